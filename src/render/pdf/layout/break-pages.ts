import {fillPage} from './fill-page.js'
import type {Flow, PageEnd, PageStart} from './flow.js'
import {lowest} from './next-run.js'
import {prices} from './prices.js'

/** A page: its start and its end. */
export interface Page {
  readonly start: PageStart
  readonly end: PageEnd
}

/** Pages of a document, and their total cost (see `prices`). */
export interface Broken {
  readonly pages: readonly Page[]
  readonly cost: number
}

/** Cheapest pages up to a place in the flow. */
interface Reached {
  readonly start: PageStart
  readonly cost: number
  readonly from?: {readonly reached: Reached; readonly end: PageEnd}
}

/**
 * Choose all page breaks together, by dynamic programming: the cheapest path of pages from the first slice to the last. It is optimal,
 * since later pages depend only on `PageStart`.
 */
export function breakPages(flow: Flow): Broken {
  // What is never done costs more than any pages without it, so it is looked at only where there are none.
  return cheapest(flow, false) ?? cheapest(flow, true) ?? {pages: [], cost: 0}
}

function cheapest(flow: Flow, isDesperate: boolean): Broken | undefined {
  const count = flow.slices.length
  const bound = costOfNearest(flow, isDesperate)
  const places = Array.from({length: count + 1}, () => new Map<string, Reached>())
  /** Least cost to each place that leaves nothing for the next page; most page ends cost more and are discarded early. */
  const least = new Float64Array(count + 1).fill(Infinity)
  places[0]?.set(keyOf(undefined, []), {start: firstStart, cost: 0})
  const rests = leastRests(flow)
  /** Whether pages that went so far cannot be the best any more, by a way that is known. */
  const isBeaten = (at: number, cost: number) => cost + (rests[at] ?? 0) > bound + tolerance
  for (const here of places) {
    for (let reached = take(here); reached; reached = take(here)) {
      const {start, cost} = reached
      if (isOver(start, count)) return pagesTo(reached)
      if (isBeaten(start.at, cost)) continue
      const from = reached
      const weigh = (end: PageEnd): void => {
        const {at, waiting, notes} = end
        const place = places[at]
        const key = keyOf(waiting, notes.carry)
        const total = cost + end.cost
        // What is the cheapest of its kind is kept; of two ways that cost the same, the one with more on the pages before.
        if (total > (place?.get(key)?.cost ?? Infinity) + tolerance) return
        if (key === '') least[at] = total
        place?.set(key, {
          start: startAfter(end),
          cost: total,
          from: {reached: from, end},
        })
      }
      const isDear = (at: number, leastCost: number) =>
        cost + leastCost > (least[at] ?? 0) + tolerance || isBeaten(at, cost + leastCost)
      fillPage(flow, start, {weigh, isDear, isDesperate})
    }
  }
  return undefined
}

const firstStart: PageStart = {at: 0, carry: [], isFirst: true}

const startAfter = ({at, waiting, notes: {carry}}: PageEnd): PageStart => ({at, waiting, carry, isFirst: false})

const isOver = ({at, waiting, carry, isFirst}: PageStart, count: number): boolean =>
  at === count && !isFirst && waiting === undefined && !carry.length

/**
 * Cost of pages that each end as cheaply as they can, whatever that means for the next ones: nothing dearer is ever tried. Infinite if they
 * come to no end.
 */
function costOfNearest(flow: Flow, isDesperate: boolean): number {
  let [start, cost] = [firstStart, 0]
  while (!isOver(start, flow.slices.length)) {
    let best: PageEnd | undefined
    const weigh = (end: PageEnd): void => {
      if (end.cost <= (best?.cost ?? Infinity)) best = end
    }
    fillPage(flow, start, {weigh, isDesperate})
    if (!best) return Infinity
    cost += best.cost
    start = startAfter(best)
  }
  return cost
}

/** The least that the pages from each slice on cost: those that its frames fill, with nothing between them. */
function leastRests({slices, areaPt, landscapePt}: Flow): Float64Array {
  const rests = new Float64Array(slices.length + 1)
  const mostPt = Math.max(areaPt, landscapePt)
  let heightPt = 0
  for (const [back, slice] of slices.toReversed().entries()) {
    if (!slice.fixed) heightPt += Math.min(lowest(slice).heightPt, mostPt)
    rests[slices.length - 1 - back] = Math.max(1, Math.ceil(heightPt / mostPt - hair)) * prices.page
  }
  return rests
}

/** Of a page, that sums of heights may be off by. */
const hair = 1e-3

/** Tolerance for sums of prices, which are inexact. */
const tolerance = 1e-9

/** Key of page starts that are equivalent: same waiting slice and same rests of notes. */
const keyOf = (waiting: number | undefined, carry: PageStart['carry']): string =>
  carry.reduce((text, {number, fromPt}) => `${text} ${number}:${fromPt}`, waiting === undefined ? '' : String(waiting))

/**
 * Take the page start with the most left over, since others of the same place may follow from it: pages without text of their own place what
 * waits, or end a note. Changes the place.
 */
function take(place: Map<string, Reached>): Reached | undefined {
  let chosen: [string, Reached] | undefined
  for (const entry of place) if (!chosen || leftOf(entry[1]) > leftOf(chosen[1])) chosen = entry
  if (chosen) place.delete(chosen[0])
  return chosen?.[1]
}

/** Amount left over from earlier pages; waiting slices come before notes. */
const leftOf = ({start: {at, waiting = at, carry}}: Reached): number =>
  (at - waiting) * 1e9 + carry.reduce((sum, {fromPt, toPt}) => sum + toPt - fromPt, 0)

function pagesTo(last: Reached): Broken {
  const pages: Page[] = []
  for (let one: Reached | undefined = last; one?.from; one = one.from.reached) {
    pages.unshift({start: one.from.reached.start, end: one.from.end})
  }
  return {pages, cost: last.cost}
}
