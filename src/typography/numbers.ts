import {matchesOf} from '../model/matches.js'
import {patternOf} from '../model/pattern-for.js'
import {BLANK, DIGIT_END, DIGIT_START, LETTERS, NBSP} from './characters.js'
import {numbered} from './numbered.js'
import {whereFound} from './outline.js'
import {anyOf, rewrite, tie, type Edit, type Step} from './step.js'

/** Symbols of the SI and of computing, and currencies: the same in every language. */
export const units: readonly string[] = [
  'km² m² cm² km³ m³ cm³ ha km hm m dm cm mm µm μm nm',
  'km2 m2 cm2 km3 m3 cm3 kg g mg µg t kt Mt Gt l L cl ml mL hl',
  'W kW MW GW TW Wh kWh MWh GWh TWh V kV mA A J kJ MJ N kN',
  'Hz kHz MHz GHz dB Pa hPa kPa MPa bar K °C °F s ms min h mSv Bq ppm ppb kn kts',
  'bit kbit Mbit Gbit B kB MB GB TB PB kb Mb Gb',
  '€ $ £ EUR USD GBP CHF KZT XAF RUB UAH PLN ₸ ₽ ₴ zł % ‰',
].flatMap(row => row.split(' '))

/** Signs that these rules write. */
export const numberCharacters: readonly string[] = [NBSP, '−', '×', '′', '″']

/** How numbers meet what follows. */
export interface NumberStyle {
  /** Symbols and abbreviations that stay beside a number before them, with the international ones. */
  readonly units: readonly string[]
  /** Those that get the space even where none was typed. */
  readonly spaced: readonly string[]
  /** Between groups of three digits. */
  readonly group: string
}

const notInWord = `(?![${LETTERS}\\p{N}'’])`
/** Of a scale too: `1/25 000`. */
const number = `(?:(?<![${LETTERS}\\p{N}_.,/-])|(?<=(?<![${LETTERS}\\p{N}_.,/-])1/))[1-9]\\d{0,2}`

/** Numbers with their units, groups of digits, minus and multiplication signs. */
export function numbers(style: NumberStyle): readonly Step[] {
  const after = anyOf([...units, ...style.units])
  return [
    minus(after),
    times,
    grouped(style.group),
    tie({head: `[${DIGIT_END}]`, tail: `${after}${notInWord}`, where: 'typed'}),
    tolerance,
    currencyAhead,
    ...(style.spaced.length ? [spacedUnits(style.spaced)] : []),
    ...(style.units.length ? [currencies(style.units)] : []),
  ]
}

/** `± 3 m`. */
const tolerance = tie({head: '±', tail: '\\d', where: 'typed'})
/** `£ 40`, `US$ 30,000`; no sign that belongs to the number before it. */
const currencyAhead = tie({
  head: `[€$£¥₸₽₴](?<=(?<!\\d${BLANK}*)(?<![${LETTERS}])(?:[A-Z]{1,3})?.)`,
  tail: '\\d',
  where: 'typed',
})

/**
 * `12500 km`: the digits of an amount of five and more that were typed in one. A unit, of the language or international, says that it is
 * one, or what else `counted` matches, a regular expression.
 */
export function groupedAmounts(space: string, words: readonly string[], counted?: string): Step {
  const sure = [...units, ...words].filter(one => one.length > 1 || !/\p{L}/u.test(one) || /[mtмт]/.test(one))
  const follows = `(?:,\\d+)?${BLANK}*${anyOf(sure)}${notInWord}`
  const pattern = patternOf(
    `(?<![${LETTERS}\\p{N}_.,/:#-])[1-9]\\d{4,14}(?!\\d)(?=${counted === undefined ? follows : `${follows}|${counted}`})`,
    'gu',
  )
  return rewrite(pattern, ({0: digits, index, input}) =>
    numbered.test(input.slice(Math.max(0, index - 24), index)) ? undefined : groupDigits(digits, space),
  )
}

/** `5' 30"`, `48° 51' 24"`: minutes and seconds, where nothing else can be meant. */
export const primes: readonly Step[] = [
  rewrite(
    patternOf(
      `'(?<=(?<![${LETTERS}\\p{N}_])\\d{1,3}(?:°${BLANK}?\\d{1,2})?')(${BLANK}?)(\\d{1,2}(?:[.,]\\d{1,3})?)"(?![${LETTERS}\\p{N}])`,
      'gu',
    ),
    ([, space = '', seconds = '']) => `′${space && NBSP}${seconds}″`,
  ),
  rewrite(patternOf(`'(?<=\\d°${BLANK}?\\d{1,2}(?:[.,]\\d{1,3})?')(?![${LETTERS}\\p{N}])`, 'gu'), '′'),
  tie({head: '\\d°', tail: "\\d{1,2}(?:[.,]\\d{1,3})?[′']", where: 'typed'}),
  tie({head: '\\d[°′″]', tail: `(?:[NSEWOСЮВЗ]|[сюв]\\.|з\\.)(?![${LETTERS}])`, where: 'typed'}),
]

/** `55-80 %`: amounts in a range are joined by –. */
export const amountRanges = (extra: readonly string[]): Step =>
  rewrite(
    patternOf(
      `(?<![${LETTERS}\\p{N}_.,/+–−-])(\\d{1,6}(?:[.,]\\d{1,3})?)(?:-|--)(\\d{1,6}(?:[.,]\\d{1,3})?)(?=${BLANK}*${anyOf([...units, ...extra])}${notInWord})`,
      'gu',
    ),
    ([, low = '', high = '']) => (amountOf(low) < amountOf(high) ? `${low}–${high}` : undefined),
  )

const amountOf = (written: string): number => Number(written.replace(',', '.'))

/** `5,3 Mrd. €`: the currency stays with the million that it is counted in. */
const currencies = (words: readonly string[]): Step =>
  tie({
    head: `[${DIGIT_END}]${NBSP}${anyOf(words)}`,
    tail: `(?:[€$£₸₽₴]|EUR|USD|GBP)${notInWord}`,
    where: 'typed',
  })

function spacedUnits(spaced: readonly string[]): Step {
  const pattern = patternOf(
    `(?<=[${DIGIT_END}])(?=(?:${anyOf(spaced)})${notInWord}(?!-[${LETTERS}]))(?<![${LETTERS}_]\\d{0,9})(?<![${LETTERS}_]\\d{1,9}[.,]\\d{1,9})`,
    'gu',
  )
  return rewrite(pattern, NBSP)
}

/** `-5 °C`: a hyphen before a number with a unit is a minus. */
function minus(after: string): Step {
  const amount = `\\d+(?:[.,]\\d+)?`
  const ends = `(?:${BLANK}*${after}${notInWord}|(?:${BLANK}*[/–…]${BLANK}*|${BLANK}+[${LETTERS}]{1,3}${BLANK}+)[-−]?${amount}${BLANK}*${after}${notInWord})`
  return rewrite(patternOf(`-(?<=(?:^|[\\s(\\[«“„:;/])-)(?<!\\d\\s-)(?=${amount}${ends})`, 'gu'), '−')
}

/** `3 x 4`: between numbers, x is a multiplication sign; with a space on both sides or on none. */
const times: Step = rewrite(
  patternOf(`(${BLANK}?)[x×](${BLANK}?)(?=\\d{1,12}(?![${LETTERS}\\d_]))`, 'gu'),
  ({1: left, 2: right, index, input}) => {
    if (!/(?:^|[^\p{L}\p{N}_.,])[1-9]\d*(?:[.,]\d+)?$/u.test(input.slice(Math.max(0, index - 14), index)))
      return undefined
    if (!left && !right) return '×'
    return left && right ? `${NBSP}×${NBSP}` : undefined
  },
)

/** `12 500`: the spaces between groups of three do not break; four digits before a space are a year, not a group. */
function grouped(space: string): Step {
  const pattern = patternOf(`${number}(?:${BLANK}\\d{3})+(?!${BLANK}?[${DIGIT_START}]|[${LETTERS}_])`, 'gu')
  return whereFound(pattern, (text, fitting) => {
    const edits: Edit[] = []
    for (const match of matchesOf(text, fitting)) {
      const before = text.slice(Math.max(0, match.index - 2), match.index)
      if (/\d\s$/.test(before)) continue
      for (let index = 0; index < match[0].length; index++) {
        const char = match[0].charAt(index)
        if (/\s/.test(char) && char !== space)
          edits.push({start: match.index + index, end: match.index + index + 1, text: space})
      }
    }
    return edits
  })
}

/** Digits in groups of three from the right. */
export const groupDigits = (digits: string, space: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, space)
