import {beginsSection} from './cut-prices.js'
import type {Flow, PageEnd, PageStart} from './flow.js'
import type {NotePart} from './page-notes.js'
import {footPrice, lastPrice, prices} from './prices.js'

/** Desired lines of a section at the foot where it begins. */
const fairLines = 4

/** A possible page, with the facts that determine its cost. */
export interface Filled extends Omit<PageEnd, 'cost'> {
  readonly start: PageStart
  /** Number of reduced pictures. */
  readonly smaller: number
  /** Last section that begins on it, and its number of lines here. */
  readonly section: number | undefined
  readonly sectionLines: number
  /** Price of what its end divides. */
  readonly cut: number
  /** Sections that begin before a waiting table of an earlier section. */
  readonly passed: number
  /** Price of blank that the next content could fill. */
  readonly idle: number
  /** Whether nothing that follows can stand here before a table on the next sheet. */
  readonly mustEnd: boolean
}

/** A possible landscape sheet, with the price of what its end divides. */
type FilledLandscape = Pick<Filled, 'start' | 'waiting' | 'notes' | 'blank' | 'cut'>

/** Cost of a landscape sheet; blank is free after its last row, where nothing else may stand. */
export const landscapeCost = ({start, waiting, notes, blank, cut}: FilledLandscape): number =>
  prices.page + carriedPrice(notes.carry, start) + (waiting === undefined ? 0 : footPrice(blank) + cut)

/** Cost of a page (see `prices`): the page, its foot, and what the break divides. */
export function pageCost(page: Filled, flow: Flow): number {
  const {at, waiting, smaller, passed, notes, start} = page
  const isLast = at === flow.slices.length && !notes.carry.length && waiting === undefined
  return (
    prices.page +
    carriedPrice(notes.carry, start) +
    smaller * prices.smallerPicture +
    passed * prices.passedSection +
    (isLast ? lastCost(page, flow) : turnCost(page, flow))
  )
}

const carriedPrice = (carry: readonly NotePart[], start: PageStart): number =>
  carry.reduce((sum, part) => sum + carryPrice(part, start.carry), 0)

function carryPrice({number, fromPt}: NotePart, before: readonly NotePart[]): number {
  if (fromPt === 0) return prices.lateNote
  return before.some(part => part.number === number) ? prices.carriedAgain : prices.carriedNote
}

function lastCost({start, blank}: Filled, {lastSection}: Flow): number {
  if (start.isFirst) return 0
  const isLone = start.waiting === undefined && start.at >= (lastSection ?? Infinity)
  return lastPrice(blank) + (isLone ? prices.loneEnd : 0)
}

function turnCost(page: Filled, {slices, areaPt}: Flow): number {
  const {start, at, blank, cut, section, sectionLines, idle, mustEnd} = page
  const next = slices[at]
  // Page 1 may end with the opening, but not for the sake of room that the text has no use for.
  if (start.isFirst && next?.wantsPt !== undefined && blank * areaPt < next.wantsPt) return 0
  const isCut = section !== undefined && next?.block?.section === section
  const thin = isCut ? prices.thinFoot * Math.max(0, fairLines - sectionLines) : 0
  const foot = mustEnd ? lastPrice(blank) : footPrice(blank) + idle
  return foot + cut + thin + waitingCost(page, slices)
}

/** Cost of a waiting figure; free if it waits for a landscape sheet. */
function waitingCost({at, waiting}: Filled, slices: Flow['slices']): number {
  if (waiting === undefined || slices[waiting]?.landscape) return 0
  return prices.waitingFigure + (beginsSection(slices, at) ? prices.partedFigure : 0)
}
