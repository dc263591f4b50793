import {expect, it} from 'vitest'
import {fixedWords} from '../../../src/model/fixed-text.js'
import {locales} from '../../../src/model/locales/index.js'
import {plainWords} from '../../../src/model/plain-words.js'
import {bareNote} from '../../support/bare-note.js'
import {resolveText} from '../../support/resolve.js'

/** The words on the editions that a note of a label and a form of mail is told to have. */
const composition = (lang: string, tlp: string, form: string): Promise<string> =>
  rowOf('composition', lang, bareNote({lang, fields: `mail_form: ${form}\n`}).replace(/^tlp: .*/m, `tlp: ${tlp}`))

async function rowOf(key: 'cite' | 'composition', lang: string, text: string): Promise<string> {
  const {document, file} = await resolveText(text)
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  const label = locales[lang]?.colophon[key] ?? ''
  const row = document.colophon.find(({label: given}) => fixedWords(given).startsWith(label))
  return row ? plainWords(row.value).replaceAll(/\s/g, ' ') : ''
}

it.each([
  ['ru', 'Мнение о «серой *зоне*»', '«Мнение о „серой зоне“»'],
  ['fr', 'La « zone “grise” » de l’Est', '« La “zone ‘grise’” de l’Est »'],
  ['en', 'The sailor’s ‘grey “zone”’', '‘The sailor’s “grey ‘zone’”’'],
  ['de', 'Über die „Grauzone“', '„Über die ‚Grauzone‘“'],
  ['da', 'Om »gråzonen«', '»Om ›gråzonen‹«'],
])('cites a title in %s with its quotations in that of the title: %s', async (lang, title, expected) => {
  const text = bareNote({lang}).replace(/^title: .*/m, `title: ${title}`)
  expect(await rowOf('cite', lang, text)).toContain(expected)
})

it.each([
  ['fr', 'TLP:CLEAR', 'full', 'Page web, PDF et courriel tirés d’un même texte, mot pour mot.'],
  ['fr', 'TLP:CLEAR', 'digest', 'Page web et PDF tirés d’un même texte, mot pour mot.'],
  ['fr', 'TLP:GREEN', 'full', 'PDF et courriel tirés d’un même texte, mot pour mot.'],
  ['de', 'TLP:AMBER', 'full', 'PDF und Nachricht aus einem einzigen Text, Wort für Wort.'],
  ['en', 'TLP:AMBER+STRICT', 'digest', ''],
  ['en', 'TLP:RED', 'full', ''],
])('names in %s, %s, the mail %s, the editions that the note has: %s', async (lang, tlp, form, expected) => {
  expect(await composition(lang, tlp, form)).toBe(expected)
})

it.each(Object.values(locales).map(({lang, colophon}) => [lang, colophon.madeWith] as const))(
  'names in %s page and mail only where they are',
  (_, {all, unmailed, unpublished}) => {
    const [page = '', rest = ''] = all.split(/, (?=pdf)/i)
    const [, , mail = ''] = rest.split(' ')
    expect([unmailed.startsWith(page), unmailed.includes(` ${mail} `)]).toEqual([true, false])
    expect([unpublished.includes(page), unpublished.includes(` ${mail} `)]).toEqual([false, true])
  },
)
