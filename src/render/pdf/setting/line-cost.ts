import type {Box} from './boxes.js'

/** A line before it is chosen; `cost` is 0 for a perfect one, infinite for an impossible one. */
export interface Candidate {
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
  readonly isInCompound: boolean
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
  /** Of the second line in a row that ends in one, and of each after it: a ladder. */
  hyphenAgain: 600,
  hyphenLadder: 3000,
  hyphenBeforeLast: 400,
  /** In a word that has a hyphen of its own, where it is better divided. */
  compound: 600,
  dash: 20,
  runt: 500,
  raggedRunt: 900,
  /** A last line of two or three letters, or of no more than the end of a word. */
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
  mayBeRagged(next, hasAddress) && isDrawnApart(slackPt, spacesPt)

const mayBeRagged = (next: Box | undefined, hasAddress: boolean): boolean =>
  hasAddress || (next !== undefined && isHeld(next))

/** Most no-break spaces of a date or a sum (“12 500 000 €”): a number of a telephone has more. */
const mostTied = 3

/** Whether what begins a line is long, and not divided: an address, code, a number of a telephone. */
const isHeld = ({run, isAddress, tied}: Box): boolean => isAddress === true || run.code === true || tied > mostTied

/** The box that tells what begins a line: the held one that words are tied to, if any ("z\u00A0https://…" in Polish, a link of its own). */
export function beginningAt(boxes: readonly Box[], at: number): Box | undefined {
  let end = at
  while (boxes[end]?.end === 'none' && end + 1 < boxes.length) end++
  return boxes.slice(at, end + 1).find(isHeld) ?? boxes[at]
}

/** Cost of a line by its width; 0 for a perfect one. */
export function costOf(line: Candidate, justify: boolean): number {
  const {from, to, slackPt, spaces, spacePt, last, measurePt, box, next, hasAddress} = line
  const give = justify ? spaces * spacePt * shrink : 0
  // Never impossible: a paragraph that fits nowhere must still end. Spaces that give make up for a hair; none cannot.
  const hairPt = give > 0 ? 0.01 : 0
  if (slackPt < -give - hairPt) return price.overfull * (to - from > 1 ? 10 - slackPt / measurePt : 1)
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

/** Whether a line that ends at the same place, but begins later, costs no less: it is looser, unless it may be left ragged. */
export const growsDearer = ({last, next, hasAddress}: Candidate, justify: boolean): boolean =>
  !last && !(justify && mayBeRagged(next, hasAddress))

/** V8 takes thirty times as long for `** 3`, which is most of what a line costs. */
const cubeOf = (value: number): number => value * value * value

function lastCost(line: Candidate, justify: boolean): number {
  const stub = line.naturalPt < stubSpaces * line.spacePt ? price.stub : 0
  return isRunt(line) ? stub + (justify ? price.runt : price.raggedRunt) : 0
}

/** Whether a last line is one word, or hardly more. */
const isRunt = ({gaps, slackPt, measurePt}: Candidate): boolean => gaps === 0 || slackPt > measurePt * 0.85

/**
 * Cost of the end of a line, beside that of its width.
 *
 * @param before Lines in a row before it that end in hyphens; 2 stands for more.
 */
export function hyphenCost(line: Candidate, before: number, justify: boolean): number {
  const {box, last, isInCompound} = line
  if (box.end === 'hyphen') {
    const again = before === 0 ? 0 : before === 1 ? price.hyphenAgain : price.hyphenLadder
    return (justify ? price.hyphen : price.raggedHyphen) + again + (isInCompound ? price.compound : 0)
  }
  if (!last || before === 0) return box.end === 'dash' ? price.dash : 0
  return price.hyphenBeforeLast + (line.gaps === 0 ? price.stub : 0)
}
