import type {Box} from './boxes.js'
import {beginningAt, costOf, hyphenCost, type Candidate} from './line-cost.js'

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
  // What a line costs depends on those before it only where they are a ladder: at least two in a row that end in hyphens.
  const [best, ladder] = [nothingReached(count), nothingReached(count)]
  best.cost[0] = 0
  const {widths, spaces, ties, trims, addresses} = sumsOf(boxes)
  const spacePt = spaces[count] ? (trims[count] ?? 0) / (spaces[count] ?? 1) : 3
  for (let to = 1; to <= count; to++) {
    const box = boxes[to - 1]
    if (!box || (box.end === 'none' && to < count)) continue
    // One for all lines that end here: there are hundreds of thousands in a document.
    const line = lineTo(boxes, to, spacePt)
    for (let start = to - 1; start >= 0; start--) {
      const [bestBefore, ladderBefore] = [best.cost[start] ?? 0, ladder.cost[start] ?? 0]
      const before = bestBefore < ladderBefore ? bestBefore : ladderBefore
      if (before === Infinity) continue
      line.from = start
      line.measurePt = start === 0 ? measure.firstPt : measure.otherPt
      line.naturalPt = (widths[to] ?? 0) - (widths[start] ?? 0) - box.trimPt + box.hyphenPt
      line.slackPt = line.measurePt - line.naturalPt
      if (line.slackPt < -line.measurePt * 0.4 && to - start > 1) break
      // No line is better than none, and no ladder is better than one hyphen.
      if (before >= (best.cost[to] ?? 0)) continue
      line.gaps = Math.max((spaces[to] ?? 0) - (spaces[start] ?? 0) - box.spaces, 0)
      line.spaces = line.gaps + (ties[to] ?? 0) - (ties[start] ?? 0)
      line.hasAddress = addresses[to] !== addresses[start]
      const hyphens = boxes[start - 1]?.end === 'hyphen' ? 1 : 0
      const cost = costOf(line, measure.justify)
      const total = bestBefore + cost + hyphenCost(line, hyphens, measure.justify)
      const onLadder = ladderBefore + cost + hyphenCost(line, 2, measure.justify)
      const least = onLadder < total ? onLadder : total
      const reached = hyphens && box.end === 'hyphen' ? ladder : best
      if (least >= (reached.cost[to] ?? 0)) continue
      reached.cost[to] = least
      reached.from[to] = start
      reached.isOnLadder[to] = onLadder < total ? 1 : 0
    }
  }
  return cutsOf(best, ladder, count)
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
  boxes.forEach((box, index) => {
    widths[index + 1] = (widths[index] ?? 0) + box.widthPt
    trims[index + 1] = (trims[index] ?? 0) + box.trimPt
    spaces[index + 1] = (spaces[index] ?? 0) + box.spaces
    ties[index + 1] = (ties[index] ?? 0) + box.tied
    addresses[index + 1] = (addresses[index] ?? 0) + (box.isAddress ? 1 : 0)
  })
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
