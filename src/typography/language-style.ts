import {patternOf} from '../model/pattern-for.js'
import {abbreviations, type AbbreviationStyle} from './abbreviations.js'
import {BLANK, LETTERS, NBSP} from './characters.js'
import {dashes, yearRanges, type DashStyle} from './dashes.js'
import {amountRanges, numberCharacters, numbers, primes} from './numbers.js'
import {afterEtc, closedGuillemets, closedMarks, ellipsis, lowMarks} from './punctuation.js'
import {quoteCharacters, quotes, type QuoteStyle} from './quotes.js'
import type {Setting} from './spans.js'
import {rewrite, tie, type Step} from './step.js'

/** Sources of regular expressions. */
export interface DateStyle {
  readonly head: string
  readonly tail: string
  /** The sign between two days of a month. */
  readonly days: string
}

/** Typography of a language as data; what it does not say is as everywhere. */
export interface LanguageStyle {
  readonly quotes: QuoteStyle
  readonly dash: DashStyle
  /** Whether a hyphen between years or amounts becomes –, or only `--` does. */
  readonly ranges: 'hyphens' | 'dashes'
  /** Patterns that keep a day beside its month: what precedes and what follows; and what joins two days. */
  readonly date: DateStyle
  /** Symbols and words that stay beside the number before them, with the international ones. */
  readonly units?: readonly string[]
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

/** The rules of a language, in order, from its data. */
export function settingFrom(style: LanguageStyle): Setting {
  const {units = [], spaced = []} = style
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
      ...(style.ranges === 'hyphens' ? [dayRanges(style.date)] : []),
      tie({head: style.date.head, tail: style.date.tail, where: 'typed'}),
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
export function dayMonth(months: string, {point = '', between = '', rest = ''} = {}): DateStyle {
  const tail = `${between}(?:${months})${rest}(?![${LETTERS}])`
  return {
    head: `(?<![${LETTERS}\\p{N}])\\d{1,2}${point}`,
    tail,
    days: `-(?<=(?<![${LETTERS}\\p{N}.,/–-])\\d{1,2}(?:${point})?-)(?=\\d{1,2}${point}${BLANK}+${tail})`,
  }
}

/** A day after its month: `május 5.`. */
export const monthDay = (months: string): DateStyle => ({
  head: `(?:${months})`,
  tail: String.raw`\d{1,2}(?!\d)`,
  days: `-(?<=(?<![${LETTERS}])(?:${months})${BLANK}\\d{1,2}\\.?-)(?=\\d{1,2}(?![\\d-]))`,
})

/** `5-7 May`: days of one month are joined by –. */
export const dayRanges = ({days}: DateStyle): Step => rewrite(patternOf(days, 'gu'), '–')
