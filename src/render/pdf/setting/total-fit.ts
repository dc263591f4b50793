import {ByBytes} from '../by-bytes.js'
import type {Box} from './boxes.js'

/** The column: width of the first line and of the others, in points. */
export interface Measure {
  readonly firstPt: number
  readonly otherPt: number
  readonly justify: boolean
}

/** A line before it is chosen; `cost` is 0 for a perfect one, infinite for an impossible one. */
interface Candidate {
  from: number
  readonly to: number
  slackPt: number
  /** Places where words part, and all spaces that give or stretch. */
  gaps: number
  spaces: number
  readonly spacePt: number
  readonly last: boolean
  measurePt: number
  naturalPt: number
  /** Whether an address, or a part of one, is in it. */
  hasAddress: boolean
  readonly box: Box
  readonly next: Box | undefined
  /** Width of what could have gone on with the line: up to the next place where one may end. */
  readonly nextPt: number
}

/** How far a space gives way before a line is refused, and how far it likes to stretch (fractions of its width). */
const shrink = 0.2
const stretch = 0.55
/** Looser than this, lines are all the same to us. */
const loosest = 30
/** Prices, on a scale where a line stretched as far as it likes costs 100. */
const price = {
  overfull: 1e8,
  line: 1,
  hyphen: 60,
  raggedHyphen: 140,
  hyphenAgain: 600,
  hyphenBeforeLast: 400,
  dash: 20,
  runt: 500,
  raggedRunt: 900,
  stub: 1500,
  raggedAddress: 30,
  /** As much as spaces that double. */
  raggedBehind: 600,
  /** A line left short though its next word had room: a hole for all to see. */
  raggedIdle: 300,
}

/** Narrower than so many spaces, a last line is two or three letters: no more than an indent. */
const stubSpaces = 9
/** Beside an address, or before what is not divided, a line is left ragged rather than that its spaces more than double. */
const mostDrawn = 1

/** Whether spaces of a line would more than double to fill it. */
export const isDrawnApart = (slackPt: number, spacesPt: number): boolean => slackPt > spacesPt * mostDrawn

/**
 * Whether a line keeps its natural width rather than have its words drawn apart: one that ends inside an address or before what is not
 * divided, or that has an address in it, and so few spaces.
 */
export const isLeftRagged = (next: Box | undefined, hasAddress: boolean, slackPt: number, spacesPt: number): boolean =>
  (hasAddress || (next !== undefined && isHeld(next))) && isDrawnApart(slackPt, spacesPt)

/** Most no-break spaces of a date or a sum: a number of a telephone has more. */
const mostTied = 2

/** Whether what begins a line is long, and not divided: an address, code, a number of a telephone. */
const isHeld = ({run, isAddress, tied}: Box): boolean => isAddress === true || run.code === true || tied > mostTied

/** The box that tells what begins a line: the held one that words are tied to, if any ("z\u00A0https://…" in Polish, a link of its own). */
export function beginningAt(boxes: readonly Box[], at: number): Box | undefined {
  let end = at
  while (boxes[end]?.end === 'none' && end + 1 < boxes.length) end++
  return boxes.slice(at, end + 1).find(isHeld) ?? boxes[at]
}

const known = new ByBytes<readonly number[]>(1_000_000)

/**
 * Choose all line ends of a paragraph together (indices after the last box of each), so that its worst line is as good as can be.
 *
 * @see Knuth and Plass, “Breaking paragraphs into lines”, Software: Practice and Experience 11 (1981).
 */
export function totalFit(boxes: readonly Box[], measure: Measure): readonly number[] {
  const facts = factsOf(boxes, measure)
  const before = known.find(facts)
  if (before) return before
  const cuts = bestCuts(boxes, measure)
  known.keep(facts, cuts, cuts.length * 8)
  return cuts
}

const ends: readonly Box['end'][] = ['none', 'space', 'dash', 'forced', 'hyphen']

/** All that line ends depend on, as bytes. */
function factsOf(boxes: readonly Box[], {firstPt, otherPt, justify}: Measure): Uint8Array {
  const facts = new Float64Array(boxes.length * 6 + 3)
  facts.set([firstPt, otherPt, Number(justify)])
  let at = 3
  for (const {widthPt, trimPt, hyphenPt, spaces, tied, end, isAddress, run} of boxes) {
    facts[at++] = widthPt
    facts[at++] = trimPt
    facts[at++] = hyphenPt
    facts[at++] = spaces
    facts[at++] = tied
    facts[at++] = (isAddress ? -1 - ends.indexOf(end) : ends.indexOf(end)) + (run.code ? 2 * ends.length : 0)
  }
  return new Uint8Array(facts.buffer)
}

function bestCuts(boxes: readonly Box[], measure: Measure): readonly number[] {
  const count = boxes.length
  const best = new Float64Array(count + 1).fill(Infinity)
  const from = new Int32Array(count + 1).fill(-1)
  best[0] = 0
  const {widths, spaces, ties, trims, addresses} = sumsOf(boxes)
  const spacePt = spaces[count] ? (trims[count] ?? 0) / (spaces[count] ?? 1) : 3
  for (let to = 1; to <= count; to++) {
    const box = boxes[to - 1]
    if (!box || (box.end === 'none' && to < count)) continue
    // One for all lines that end here: there are hundreds of thousands in a document.
    const line = lineTo(boxes, to, spacePt)
    for (let start = to - 1; start >= 0; start--) {
      const before = best[start] ?? 0
      if (before === Infinity) continue
      line.from = start
      line.measurePt = start === 0 ? measure.firstPt : measure.otherPt
      line.naturalPt = (widths[to] ?? 0) - (widths[start] ?? 0) - box.trimPt + box.hyphenPt
      line.slackPt = line.measurePt - line.naturalPt
      if (line.slackPt < -line.measurePt * 0.4 && to - start > 1) break
      // No line is better than none.
      if (before >= (best[to] ?? 0)) continue
      line.gaps = Math.max((spaces[to] ?? 0) - (spaces[start] ?? 0) - box.spaces, 0)
      line.spaces = line.gaps + (ties[to] ?? 0) - (ties[start] ?? 0)
      line.hasAddress = addresses[to] !== addresses[start]
      const total = before + costOf(line, measure.justify) + hyphenCost(line, boxes[start - 1], measure.justify)
      if (total < (best[to] ?? 0)) {
        best[to] = total
        from[to] = start
      }
    }
  }
  return cutsOf(from, count)
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
})

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

function costOf(line: Candidate, justify: boolean): number {
  const {from, to, slackPt, spaces, spacePt, last, measurePt, box, next, hasAddress} = line
  const give = justify ? spaces * spacePt * shrink : 0
  // Never impossible: a paragraph that fits nowhere must still end.
  if (slackPt < -give - 0.01) return price.overfull * (to - from > 1 ? 10 - slackPt / measurePt : 1)
  if (slackPt < 0) return price.line + 100 * cubeOf(-slackPt / give)
  if (last) return from > 0 ? lastCost(line, justify) : 0
  const isRagged = justify && isLeftRagged(next, hasAddress, slackPt, spaces * spacePt)
  const likesPt = justify && !isRagged ? Math.max(spaces, 0.4) * spacePt * stretch : measurePt * 0.12
  // However loose, it is better than one that sticks out.
  const loose = price.line + 100 * cubeOf(Math.min(slackPt / likesPt, loosest))
  if (!isRagged) return loose
  const isBefore = (box.isAddress && box.end === 'dash') || (next && isHeld(next))
  const idle = line.nextPt + box.trimPt <= slackPt ? price.raggedIdle : 0
  return loose + idle + (isBefore ? price.raggedAddress : price.raggedBehind)
}

/** V8 takes thirty times as long for `** 3`, which is most of what a line costs. */
const cubeOf = (value: number): number => value * value * value

function lastCost(line: Candidate, justify: boolean): number {
  const stub = line.naturalPt < stubSpaces * line.spacePt ? price.stub : 0
  return isRunt(line) ? stub + (justify ? price.runt : price.raggedRunt) : 0
}

/** Whether a last line is one word, or hardly more. */
const isRunt = ({gaps, slackPt, measurePt}: Candidate): boolean => gaps === 0 || slackPt > measurePt * 0.85

function hyphenCost({box, last}: Candidate, before: Box | undefined, justify: boolean): number {
  const again = before?.end === 'hyphen'
  if (box.end === 'hyphen') return (justify ? price.hyphen : price.raggedHyphen) + (again ? price.hyphenAgain : 0)
  return (box.end === 'dash' ? price.dash : 0) + (last && again ? price.hyphenBeforeLast : 0)
}

function cutsOf(from: Int32Array, count: number): readonly number[] {
  const cuts: number[] = []
  for (let at = count; at > 0; at = Math.max(from[at] ?? -1, 0)) cuts.unshift(at)
  return cuts
}
