import type {Box} from './boxes.js'
import {beginningAt, costOf, growsDearer, hyphenCost, type Candidate} from './line-cost.js'

/** The column: width of the first line and of the others, in points. */
export interface Measure {
  readonly firstPt: number
  readonly otherPt: number
  readonly justify: boolean
}

/** The cheapest lines up to each place: what they cost, where the last of them begins, and whether those before it are a ladder. */
interface Reached {
  readonly cost: Float64Array
  readonly from: Int32Array
  readonly isOnLadder: Uint8Array
}

const nothingReached = (count: number): Reached => ({
  cost: new Float64Array(count + 1).fill(Infinity),
  from: new Int32Array(count + 1),
  isOnLadder: new Uint8Array(count + 1),
})

/**
 * Choose all line ends of a paragraph together (indices after the last box of each), so that its worst line is as good as can be.
 *
 * @see Knuth and Plass, “Breaking paragraphs into lines”, Software: Practice and Experience 11 (1981).
 */
export function totalFit(boxes: readonly Box[], measure: Measure): readonly number[] {
  const count = boxes.length
  if (isOneLine(boxes, measure)) return [count]
  const sums = sumsOf(boxes)
  // What a line costs depends on those before it only where they are a ladder: at least two in a row that end in hyphens.
  const ways: Ways = {boxes, measure, sums, best: nothingReached(count), ladder: nothingReached(count)}
  ways.best.cost[0] = 0
  const spacePt = sums.spaces[count] ? (sums.trims[count] ?? 0) / (sums.spaces[count] ?? 1) : 3
  let full = 0
  for (let to = 1; to <= count; to++) {
    if (boxes[to - 1]?.end === 'none' && to < count) continue
    // One for all lines that end here: there are tens of thousands in a document.
    const line = lineTo(boxes, to, spacePt)
    // The best lines are about full: from there on, they become looser and looser, or tighter and tighter.
    while (full < to - 1 && slackFrom(full, line, ways) < 0) full++
    for (let start = full; start < to; start++) if (!weigh(start, line, ways)) break
    for (let start = full - 1; start >= 0; start--) if (!weigh(start, line, ways)) break
  }
  return cutsOf(ways.best, ways.ladder, count)
}

/** Whether all boxes have room on the first line: as the last one it costs nothing, and any other does. */
function isOneLine(boxes: readonly Box[], {firstPt}: Measure): boolean {
  const last = boxes.at(-1)
  if (!last) return false
  let widthPt = 0
  for (const box of boxes) widthPt += box.widthPt
  return firstPt - (widthPt - last.trimPt + last.hyphenPt) >= 0
}

/** All lines that were looked at. */
interface Ways {
  readonly boxes: readonly Box[]
  readonly measure: Measure
  readonly sums: Sums
  readonly best: Reached
  readonly ladder: Reached
}

/** Room that a line leaves if it begins at a place, in points. Changes the line. */
function slackFrom(start: number, line: Candidate, {measure, sums: {widths}}: Ways): number {
  line.from = start
  line.measurePt = start === 0 ? measure.firstPt : measure.otherPt
  line.naturalPt = (widths[line.to] ?? 0) - (widths[start] ?? 0) - line.box.trimPt + line.box.hyphenPt
  return (line.slackPt = line.measurePt - line.naturalPt)
}

/**
 * Look at a line that begins at a place; whether one that begins farther away from where a full one does may be better. Changes the line
 * and the ways.
 */
function weigh(start: number, line: Candidate, ways: Ways): boolean {
  const {boxes, sums, best, ladder} = ways
  const {to, box} = line
  const [bestBefore, ladderBefore] = [best.cost[start] ?? 0, ladder.cost[start] ?? 0]
  const before = bestBefore < ladderBefore ? bestBefore : ladderBefore
  if (before === Infinity) return true
  const slackPt = slackFrom(start, line, ways)
  if (slackPt < -line.measurePt * 0.4 && to - start > 1) return false
  const known = best.cost[to] ?? 0
  // No line is better than none, and no ladder is better than one hyphen.
  if (before > known) return true
  line.gaps = Math.max((sums.spaces[to] ?? 0) - (sums.spaces[start] ?? 0) - box.spaces, 0)
  line.spaces = line.gaps + (sums.ties[to] ?? 0) - (sums.ties[start] ?? 0)
  line.hasAddress = sums.addresses[to] !== sums.addresses[start]
  const {justify} = ways.measure
  const cost = costOf(line, justify)
  if (cost > known) return slackPt < 0 || start === 0 || !growsDearer(line, justify)
  const hyphens = boxes[start - 1]?.end === 'hyphen' ? 1 : 0
  const total = bestBefore + cost + hyphenCost(line, hyphens, justify)
  const onLadder = ladderBefore + cost + hyphenCost(line, 2, justify)
  const least = onLadder < total ? onLadder : total
  const reached = hyphens && box.end === 'hyphen' ? ladder : best
  const costBefore = reached.cost[to] ?? 0
  // Of lines that cost the same, it is the shortest.
  if (least > costBefore || (least === costBefore && start < (reached.from[to] ?? 0))) return true
  reached.cost[to] = least
  reached.from[to] = start
  reached.isOnLadder[to] = onLadder < total ? 1 : 0
  return true
}

const lineTo = (boxes: readonly Box[], to: number, spacePt: number): Candidate => ({
  from: 0,
  to,
  slackPt: 0,
  gaps: 0,
  spaces: 0,
  spacePt,
  last: to === boxes.length,
  measurePt: 0,
  naturalPt: 0,
  hasAddress: false,
  // The loop knows that there is one.
  box: boxes[to - 1] as Box,
  next: beginningAt(boxes, to),
  nextPt: widthFrom(boxes, to),
  isInCompound: isInCompound(boxes, to),
})

/** Whether a word that is divided has a hyphen of its own elsewhere. */
function isInCompound(boxes: readonly Box[], to: number): boolean {
  if (boxes[to - 1]?.end !== 'hyphen') return false
  let [start, end] = [to - 1, to]
  while (isWithin(boxes[start - 1])) start--
  while (isWithin(boxes[end])) end++
  return boxes[start - 1]?.end === 'dash' || boxes[end]?.end === 'dash'
}

/** Whether what follows a box belongs to its word, without a hyphen of its own between them. */
const isWithin = (box: Box | undefined): boolean => box?.end === 'hyphen' || box?.end === 'none'

/** Width of the boxes up to the next place where a line may end. */
function widthFrom(boxes: readonly Box[], from: number): number {
  let [at, widthPt] = [from, 0]
  for (let box = boxes[at]; box; box = boxes[++at]) {
    widthPt += box.widthPt
    if (box.end !== 'none') return widthPt - box.trimPt + box.hyphenPt
  }
  return widthPt
}

interface Sums {
  readonly widths: Float64Array
  readonly spaces: Int32Array
  readonly ties: Int32Array
  readonly trims: Float64Array
  readonly addresses: Int32Array
}

function sumsOf(boxes: readonly Box[]): Sums {
  const widths = new Float64Array(boxes.length + 1)
  const trims = new Float64Array(boxes.length + 1)
  const spaces = new Int32Array(boxes.length + 1)
  const ties = new Int32Array(boxes.length + 1)
  const addresses = new Int32Array(boxes.length + 1)
  let index = 0
  for (const box of boxes) {
    const next = index + 1
    widths[next] = (widths[index] ?? 0) + box.widthPt
    trims[next] = (trims[index] ?? 0) + box.trimPt
    spaces[next] = (spaces[index] ?? 0) + box.spaces
    ties[next] = (ties[index] ?? 0) + box.tied
    addresses[next] = (addresses[index] ?? 0) + (box.isAddress ? 1 : 0)
    index = next
  }
  return {widths, spaces, ties, trims, addresses}
}

/** The last line ends in no hyphen. */
function cutsOf(best: Reached, ladder: Reached, count: number): readonly number[] {
  const cuts: number[] = []
  let reached = best
  for (let at = count; at > 0;) {
    cuts.unshift(at)
    const isOnLadder = reached.isOnLadder[at] === 1
    at = reached.from[at] ?? 0
    reached = isOnLadder ? ladder : best
  }
  return cuts
}
