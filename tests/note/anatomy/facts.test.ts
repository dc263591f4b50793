import {expect, it} from 'vitest'
import {plainWords} from '../../../src/model/plain-words.js'
import {bareNote} from '../../support/bare-note.js'
import {resolveText} from '../../support/resolve.js'

const note = bareNote({lang: 'fr', fields: 'zones: [union-europeenne]\ncountries: [CG]\n'})

/** A note that ends, with changes and their days. */
function changed(source: string, changes: readonly string[]): string {
  const revisions = ['initial 18', ...changes].map((change, index) => {
    const [nature, day] = change.split(' ')
    return `  - {version: '1.${index}', date: 2026-11-${day}, nature: ${nature}, summary: Alpha.}`
  })
  return source.replace(
    'tlp:',
    `version: '1.${changes.length}'\nrevisions:\n${revisions.join('\n')}\nexpires: 2027-03-31\ntlp:`,
  )
}

it('begins no line with the dot between zones and countries', async () => {
  const {document, file} = await resolveText(note)
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  expect(plainWords(document.facts[0]?.value ?? [])).toBe('Afrique francophone\u202F; Union européenne\u00A0· Congo')
})

it.each([
  ['fr', [], 'Publiée le 18 novembre 2026'],
  ['fr', ['update 21'], 'Publiée le 18 novembre 2026, mise à jour le 21 novembre 2026'],
  [
    'fr',
    ['correction 21', 'update 24'],
    'Publiée le 18 novembre 2026, corrigée le 21 novembre 2026, mise à jour le 24 novembre 2026',
  ],
  [
    'fr',
    ['update 20', 'correction 21', 'update 24'],
    'Publiée le 18 novembre 2026, corrigée le 21 novembre 2026, mise à jour le 24 novembre 2026',
  ],
  [
    'de',
    ['update 21', 'correction 24'],
    'Veröffentlicht am 18. November 2026, aktualisiert am 21. November 2026, berichtigt am 24. November 2026',
  ],
  [
    'en',
    ['update 21', 'closure 24'],
    'Published on 18 November 2026, updated on 21 November 2026, closed on 24 November 2026',
  ],
])('say when a note changed, by the last change of each kind, in their order: %s, %j', async (lang, changes, said) => {
  const source = changed(note.replace('lang: fr', `lang: ${lang}`), changes)
  const {document, file} = await resolveText(source)
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  const dates = plainWords(document.facts.at(-1)?.value ?? []).replaceAll(/\s/g, ' ')
  expect(dates.split(/ ?;/)[0]).toBe(said)
  expect(dates).toMatch(/; .* 2027$/)
})

it.each([
  ['draft', [], '18 novembre 2026'],
  [
    'review',
    ['update 21', 'correction 24'],
    '18 novembre 2026, mise à jour le 21 novembre 2026, corrigée le 24 novembre 2026',
  ],
])('say so of a draft, which was not published on its day: %s, %j', async (status, changes, said) => {
  const source = changed(note, changes).replace('status: published', `status: ${status}`)
  const {document, file} = await resolveText(source)
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  expect(plainWords(document.facts.at(-1)?.value ?? []).replaceAll(/\s/g, ' ')).toBe(
    `${said} ; valide jusqu’au 31 mars 2027`,
  )
})

it.each([
  ['fr', '', 'Date'],
  ['fr', 'expires: 2027-03-31\n', 'Dates'],
  ['it', '', 'Data'],
  ['it', 'expires: 2027-03-31\n', 'Date'],
])('names one day as one, and several as several: %s, %j', async (lang, field, label) => {
  const {document, file} = await resolveText(note.replace('lang: fr', `lang: ${lang}`).replace('tlp:', `${field}tlp:`))
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  expect(document.facts.at(-1)?.label).toBe(label)
})
