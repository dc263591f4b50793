import {matchesOf} from '../../model/matches.js'
import type {Pattern} from '../../model/pattern-for.js'
import {whereFound} from '../outline.js'

/** Something that typography leaves to its author, on offsets (UTF-16) of the given text. */
export interface Suggestion {
  readonly start: number
  readonly end: number
  readonly actual: string
  /** Text to write; null where the author must choose. */
  readonly expected: string | null
  readonly kind:
    | 'ligature'
    | 'capital-accent'
    | 'ordinal'
    | 'dash'
    | 'vague-likelihood'
    | 'unpaired-quote'
    | 'unpaired-bracket'
    | 'literal-asterisks'
    | 'single-quotes'
    | 'foreign-quotes'
    | 'figure-position'
  /** Whether a tool may apply it unasked. */
  readonly safe: boolean
}

/** Looks for one kind of suggestion. Protected parts of `text` are blanked out with stand-ins, so offsets hold in `written`. */
export type Finder = (text: string, written: string) => readonly Suggestion[]

/** Suggestions for the matches of a pattern: null leaves the choice to the author, undefined says nothing. */
interface Matches extends Pick<Suggestion, 'kind' | 'safe'> {
  readonly to: (match: RegExpExecArray) => string | null | undefined
  /** Something without which a text has no suggestion, and that costs less to look for than the pattern. */
  readonly needs?: RegExp
}

/** Suggest a replacement for each match. */
export function finder(pattern: Pattern, {kind, safe, to, needs}: Matches): Finder {
  const find = whereFound(pattern, (text, fitting) =>
    matchesOf(text, fitting).flatMap(match => {
      const [actual] = match
      const expected = to(match)
      return expected === undefined || expected === actual
        ? []
        : [{start: match.index, end: match.index + actual.length, actual, expected, kind, safe}]
    }),
  )
  return needs ? text => (needs.test(text) ? find(text) : []) : find
}
