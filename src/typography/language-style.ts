import {patternOf} from '../model/pattern-for.js'
import {abbreviations, type AbbreviationStyle} from './abbreviations.js'
import {BLANK, LETTERS, NBSP} from './characters.js'
import {dashes, shortDash, yearRanges, type DashStyle} from './dashes.js'
import {unitWords} from './languages/unit-words.js'
import {amountRanges, groupedAmounts, numberCharacters, numbers, primes} from './numbers.js'
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
  /** The sign between two months. */
  readonly between: string
}

/** Typography of a language as data; what it does not say is as everywhere. */
export interface LanguageStyle {
  readonly quotes: QuoteStyle
  /** – with a no-break space before it and a plain one behind, unless told. */
  readonly dash?: DashStyle
  /** Whether a hyphen between years or amounts becomes – (unless told), or only `--` does. */
  readonly ranges?: 'hyphens' | 'dashes'
  /** Patterns that keep a day beside its month: what precedes and what follows; and what joins two days. */
  readonly date: DateStyle
  /** Symbols and words that stay beside the number before them, separated by spaces; with the international ones and those of `unitWords`. */
  readonly units?: string
  /** Signs before which a space is set even where none was typed, separated by spaces; with the international units. */
  readonly spaced?: string
  /** Between groups of three digits that were typed in one; no-break space unless told. */
  readonly thousands?: string
  readonly abbreviations: AbbreviationStyle
  /** Words of one letter that may not end a line, as a character class. */
  readonly prepositions?: string
  /** Replaces the rules for `...`. */
  readonly ellipsis?: readonly Step[]
  /** Rules of this language alone, last. */
  readonly own?: readonly Step[]
}

/** Units that no word resembles; a space stands before them in every language (SI Brochure, 9th ed., 5.4.3). */
const siUnits = '°C km km² m² cm kg kW MW GW kWh MWh GWh TWh kV MHz GHz MB GB TB'.split(' ')

/** `(EU) 2022/2065`, `(EC) No 45/2001`. */
const acts = tie({
  head: String.raw`\(\p{Lu}{2,4}(?:, ?\p{Lu}[${LETTERS}]+)*\)`,
  tail: String.raw`(?:\d{1,4}/\d|(?:No|Nr|nr|Nru|n|č|št|br|αριθ|uimh|Uimh)\.?º?${BLANK}?\d|№)`,
  where: 'typed',
})

/** The rules of a language, by its subtag, in order, from its data. */
export function settingFrom(language: string, style: LanguageStyle): Setting {
  const units = [...unitWords(language), ...wordsOf(style.units)]
  const ranges = style.ranges ?? 'hyphens'
  const guillemets = style.quotes.levels.some(([open]) => open === '«')
  return {
    steps: [
      ...(style.ellipsis ?? ellipsis),
      ...yearRanges(ranges),
      ...(ranges === 'hyphens' ? [amountRanges(units)] : []),
      dashes(style.dash ?? shortDash),
      ...primes,
      ...lowMarks,
      afterEtc,
      ...(guillemets ? closedGuillemets : []),
      ...closedMarks,
      quotes(style.quotes),
      ...abbreviations(style.abbreviations),
      ...numbers({units, spaced: [...siUnits, ...wordsOf(style.spaced)], group: NBSP}),
      ...(ranges === 'hyphens' ? [dayRanges(style.date), monthRanges(style.date)] : []),
      groupedAmounts(style.thousands ?? NBSP, units),
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

const wordsOf = (written: string | undefined): readonly string[] => written?.split(' ') ?? []

/** Names of months as regular expressions, separated by `|`, and their abbreviations, separated by spaces. */
interface Months {
  readonly short?: string
  /** Names that stand alone, where those in a date are in another case. */
  readonly alone?: string
  /** A regular expression: endings of stems. */
  readonly rest?: string
}

/** A day before its month: `5 May`, `5. Mai`, `5 de maio`, `14 oct.`. */
export function dayMonth(
  months: string,
  {point = '', between = '', ...more}: Months & {readonly point?: string; readonly between?: string} = {},
): DateStyle {
  const {short = '', rest = ''} = more
  const names = [`${between}(?:${months})${rest}`, ...(short ? [`(?:${between})?${shortened(short)}`] : [])]
  const tail = `(?:${names.join('|')})(?![${LETTERS}])`
  return {
    head: `(?<![${LETTERS}\\p{N}])\\d{1,2}${point}`,
    tail,
    days: `-(?<=(?<![${LETTERS}\\p{N}.,/–-])\\d{1,2}(?:${point})?-)(?=\\d{1,2}${point}${BLANK}+${tail})`,
    between: betweenMonths(months, more),
  }
}

/** A day after its month: `május 5.`. */
export function monthDay(months: string, more: Months = {}): DateStyle {
  const name = `(?:${[`(?:${months})`, ...(more.short === undefined ? [] : [shortened(more.short)])].join('|')})`
  return {
    head: name,
    tail: String.raw`\d{1,2}(?!\d)`,
    days: `-(?<=(?<![${LETTERS}])${name}${BLANK}\\d{1,2}\\.?-)(?=\\d{1,2}(?![\\d-]))`,
    between: betweenMonths(months, more),
  }
}

/** An abbreviation with its point; without it where a capital or a year tells that it is one. */
const shortened = (short: string): string =>
  `(?:${short
    .split(' ')
    .map(word => (/^\p{Lu}/u.test(word) ? `${word}\\.?` : `${word}(?:\\.|(?=${BLANK}+(?:19|20|21)\\d\\d))`))
    .join('|')})`

/** `janvier-mars`, `Oct.-Dec.` */
function betweenMonths(months: string, {short, alone, rest = ''}: Months): string {
  const name = `(?:${[`(?:${alone ?? months})${rest}`, ...(short ? [shortened(short)] : [])].join('|')})`
  return `-(?<=(?<![${LETTERS}-])${name}-)(?=${name}(?![${LETTERS}-]))`
}

/** `5-7 May`: days of one month are joined by –. */
export const dayRanges = ({days}: DateStyle): Step => rewrite(patternOf(days, 'gu'), '–')
/** `January-March`: so are months. */
export const monthRanges = ({between}: DateStyle): Step => rewrite(patternOf(between, 'gu'), '–')
