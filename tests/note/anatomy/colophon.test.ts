import {expect, it} from 'vitest'
import {fixedWords} from '../../../src/model/fixed-text.js'
import {locales} from '../../../src/model/locales/index.js'
import {plainWords} from '../../../src/model/plain-words.js'
import {bareNote} from '../../support/bare-note.js'
import {resolveText} from '../../support/resolve.js'

/** The words on the editions that a note of a label and a form of mail is told to have. */
async function composition(lang: string, tlp: string, form: string): Promise<string> {
  const text = bareNote({lang, fields: `mail_form: ${form}\n`}).replace(/^tlp: .*/m, `tlp: ${tlp}`)
  const {document, file} = await resolveText(text)
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  const label = locales[lang]?.colophon.composition ?? ''
  const row = document.colophon.find(({label: given}) => fixedWords(given).startsWith(label))
  return row ? plainWords(row.value).replaceAll(/\s/g, ' ') : ''
}

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
