import {abbreviations, type AbbreviationStyle} from './abbreviations.js'
import {BLANK, LETTERS, NBSP} from './characters.js'
import {dashes, yearRanges, type DashStyle} from './dashes.js'
import {amountRanges, numberCharacters, numbers, primes} from './numbers.js'
import {afterEtc, closedGuillemets, closedMarks, ellipsis, lowMarks} from './punctuation.js'
import {quoteCharacters, quotes, type QuoteStyle} from './quotes.js'
import type {Setting} from './spans.js'
import {anyOf, rewrite, tie, type Step} from './step.js'

/** Typography of a language as data; what it does not say is as everywhere. */
export interface LanguageStyle {
  readonly quotes: QuoteStyle
  readonly dash: DashStyle
  /** Whether a hyphen between years or amounts becomes –, or only `--` does. */
  readonly ranges: 'hyphens' | 'dashes'
  /** What keeps a day beside its month: sources of regular expressions for what precedes and what follows. */
  readonly date: {readonly head: string; readonly tail: string}
  /** Symbols and words that stay beside the number before them, with the international ones. */
  readonly units?: readonly string[]
  /** Words before numbers of pages, which a hyphen joins in a range: `pp. 3-4`. */
  readonly pages?: readonly string[]
  /** Signs before which a space is set even where none was typed, with the international units. */
  readonly spaced?: readonly string[]
  readonly abbreviations: AbbreviationStyle
  /** Words of one letter that may not end a line, as a character class. */
  readonly prepositions?: string
  /** Replaces the rules for `...`. */
  readonly ellipsis?: readonly Step[]
  /** Rules of this language alone, last. */
  readonly own?: readonly Step[]
}

/** Units that no word resembles; a space stands before them in every language (SI Brochure, 9th ed., 5.4.3). */
const siUnits = [
  '°C',
  'km',
  'km²',
  'm²',
  'cm',
  'kg',
  'kW',
  'MW',
  'GW',
  'kWh',
  'MWh',
  'GWh',
  'TWh',
  'kV',
  'MHz',
  'GHz',
  'MB',
  'GB',
  'TB',
]

/** `(EU) 2022/2065`, `(EC) No 45/2001`. */
const acts = tie({
  head: String.raw`\(\p{Lu}{2,4}(?:, ?\p{Lu}[${LETTERS}]+)*\)`,
  tail: String.raw`(?:\d{1,4}/\d|(?:No|Nr|nr|Nru|n|č|št|br|αριθ|uimh|Uimh)\.?º?${BLANK}?\d|№)`,
  where: 'typed',
})

/** `pp. 3-4`: a range of pages is joined by –. */
const pageRanges = (words: readonly string[]): Step =>
  rewrite(new RegExp(`(?<=(?<![${LETTERS}])${anyOf(words)}${NBSP}\\d{1,5})-(?=\\d{1,5}(?![\\d-]))`, 'gu'), '–')

/** The rules of a language, in order, from its data. */
export function settingFrom(style: LanguageStyle): Setting {
  const {units = [], spaced = [], pages = []} = style
  const guillemets = style.quotes.levels.some(([open]) => open === '«')
  return {
    steps: [
      ...(style.ellipsis ?? ellipsis),
      yearRanges(style.ranges),
      ...(style.ranges === 'hyphens' ? [amountRanges(units)] : []),
      dashes(style.dash),
      ...primes,
      ...lowMarks,
      afterEtc,
      ...(guillemets ? closedGuillemets : []),
      ...closedMarks,
      quotes(style.quotes),
      ...abbreviations(style.abbreviations),
      ...numbers({units, spaced: [...siUnits, ...spaced], group: NBSP}),
      ...(pages.length ? [pageRanges(pages)] : []),
      tie({...style.date, where: 'typed'}),
      acts,
      ...(style.prepositions
        ? [tie({head: `(?<![${LETTERS}\\p{N}_'’.-])[${style.prepositions}]`, tail: '\\S', where: 'typed'})]
        : []),
      ...(style.own ?? []),
    ],
    writes: [...new Set([...numberCharacters, '’', '…', '–', '—', ...quoteCharacters(style.quotes)])],
  }
}

/** A day before its month: `5 May`, `5. Mai`, `5 de maio`. `months` are separated by `|`; `rest` may follow a stem. */
export const dayMonth = (months: string, {point = '', between = '', rest = ''} = {}) => ({
  head: `(?<![${LETTERS}\\p{N}])\\d{1,2}${point}`,
  tail: `${between}(?:${months})${rest}(?![${LETTERS}])`,
})
