/** U+00A0, no-break space. */
export const NBSP = '\u00A0'
/** U+202F, narrow no-break space. */
export const NNBSP = '\u202F'

/**
 * Stand-ins for what is never altered, one for each pair of first and last character: other or digit. They are private-use
 * code points; an input that has them already is itself masked, so it survives.
 */
export const MASKS = {
  word: '\uE0F0',
  wordDigit: '\uE0F1',
  digitWord: '\uE0F2',
  digit: '\uE0F3',
  lineBreak: '\uE0F4',
} as const

/** Inside a character class: spaces that stay on one line, typed by the author or set by an earlier run. */
export const BLANKS = ' \\u00A0\\u202F\\u2009'
/** One such space. */
export const BLANK = `[${BLANKS}]`
/** Inside a character class: any stand-in for something that reads as a word. */
export const OPAQUE = '\\uE0F0-\\uE0F3'
/** Inside a character class: letters, with their combining marks. */
export const LETTERS = '\\p{L}\\p{M}'
/** Inside a character class: whatever belongs to a word or a number. */
export const WORD = `${LETTERS}\\p{N}_${OPAQUE}`
/** Inside a character class: what may end a number. */
export const DIGIT_END = '0-9\\uE0F1\\uE0F3'
/** Inside a character class: what may begin a number. */
export const DIGIT_START = '0-9\\uE0F2\\uE0F3'
/** Inside a character class: line break and its stand-in. */
export const BREAKS = '\\n\\uE0F4'

/**
 * A text as a reader types it: no-break spaces as spaces, ’ as '. For slugs, search, word counts and diffs.
 *
 * @example fold('l’«\u00A0IA\u00A0»') // "l'« IA »"
 */
export const fold = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll('’', "'")
