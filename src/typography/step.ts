import {matchesOf} from '../model/matches.js'
import {literal, patternOf, type Pattern} from '../model/pattern-for.js'
import {BLANK, NBSP} from './characters.js'
import {whereFound} from './outline.js'

/** Replace `[start, end)` by `text`. An empty range inserts. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One rule at work: what it would change in a text; edits ascending, none overlapping. */
export type Step = (text: string) => readonly Edit[]

/** A text with positions to follow: `marks`, ascending, move with the characters after them. */
export interface Draft {
  readonly text: string
  readonly marks: readonly number[]
}

/** A draft that steps were run over: those from `settled` on found nothing to change in this very text. */
export interface Run extends Draft {
  readonly settled: number
}

/**
 * Run steps in order. What an edit writes stays before a mark inside or after its range, after a mark at its start. Steps that found
 * nothing in a text in the run `before` are not asked again about it.
 */
export function run(draft: Draft, steps: readonly Step[], before?: Run): Run {
  let current: Run = {text: draft.text, marks: draft.marks, settled: 0}
  let asked = 0
  for (const step of steps) {
    if (before && asked >= before.settled && current.text === before.text) break
    const edits = step(current.text)
    asked++
    if (edits.length) current = {text: apply(current.text, edits), marks: move(current.marks, edits), settled: asked}
  }
  return current
}

function apply(text: string, edits: readonly Edit[]): string {
  let set = ''
  let from = 0
  for (const edit of edits) {
    set += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return set + text.slice(from)
}

function move(marks: readonly number[], edits: readonly Edit[]): number[] {
  let shift = 0
  let next = 0
  return marks.map(mark => {
    let edit = edits[next]
    for (; edit && edit.start < mark && edit.end <= mark; edit = edits[++next]) {
      shift += edit.text.length - (edit.end - edit.start)
    }
    return edit && edit.start < mark ? edit.start + edit.text.length + shift : mark + shift
  })
}

/** Replace each match; a replacer may return undefined to leave it. The pattern needs the flag `g`. */
export const rewrite = (pattern: Pattern, to: string | ((match: RegExpExecArray) => string | undefined)): Step =>
  whereFound(pattern, (text, fitting) =>
    matchesOf(text, fitting).flatMap(match => {
      const [found] = match
      const set = typeof to === 'string' ? to : to(match)
      return set === undefined || set === found
        ? []
        : [{start: match.index, end: match.index + found.length, text: set}]
    }),
  )

/** Two sources of a regular expression, and what joins them. */
export interface Tie {
  readonly head: string
  readonly tail: string
  /** No-break space unless told. */
  readonly space?: string
  /** `typed`: only where a space is; `always`: also where there is none. */
  readonly where: 'typed' | 'always'
}

/** Keep what follows on the line of what precedes: the spaces between `head` and `tail` become one no-break space. */
export function tie({head, tail, space = NBSP, where}: Tie): Step {
  const pattern = patternOf(`(${head})${BLANK}${where === 'always' ? '*' : '+'}(?=${tail})`, 'gu')
  return whereFound(pattern, (text, fitting) =>
    matchesOf(text, fitting).flatMap(({0: found, 1: before = '', index}) => {
      const [start, end] = [index + before.length, index + found.length]
      return text.slice(start, end) === space ? [] : [{start, end, text: space}]
    }),
  )
}

/** Alternatives for a regular expression, longest first; dots and signs count as themselves. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})`

/** Any of some words, with a small or a capital letter first. */
export const anyCased = (words: string): string =>
  anyOf(words.split(' ').flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1)]))
