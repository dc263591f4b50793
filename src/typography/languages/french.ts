import {patternOf} from '../../model/pattern-for.js'
import {BLANK, NBSP, NNBSP, LETTERS} from '../characters.js'
import {dashes, frenchDash, plainDash, yearRanges} from '../dashes.js'
import {amountRanges, numberCharacters, numbers, primes, units, groupDigits, groupedAmounts} from '../numbers.js'
import type {Profile, TypesetOptions} from '../options.js'
import {
  afterEtc,
  closedGuillemets,
  closedMarks,
  ellipsis,
  frenchMarks,
  lowMarks,
  openGuillemets,
} from '../punctuation.js'
import {pairs, quoteCharacters, quotes, type QuoteStyle} from '../quotes.js'
import type {Setting} from '../spans.js'
import {anyOf, rewrite, type Step} from '../step.js'
import {place} from './french-places.js'
import {end, frenchAbbreviations, frenchDays, ordinals, ties} from './french-words.js'
import {unitWords} from './unit-words.js'

/** Words that stay beside a number in French, with the international units. */
const frenchUnits: readonly string[] = [
  ...unitWords('fr'),
  ...'o ko Mo Go To Po Gbit/s Mbit/s k€ M€ Md€ Mds€ k$ M$ Md$ Mds$ FCFA j j. hab. millions million milliards milliard'.split(
    ' ',
  ),
]

/** Units that get a space where none was typed. Symbols of one letter are too easily something else (`5G`, `12V`). */
const spacedUnits: readonly string[] = [
  ...'% ‰ € $ £ k€ M€ Md€ Mds€ k$ M$ Md$ Mds$ EUR USD FCFA °C °F ko Mo Go To min'.split(' '),
  ...'km km² km/h m² m³ cm mm ha kg kWh MWh GWh TWh kW MW GW kV MHz GHz'.split(' '),
]

/** `10 h 30`, `10h30`. */
const hours: readonly Step[] = [
  rewrite(
    patternOf(`(?<=(?<![${LETTERS}\\p{N}.,])\\d{1,2})${BLANK}*h${BLANK}*(?=[0-5]\\d(?![\\d${LETTERS}]|min))`, 'gu'),
    `${NBSP}h${NBSP}`,
  ),
  rewrite(patternOf(`(?<=(?<![${LETTERS}\\p{N}.,])\\d{1,2})(?=h${end})`, 'gu'), NBSP),
]

/** `14 h-16 h 30`: hours in a range are joined by –. */
const hourRange: Step = rewrite(
  patternOf(`-(?<=\\d${NBSP}h(?:${NBSP}[0-5]\\d)?-)(?=\\d{1,2}${NBSP}h(?![${LETTERS}]))`, 'gu'),
  '–',
)

/** Five digits and more that certainly count something: a unit or a plural noun follows. */
const counted = `${BLANK}(?!(?:dans|sans|sous|vers|très|plus|moins|mais|puis|dès|après|ces|ses|des|les|nous|vous|ils|elles|alors|toujours|jamais|depuis|pas)${end})\\p{Ll}{3,}[sx]${end}`

/** Group the digits of amounts that were typed in one. */
const group = (space: string): Step =>
  groupedAmounts(
    space,
    frenchUnits.filter(one => one.length > 2),
    counted,
  )

/** A cell that is nothing but a number groups four digits too, unless it may be a year, which the column tells and not the cell. */
const groupCell = (space: string): Step =>
  rewrite(
    patternOf(`(?<=^[−+]?)[1-9]\\d{3,14}(?=(?:,\\d+)?(?:${BLANK}*(?:${anyOf([...units, ...frenchUnits])}))?$)`, 'gu'),
    ({0: digits, index, input}) =>
      /^[12]\d{3}$/.test(digits) && index + 4 === input.length ? undefined : groupDigits(digits, space),
  )

/** «⍽ ⍽», then “ ”, then ‘ ’ (Lexique des règles typographiques en usage à l'Imprimerie nationale, « Guillemets »). */
export const frenchQuotes: QuoteStyle = {
  levels: pairs('«» “” ‘’'),
  leading: String.raw`\d0(?![\d\u00A0\u202F])`,
}

/** EU, 6.4: a no-break space after a sign. */
const signs = rewrite(
  patternOf(
    `(?<=^|[\\s(])[−+±–]${BLANK}*(?=\\d+(?:,\\d+)?${BLANK}*(?:${anyOf(units)})${end})(?<!\\d\\s[−+±–]${BLANK}*)`,
    'gu',
  ),
  ([sign = '']) => `${sign.startsWith('−') ? '–' : sign.charAt(0)}${NBSP}`,
)

const profiles: Readonly<
  Record<
    Profile,
    {before: readonly Step[]; closed: readonly Step[]; open: readonly Step[]; group: string; signs: readonly Step[]}
  >
> = {
  'imprimerie-nationale': {
    before: [...yearRanges('hyphens'), amountRanges(frenchUnits), ...frenchDays, dashes(frenchDash)],
    closed: [],
    open: [...openGuillemets, ...frenchMarks],
    group: NNBSP,
    signs: [],
  },
  'union-europeenne': {
    before: [...yearRanges('dashes'), dashes(plainDash)],
    closed: [...closedGuillemets, ...closedMarks],
    open: [],
    group: NBSP,
    signs: [signs],
  },
}

/** French; the order matters: each step sees what the ones before it wrote. */
export function french({profile = 'imprimerie-nationale', context = 'prose'}: TypesetOptions): Setting {
  const of = profiles[profile]
  return {
    steps: [
      ...ellipsis,
      ...of.before,
      ...primes,
      ...lowMarks,
      afterEtc,
      ...of.closed,
      quotes(frenchQuotes),
      ...of.open,
      ...frenchAbbreviations,
      group(of.group),
      ...numbers({units: frenchUnits, spaced: spacedUnits, group: of.group}),
      ...(context === 'table' ? [groupCell(of.group)] : []),
      ...hours,
      ...(profile === 'imprimerie-nationale' ? [hourRange] : []),
      ...of.signs,
      ...ordinals,
      ...ties,
    ],
    place,
    writes: [...new Set([...numberCharacters, of.group, '°', '’', '…', '–', '—', ...quoteCharacters(frenchQuotes)])],
  }
}
