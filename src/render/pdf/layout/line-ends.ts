import type {TypeLine} from '../setting/type-line.js'

/** Fewest lines of a paragraph at the foot and at the head of a page. */
const together = 2

/**
 * Whether a page may end after the first `count` of a paragraph's lines: neither with fewer than two, nor with fewer than
 * two left for the next, nor inside a word, a line of code, or the heading that the first of them begins with.
 */
export function mayEndPage(lines: readonly TypeLine[], count: number): boolean {
  if (count === 0 || count === lines.length) return true
  const last = lines[count - 1]
  if (lines[count]?.parts.isTurned || last?.parts.segments.at(-1)?.run.lead) return false
  return count >= together && lines.length - count >= together && !(last && endsDivided(last))
}

/** Whether a line that others follow ends inside a word or an address: anywhere but after a space or dash. */
export function endsDivided({parts: {segments}}: TypeLine): boolean {
  const last = segments.at(-1)
  return last !== undefined && !/[\s\u2013\u2014]$/u.test(last.text)
}
