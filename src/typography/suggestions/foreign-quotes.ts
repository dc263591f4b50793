import {matchesOf} from '../../model/matches.js'
import {MASKS} from '../characters.js'
import type {Pair, QuoteStyle} from '../quotes.js'
import type {Finder, Suggestion} from './suggestion.js'

/** Double marks, and what closes a quotation that one of them opens, in any language. */
const closers = new Map(Object.entries({'"': '"', '“': '”', '„': '“”', '«': '»', '»': '«'}))
const doubleMarks = /["«»“”„]/g

/** Pairs that a language's own press writes beside those of the house. */
const usual: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['de', ['»«', '«»']],
  ['da', ['””', '“”', '„“']],
  ['nb', ['“”', '””']],
  ['nl', ['„”']],
  ['ar', ['“”', '”“', '””']],
  ['ka', ['«»', '“”']],
  ...['ca', 'es', 'gl', 'it', 'pt'].map(lang => [lang, ['“”']] as const),
])

const letter = /\p{L}/u
/** Signs that stand for code, citations and words of another language: of no script, and so no letters. */
const masks = new RegExp(`[${Object.values(MASKS).join('')}]`, 'u')

/** Marks of the quotations of a note: some straight, or all typed. */
export type Beside = 'straight' | 'typed'

/** A quotation in typed marks that is in no other: offsets of its marks. */
interface Quotation {
  readonly open: number
  readonly close: number
}

/**
 * Quotations in typed marks of another language (“oui” in French, «yes» in English), and the text's own marks instead. Those in another
 * quotation are left alone, and so is a text whose marks do not all find a partner. `lang` is a primary subtag (BCP 47); straight marks,
 * which are set as the language's own, stand beside no others in a note (`beside`).
 */
export function foreignQuotes({levels}: QuoteStyle, lang: string, beside: Beside): Finder {
  const [first = []] = levels
  const accepted = new Set(
    beside === 'straight'
      ? [first.join(''), '""']
      : [...ownPairs(levels).map(pair => pair.join('')), ...(usual.get(lang) ?? []), '""'],
  )
  const [open, close] = levels[0] ?? ['"', '"']
  const space = lang === 'fr' ? '\u00A0' : ''
  const write = (words: string) => `${open}${space}${words}${space}${close}`
  return (text, written) => {
    if (!/[«»“”„]/.test(text)) return []
    return outermost(text)
      .filter(({open, close}) => !accepted.has(text.charAt(open) + text.charAt(close)) && !isInSingle(text, open))
      .flatMap(quotation => suggestion(quotation, text, written, write))
  }
}

/** Whether typed single marks are open there: `‘He said “no”’`. */
const isInSingle = (text: string, at: number): boolean => /‘(?:[^’]|’(?=\p{L}))*$/u.test(text.slice(0, at))

/** Outside other quotations; where those are in single marks, double ones may stand for them. */
function ownPairs(levels: readonly Pair[]): readonly Pair[] {
  const [first, ...others] = levels
  if (!first) return []
  return !closers.has(first[0]) ? [first, ...others] : [first]
}

/** Quotations that are in no other; none where a mark is without partner, or beside a word that it should not touch. */
function outermost(text: string): readonly Quotation[] {
  const open: {readonly index: number; readonly closer: string}[] = []
  const found: Quotation[] = []
  for (const {0: mark, index} of matchesOf(text, doubleMarks)) {
    const top = open.at(-1)
    if (top?.closer.includes(mark)) {
      open.pop()
      if (open.length === 0) found.push({open: top.index, close: index})
      continue
    }
    const closer = closers.get(mark)
    if (closer === undefined) return []
    open.push({index, closer})
  }
  return open.length === 0 && found.every(quotation => isWhole(quotation, text)) ? found : []
}

/** Whether marks stand at the ends of words, as a quotation's do. */
function isWhole({open, close}: Quotation, text: string): boolean {
  const wordBefore = /[\p{L}\p{N}]/u.test(text.charAt(open - 1))
  const wordAfter = /[\p{L}\p{N}]/u.test(text.charAt(close + 1))
  const isSpaced = /\s/u.test(text.charAt(open + 1))
  return (
    !wordBefore &&
    !wordAfter &&
    isSpaced === /\s/u.test(text.charAt(close - 1)) &&
    !(isSpaced && text.charAt(open) === '»')
  )
}

/**
 * A quotation in a text without and with what is never altered, as the language quotes words. Nothing where all of the words are another
 * language's, code or a citation: they may be quoted as they are.
 */
function suggestion(
  {open, close}: Quotation,
  text: string,
  written: string,
  write: (words: string) => string,
): readonly Suggestion[] {
  const words = written.slice(open + 1, close)
  if (!letter.test(text.slice(open + 1, close))) return []
  const at = {start: open, kind: 'foreign-quotes', safe: false} as const
  // What stands for code cannot be shown.
  if (masks.test(words)) return [{...at, end: open + 1, actual: text.charAt(open), expected: null}]
  return [{...at, end: close + 1, actual: written.slice(open, close + 1), expected: write(words.trim())}]
}
