import {matchesOf} from '../../model/matches.js'
import {patternOf} from '../../model/pattern-for.js'
import {LETTERS, MASKS} from '../characters.js'
import {whereFound} from '../outline.js'
import {readQuotes, type QuoteStyle} from '../quotes.js'
import {finder, type Finder, type Suggestion} from './suggestion.js'

const spacedHyphen = patternOf(`-(?<=[${LETTERS}\\p{N})»”"][ \\u00A0]-)(?=[ \\u00A0][${LETTERS}\\p{N}(«“"])`, 'gu')

/**
 * A hyphen between spaces, used as a dash. Two of them in a sentence enclose a remark for certain; one may also join
 * two names (`Paris - Bruxelles`).
 */
export const spacedHyphens: Finder = whereFound(spacedHyphen, (text, fitting) => {
  const found = matchesOf(text, fitting)
  return found.map((match, index): Suggestion => {
    const before = found[index - 1]
    const after = found[index + 1]
    const oddly =
      index % 2 === 0
        ? after && sameSentence(text, match.index, after.index)
        : before && sameSentence(text, before.index, match.index)
    return {
      start: match.index,
      end: match.index + 1,
      actual: '-',
      expected: '–',
      kind: 'dash',
      safe: found.length === 2 && Boolean(oddly) && !/\d -|- \d/.test(text),
    }
  })
})

const sameSentence = (text: string, from: number, to: number): boolean => !/[.!?…]\s/.test(text.slice(from, to))

/** `5' 30"`: seconds are no quotation mark. */
const seconds = /(?<=\d'[ \u00A0]?\d{1,2}(?:[.,]\d{1,3})?)"/g

const masks = new RegExp(`[${Object.values(MASKS).join('')}]`, 'u')

/**
 * Straight quotes of a language: double ones without partner; and `'bien'` where it has no single marks but inside others: an apostrophe may
 * be meant, or a transcription.
 */
export function straightQuotes(style: QuoteStyle): Finder {
  const read = readQuotes(style)
  return (text, written) => {
    if (!/["']/.test(text)) return []
    const {unpaired, singles} = read(text.replaceAll(seconds, '″'))
    return [
      ...unpaired.map((start): Suggestion => {
        const at = {start, end: start + 1}
        return {...at, actual: '"', expected: null, kind: 'unpaired-quote', safe: false}
      }),
      ...singles.map(([open, close]): Suggestion => {
        const words = written.slice(open + 1, close)
        const at = {start: open, kind: 'single-quotes', safe: false} as const
        // What stands for code cannot be shown: then the first mark stands for both.
        if (masks.test(words)) return {...at, end: open + 1, actual: "'", expected: '"'}
        return {...at, end: close + 1, actual: `'${words}'`, expected: `"${words}"`}
      }),
    ]
  }
}

/** `km2` → `km²`, `CO2` → `CO₂`, `10^6` → `10⁶`. */
export const figurePositions: Finder = finder(
  patternOf(
    [
      `(?<![${LETTERS}\\p{N}_])(?:km|км)[23](?![${LETTERS}\\p{N}])`,
      `(?<=(?:\\d[ \\u00A0\\u202F]?|[${LETTERS}.]\\/))(?:[cdm]?m|[сдм]?м)[23](?![${LETTERS}\\p{N}])`,
      `(?<![${LETTERS}\\p{N}_-])(?:CO2|CH4|N2O|NO2|SO2|SF6|H2O)(?![${LETTERS}\\p{N}_])`,
      `(?<![${LETTERS}\\p{N}_.,])\\d{1,3}\\^\\d{1,2}(?![\\p{N}^])`,
    ].join('|'),
    'gu',
  ),
  {
    kind: 'figure-position',
    safe: true,
    needs: /[\p{L}^]\d/u,
    to: ([found]) => {
      const [base = found, power] = found.split('^')
      if (power !== undefined) return base + inSigns(power, raised)
      return /[A-Z]/.test(found) ? inSigns(found, lowered) : inSigns(found, raised)
    },
  },
)

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'
const inSigns = (text: string, signs: string): string => text.replaceAll(/\d/g, digit => signs.charAt(Number(digit)))

/**
 * English words that say nothing beside an estimative scale; `likely` and its kin are of the scale itself. `May` is a
 * month, and `may` mostly a permission.
 */
export const englishVague: readonly Finder[] = [
  finder(
    /\b(?:could|might|may (?:well|have|yet|even|still|already)|perhaps|maybe|possibly|potentially|conceivably|arguably|it is possible|cannot be (?:ruled out|excluded)|we cannot exclude)\b/gu,
    {
      kind: 'vague-likelihood',
      safe: false,
      to: () => null,
    },
  ),
]
