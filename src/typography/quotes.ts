import {BLANKS, BREAKS, WORD} from './characters.js'
import {pairQuotes, type Mark, type Paired} from './pair-quotes.js'
import type {Edit, Step} from './step.js'

/** Opening and closing mark. */
export type Pair = readonly [open: string, close: string]

/** Pairs of marks that are written one after the other: `„“ ‚‘`. */
export const pairs = (written: string): readonly Pair[] =>
  written.split(' ').map(marks => [marks.charAt(0), marks.charAt(1)])

/** How a language quotes. */
export interface QuoteStyle {
  /** Outer, inner, innermost; deeper ones repeat the last of three, or take turns of two. */
  readonly levels: readonly Pair[]
  /** Marks that straight single marks around words become outside any quotation; left straight where absent. */
  readonly single?: Pair
  /** Text after an apostrophe that begins a word (`’90s`, `’t`): a regular expression. */
  readonly leading?: string
  /** Text before an apostrophe that ends a word: a regular expression. None where absent. */
  readonly trailing?: string
}

/** State of the straight marks of a text. */
export interface Reading {
  readonly edits: readonly Edit[]
  /** Straight double marks that find no partner, in order of place. */
  readonly unpaired: readonly number[]
  /** Quotations in straight single marks that the language has none of its own for, first and last mark; those in no other. */
  readonly singles: readonly (readonly [open: number, close: number])[]
}

/** Marks that a keyboard has not, and what closes each in a language that does not say otherwise. */
const partners: Readonly<Record<string, string>> = {'«': '»', '“': '”', '„': '“', '‘': '’', '‚': '‘', '‹': '›'}

const word = new RegExp(`[${WORD}]`, 'u')
const letter = /[\p{L}\p{M}]/u
const blank = new RegExp(`^$|[${BLANKS}${BREAKS}\\s]`, 'u')
/** Characters that a closing mark may follow but an opening one may not. */
const ended = new RegExp(`[${WORD}.!?…%)\\]»”’›]`, 'u')
/** Signs that no quotation begins with; three points may begin one. */
const closer = /[,;:!?)\]»”’›]|\.(?!\.\.(?!\.))/uy
/** Marks that an elided word may stand before: `l'"IA"`, `jusqu'(alors)`. */
const elided = /["‘‚([]/u
const straight = new Set(['"', "'"])

/** How many straight marks side by side are looked past: no text has more, and it keeps the work in step with the text. */
const longestRun = 8

/** Set the straight quotes and apostrophes of a language; leave those that are not certain. */
export function quotes(style: QuoteStyle): Step {
  const read = readQuotes(style)
  return text => read(text).edits
}

/** The marks that a language writes. */
export const quoteCharacters = ({levels, single}: QuoteStyle): readonly string[] => [
  ...levels.flat(),
  ...(single ?? []),
]

/** Read the quotes and apostrophes of a text by the habits of a language. */
export function readQuotes(style: QuoteStyle): (text: string) => Reading {
  const scan = scanner(style)
  return text => {
    if (!/["']/.test(text)) return {edits: [], unpaired: [], singles: []}
    const {marks, edits} = scan(text)
    const pairs = pairQuotes(marks, text, style.single !== undefined)
    for (const pair of pairs.paired) edits.push(...glyphs(pair, style))
    for (const index of pairs.ending) edits.push({start: index, end: index + 1, text: '’'})
    return {
      edits: edits.toSorted((a, b) => a.start - b.start),
      unpaired: pairs.unpaired,
      singles: pairs.singles,
    }
  }
}

/** The marks that may be quotes, and edits for those that are apostrophes. */
function scanner(style: QuoteStyle): (text: string) => {marks: readonly Mark[]; edits: Edit[]} {
  const leading = style.leading === undefined ? undefined : new RegExp(style.leading, 'uy')
  const trailing = style.trailing === undefined ? undefined : new RegExp(`(?:${style.trailing})$`, 'u')
  const closers = new Map([...Object.entries(partners), ...style.levels, ...(style.single ? [style.single] : [])])
  const closing = new Set(closers.values())
  return text => {
    const marks: Mark[] = []
    const edits: Edit[] = []
    for (const {0: char, index} of text.matchAll(/["'«»“”„‘’‚‹›]/g)) {
      if (char === "'" && isApostrophe(text, index, style, leading)) {
        edits.push({start: index, end: index + 1, text: '’'})
        continue
      }
      const sides = sidesOf(text, index)
      const typed = !straight.has(char)
      const closer = typed ? closers.get(char) : char
      marks.push({
        index,
        char,
        ...(closer !== undefined && (!typed || closer !== char || sides.opens) && {closer}),
        opens: typed ? closers.has(char) && (!closing.has(char) || sides.opens) : sides.opens,
        closes: typed ? closing.has(char) && (sides.closes || (char !== '’' && !closers.has(char))) : sides.closes,
        ends: char === "'" && trailing?.test(text.slice(Math.max(0, index - 12), index)) === true,
      })
    }
    return {marks, edits}
  }
}

/** Whether a typed mark stands here that opens in this language and has something after it: `l'« IA »`. */
const opened = (text: string, index: number, {levels}: QuoteStyle): boolean =>
  levels.some(([open, close]) => open !== close && text.charAt(index) === open) &&
  /^[ \u00A0\u202F]?[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 4))

function isApostrophe(text: string, index: number, style: QuoteStyle, leading: RegExp | undefined): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  if (word.test(before)) {
    if (letter.test(before) && opened(text, index + 1, style)) return true
    if (letter.test(before) && elided.test(after)) return word.test(text.charAt(index + 2))
    return word.test(after) && (letter.test(before) || !/\d/.test(after))
  }
  if (!leading) return false
  leading.lastIndex = index + 1
  return leading.test(text)
}

/** The character beside a mark, looking past straight marks next to it; not before a word, where `l'"` opens. */
function sidesOf(text: string, index: number): {opens: boolean; closes: boolean} {
  let last = index + 1
  while (last < index + longestRun && straight.has(text.charAt(last))) last++
  const after = text.charAt(last)
  let first = index - 1
  if (last > index + 1 || !word.test(after)) {
    while (first > index - longestRun && straight.has(text.charAt(first))) first--
  }
  const before = text.charAt(first)
  closer.lastIndex = last
  return {
    opens: !blank.test(after) && !closer.test(text) && !ended.test(before),
    closes: !blank.test(before) && !word.test(after),
  }
}

function glyphs(paired: Paired, style: QuoteStyle): Edit[] {
  const pair = pairOf(paired, style)
  if (!pair) return []
  const set = (index: number | undefined, text: string) =>
    index === undefined ? [] : [{start: index, end: index + 1, text}]
  return [...set(paired.open, pair[0]), ...set(paired.close, pair[1])]
}

/** The marks of a quotation: outside, single ones stay single, and what they enclose takes the other kind. */
function pairOf({depth, single, inSingle}: Paired, {levels, single: alone}: QuoteStyle): Pair | undefined {
  if (single && depth === 0) return alone
  const shifted = inSingle && alone?.[0] === levels[1]?.[0] ? depth + 1 : depth
  return levels[levels.length > 2 ? Math.min(shifted, levels.length - 1) : shifted % 2]
}
