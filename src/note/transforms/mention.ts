import type {Locale} from '../../model/locale.js'

/** A numbered table or figure named in running text: “figure 1”, “1. táblázat”, its number on the line of its word. */
export const mention = (kind: 'table' | 'figure', number: number, {phrases}: Locale): string =>
  phrases.mention[kind](number).replaceAll(' ', '\u00A0')

/** The same words where a line or a sentence begins with them: “Figure 1”. */
export const beginning = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
