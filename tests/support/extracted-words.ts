import {runOnPdf} from './run-on-pdf.js'

/** Words as they are compared: compounds whole, whatever dash or apostrophe they are written with. */
export const compoundsOf = (text: string): readonly string[] =>
  folded(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []

/** Capitals have fewer accents in some languages (Greek), and other letters in others (ß). */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00AD\u200B]/gu, '')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')

/**
 * The words that poppler extracts from a PDF and that stand in none of its sources: two that ran together, or one that lost
 * its hyphen. What pages and long code divide is no such word: each part begins or ends one.
 */
export function strayWords(bytes: Uint8Array, sources: readonly string[]): readonly string[] {
  const known = new Set(sources.flatMap(compoundsOf))
  const parts = new Set([...known].flatMap(word => word.split('-')))
  const pages = runOnPdf('pdftotext', ['{}', '-'], bytes)
  // A compound that ends its line keeps its hyphen.
  const text = pages.replaceAll(/\u2010\s*[\n\f]\s*/g, '\u2010').replaceAll(/\s+(?=-\p{L})/gu, '')
  return compoundsOf(text).filter(
    word => !known.has(word) && !/^\p{N}+$/u.test(word) && !isPart(word, {parts, text: folded(pages)}),
  )
}

/** Whether a page ends inside a word: the other half stands on the next. */
const isPart = (word: string, {parts, text}: {parts: ReadonlySet<string>; text: string}): boolean =>
  (text.includes(`${word}-\n`) || text.includes(`\f${word}`)) &&
  [...parts].some(whole => whole !== word && (whole.startsWith(word) || whole.endsWith(word)))
