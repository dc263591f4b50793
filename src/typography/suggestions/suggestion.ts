import {whereFound} from '../outline.js'

/** Something that typography leaves to its author, on offsets (UTF-16) of the given text. */
export interface Suggestion {
  readonly start: number
  readonly end: number
  readonly actual: string
  /** Text to write; null where the author must choose. */
  readonly expected: string | null
  readonly kind:
    'ligature' | 'capital-accent' | 'ordinal' | 'dash' | 'vague-likelihood' | 'unpaired-quote' | 'single-quotes'
  /** Whether a tool may apply it unasked. */
  readonly safe: boolean
}

/** Looks for one kind of suggestion. Protected parts of `text` are blanked out with stand-ins, so offsets hold in `written`. */
export type Finder = (text: string, written: string) => readonly Suggestion[]

/** Suggest a replacement for each match; null leaves the choice to the author, undefined says nothing. */
export function finder(
  pattern: RegExp,
  {kind, safe, to}: Pick<Suggestion, 'kind' | 'safe'> & {to: (match: RegExpExecArray) => string | null | undefined},
): Finder {
  return whereFound(pattern, text =>
    Array.from(text.matchAll(pattern)).flatMap(match => {
      const [actual] = match
      const expected = to(match)
      return expected === undefined || expected === actual
        ? []
        : [{start: match.index, end: match.index + actual.length, actual, expected, kind, safe}]
    }),
  )
}
