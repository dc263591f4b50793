import {fitBoxes, type Box} from './boxes.js'
import {setLine, type LineSpec} from './set-lines.js'
import type {TypeLine} from './type-line.js'

/** The most of a column that the indent of what goes on may take. */
const mostIndent = 0.4

/**
 * A line of code as lines of a column: each as full as can be, those after the first indented as the line is, and by a room for
 * the mark that tells them from lines of their own.
 *
 * @param roomPt Width of that room in points.
 */
export function setTurned(
  line: Pick<LineSpec, 'boxes' | 'node' | 'columnPt' | 'first'>,
  roomPt: number,
): readonly TypeLine[] {
  const {node, columnPt} = line
  const [indent, ...rest] = line.boxes
  // No line ends after the indent alone.
  const all = indent && isIndent(indent) && rest.length > 0 ? [{...indent, end: 'none' as const}, ...rest] : line.boxes
  const turnedPt = Math.min(indent && isIndent(indent) ? indent.widthPt : 0, columnPt * mostIndent) + roomPt
  // As narrow as the lines that go on, so that what is divided fits them all.
  const boxes = widthOf(all) > columnPt ? fitBoxes(all, columnPt - turnedPt, 'kept') : all
  const cuts = fullLines(boxes, index => (index === 0 ? columnPt : columnPt - turnedPt))
  return cuts.map((end, index) =>
    setLine({
      ...line,
      boxes: boxes.slice(cuts[index - 1] ?? 0, end),
      node,
      justify: false,
      first: line.first && index === 0,
      last: true,
      turnedPt: index === 0 ? undefined : turnedPt,
    }),
  )
}

const isIndent = ({text}: Box): boolean => /^ +$/.test(text)

const widthOf = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, {widthPt}) => sum + widthPt, 0) - (boxes.at(-1)?.trimPt ?? 0)

/** Indices after the last box of each line, where each takes all that fits it, and one that may end at least. */
function fullLines(boxes: readonly Box[], roomPt: (line: number) => number): readonly number[] {
  const cuts: number[] = []
  let from = 0
  while (from < boxes.length) {
    let [to, widthPt] = [from, 0]
    for (let at = from; at < boxes.length; at++) {
      const {widthPt: ownPt = 0, trimPt = 0} = boxes[at] ?? {}
      if (to > from && widthPt + ownPt - trimPt > roomPt(cuts.length) + 0.01) break
      widthPt += ownPt
      if (mayEndAfter(boxes, at)) to = at + 1
    }
    cuts.push((from = to))
  }
  return cuts.length > 0 ? cuts : [0]
}

/** Whoever copies a line that ends in a hyphen would take it for one of ours. */
const mayEndAfter = (boxes: readonly Box[], at: number): boolean => {
  const box = boxes[at]
  return at === boxes.length - 1 || (box?.end !== 'none' && !box?.text.endsWith('-'))
}
