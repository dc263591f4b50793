import {beginsBlock, beginsSection} from './cut-prices.js'
import type {Flow, PageEnd, PageStart} from './flow.js'
import type {NotePart} from './page-notes.js'
import {footPrice, lastPrice, prices} from './prices.js'

/** Lines that a section should have at the foot where it begins. */
const fairLines = 4

/** A page as it would end, and what it is made of. */
export interface Filled extends Omit<PageEnd, 'cost'> {
  readonly start: PageStart
  /** Pictures that are smaller than they could be. */
  readonly smaller: number
  /** The last section that begins on it, and how many lines that has here. */
  readonly section: number | undefined
  readonly sectionLines: number
}

/** Cost of a page (see `prices`): its own, its foot, and what the turn after it parts. */
export function pageCost(page: Filled, flow: Flow): number {
  const {at, waiting, smaller, notes, start} = page
  const carried = notes.carry.reduce(
    (sum, part) => sum + carryPrice(part, start.carry),
    waiting === undefined ? 0 : prices.waitingFigure,
  )
  const isLast = at === flow.slices.length && !notes.carry.length && waiting === undefined
  return (
    prices.page + carried + smaller * prices.smallerPicture + (isLast ? lastCost(page, flow) : turnCost(page, flow))
  )
}

function carryPrice({number, fromPt}: NotePart, before: readonly NotePart[]): number {
  if (fromPt === 0) return prices.lateNote
  return before.some(part => part.number === number) ? prices.carriedAgain : prices.carriedNote
}

function lastCost({start, blank}: Filled, {slices}: Flow): number {
  const block = slices[start.at]?.block
  if (start.isFirst) return 0
  const isLone =
    block?.kind === 'section' &&
    beginsBlock(slices, start.at) &&
    start.waiting === undefined &&
    block === slices.findLast(one => one.block?.kind === 'section')?.block
  return lastPrice(blank) + (isLone ? prices.loneEnd : 0)
}

function turnCost({start, at, blank, section, sectionLines, waiting}: Filled, {slices, cuts, areaPt}: Flow): number {
  const next = slices[at]
  // Page 1 may end with the opening, but not for the sake of room that the text has no use for.
  if (start.isFirst && next?.wantsPt !== undefined && blank * areaPt < next.wantsPt) return 0
  const isCut = section !== undefined && next?.block?.section === section
  const thin = isCut ? prices.thinFoot * Math.max(0, fairLines - sectionLines) : 0
  const parted = waiting !== undefined && beginsSection(slices, at) ? prices.partedFigure : 0
  return footPrice(blank) + (cuts[at] ?? 0) + thin + parted
}
