import {describe, expect, it} from 'vitest'
import {locales} from '../../../src/model/locales/index.js'
import {monthReader, searchDates} from '../../../src/model/search/dates.js'
import {foldedWords} from '../../../src/model/search/words.js'

const datesIn = (text: string, ...langs: readonly string[]) =>
  searchDates(text, foldedWords(text), monthReader(langs.map(lang => locales[lang]?.monthForms.split('|') ?? []))).map(
    ({terms}) => terms.at(-1),
  )

const months = Array.from({length: 12}, (_, month) => String(month + 1).padStart(2, '0'))

describe.each(Object.entries(locales))('dates of %s', (lang, {phrases, monthForms}) => {
  it('are read as the editions write them, in every month', () => {
    expect(monthForms.split('|')).toHaveLength(12)
    for (const day of months.flatMap(month => [`2026-${month}-01`, `2026-${month}-18`])) {
      // The last two in a sentence, in their case there.
      const written = [
        phrases.date(day),
        phrases.shortDate(day),
        phrases.corrected(day, 'feminine'),
        phrases.expired(day, 'feminine'),
      ]
      for (const text of written) expect(datesIn(text, lang), `in “${text}”`).toEqual([day])
      const both = phrases.published(day, 'feminine') + phrases.validUntil(day, 'feminine')
      expect(datesIn(both, lang), `in “${both}”`).toEqual([day, day])
    }
  })

  it('are read where the month stands alone', () => {
    for (const [index, month] of months.entries()) {
      const name = monthForms.split('|')[index]?.split(' ')[0]?.replace('*', '') ?? ''
      expect(datesIn(`${name} 2026`, lang), `for ${name}`).toEqual([`2026-${month}`])
    }
  })
})

it.each([
  ['le 1er novembre 2026', ['2026-11-01']],
  ['14 NOV. 2026', ['2026-11-14']],
  ['entre novembre 2026 et mars 2027', ['2026-11', '2027-03']],
  ['du 12 au 14 novembre 2026', ['2026-11-14']],
  ['2026-11-14, 14/11/2026, 14.11.2026 et 14. 11. 2026', ['2026-11-14', '2026-11-14', '2026-11-14', '2026-11-14']],
  ['2026‑11‑14', ['2026-11-14']],
  ['11/14/2026', ['2026-11-14']],
  ['11/2026, 11.2026 et 2026-11', ['2026-11', '2026-11', '2026-11']],
  ['CESS-2026-ALE-014', []],
  ['ISSN 2026-1234', []],
  ['10.2026/x', []],
  ['31/31/2026 et 0/11/2026', []],
  ['en 2026, 14 navires', []],
  ['mais en 2026', []],
  ['2026-27', []],
])('reads in %j %j', (text, expected) => {
  expect(datesIn(text, 'fr')).toEqual(expected)
})

it('asks the reader’s language first', () => {
  expect(datesIn('listopad 2026', 'pl', 'hr')).toEqual(['2026-11'])
  expect(datesIn('listopad 2026', 'hr', 'pl')).toEqual(['2026-10'])
  expect(datesIn('November 14, 2026; 2026. gada 14. novembris', 'en', 'lv')).toEqual(['2026-11-14', '2026-11-14'])
})
