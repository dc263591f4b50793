import type {TypeLine} from '../setting/type-line.js'
import type {Footnotes} from './footnotes.js'

/** A page as it stands. */
export interface Room {
  readonly availablePt: number
  readonly page: number
  readonly atTop: boolean
  /** Height of what the last lines must have on their page. */
  readonly followerPt?: number
}

/** Fewest lines of a paragraph at the foot and at the head of a page. */
const together = 2

/**
 * How many of a paragraph's remaining lines go on this page: as many as fit with their notes, but neither fewer than
 * two at its foot, nor fewer than two left for the next, nor a last one that ends in a divided word.
 *
 * @returns 0 if the paragraph had better begin on the next page.
 */
export function linesThatFit(lines: readonly TypeLine[], room: Room, footnotes: Footnotes): number {
  const most = fitting(lines, room, footnotes)
  if (most === lines.length && !room.atTop && !hasRoomFor(lines, room, footnotes)) {
    const fewer = lastBreak(lines, most - together)
    // Lines that take their notes along would leave a hole behind.
    if (lines.slice(fewer).every(line => line.notes.length === 0)) return fewer
  }
  const count = lastBreak(lines, most)
  if (count > 0) return count
  // On an empty page something must go; better a rule broken than no end.
  return room.atTop ? Math.max(most, 1) : 0
}

function lastBreak(lines: readonly TypeLine[], most: number): number {
  for (let count = most; count > 0; count--) if (mayEndPage(lines, count)) return count
  return 0
}

/** Whether what must follow the last of some lines has room under it, and under the least of their notes. */
export function hasRoomFor(
  lines: readonly TypeLine[],
  {availablePt, page, followerPt = 0}: Room,
  footnotes: Footnotes,
): boolean {
  const usedPt = lines.reduce((sum, line) => sum + line.parts.heightPt, 0)
  const notesPt = footnotes.roomFor(
    lines.flatMap(line => line.notes),
    page,
  ).leastPt
  return usedPt + notesPt + followerPt <= availablePt + 0.01
}

/** Whether a page may end after the first `count` of a paragraph's remaining lines. */
export function mayEndPage(lines: readonly TypeLine[], count: number): boolean {
  if (count === lines.length) return true
  const begun = lines[0]?.parts.first === false
  const last = lines[count - 1]
  return (count >= together || begun) && lines.length - count >= together && !(last && endsDivided(last))
}

/** Whether a line ends inside a word: divided by us, or after the hyphen of a compound. */
export function endsDivided({parts: {segments}}: TypeLine): boolean {
  const last = segments.at(-1)
  return last?.hyphen !== undefined ? !last.text.endsWith(' ') : /\p{L}\u2010$/u.test(last?.text ?? '')
}

function fitting(lines: readonly TypeLine[], {availablePt, page}: Room, footnotes: Footnotes): number {
  let usedPt = 0
  const notes: number[] = []
  for (const [index, line] of lines.entries()) {
    usedPt += line.parts.heightPt
    notes.push(...line.notes)
    if (usedPt + footnotes.roomFor(notes, page).leastPt > availablePt + 0.01) return index
  }
  return lines.length
}
