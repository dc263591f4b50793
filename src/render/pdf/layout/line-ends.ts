import type {TypeLine} from '../setting/type-line.js'

/** Fewest lines of a paragraph at the foot and at the head of a page. */
const together = 2

/**
 * Whether a page may end after the first `count` lines of a paragraph: at least two lines on either side, and not inside a word, a line of
 * code or a run-in heading.
 */
export function mayEndPage(lines: readonly TypeLine[], count: number): boolean {
  if (count === 0 || count === lines.length) return true
  const last = lines[count - 1]
  if (lines[count]?.parts.isTurned || last?.parts.segments.at(-1)?.run.lead) return false
  return count >= together && lines.length - count >= together && !(last && endsDivided(last))
}

/** Whether a line ends inside a word or address, that is not after a space or dash. */
export function endsDivided({parts: {segments}}: TypeLine): boolean {
  const last = segments.at(-1)
  return last !== undefined && !/[\s\u2013\u2014]$/u.test(last.text)
}
