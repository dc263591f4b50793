/**
 * A text as a reader types it: no-break spaces as spaces, ’ as '. For slugs, search, word counts and diffs.
 *
 * @example fold('l’«\u00A0IA\u00A0»') // "l'« IA »"
 */
export const fold = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll('’', "'")
