import type {Text} from './text.js'

/** The signs that part the cells of a CSV which people hand in. */
export type Delimiter = ',' | ';' | '\t'

/** The names of the delimiters: each with its article, and in the plural. */
export const delimiterNames: Readonly<Record<Delimiter, {readonly one: Text; readonly more: Text}>> = {
  ',': {one: {en: 'a comma', fr: 'une virgule'}, more: {en: 'commas', fr: 'virgules'}},
  ';': {one: {en: 'a semicolon', fr: 'un point-virgule'}, more: {en: 'semicolons', fr: 'points-virgules'}},
  '\t': {one: {en: 'a tab', fr: 'une tabulation'}, more: {en: 'tabs', fr: 'tabulations'}},
}

const others = [';', '\t'] as const satisfies readonly Delimiter[]

/** The sign that parts the cells of a CSV: whichever its first line has. */
export const delimiterIn = (firstLine: string): Delimiter => others.find(sign => firstLine.includes(sign)) ?? ','
