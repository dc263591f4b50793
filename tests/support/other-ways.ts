import type {Broken} from '../../src/render/pdf/layout/break-pages.js'
import {fillPage} from '../../src/render/pdf/layout/fill-page.js'
import type {Flow, PageEnd, PageStart} from '../../src/render/pdf/layout/flow.js'
import {prices} from '../../src/render/pdf/layout/prices.js'
import {dice} from '../../scripts/generated-notes.mjs'
import {endsIn, firstFit, firstStart, onePageAfterTheOther, startAfter} from './laid-out.js'

/** The least that the pages of a flow can cost: every way is tried, once from each start of a page. */
export function leastCost(flow: Flow): number {
  const known = new Map<string, number>()
  const isOver = ({at, waiting, carry, isFirst}: PageStart) =>
    at === flow.slices.length && waiting === undefined && !carry.length && !isFirst
  const leastFrom = (start: PageStart): number => {
    const costs: number[] = []
    const weigh = (end: PageEnd) => costs.push(end.cost + least(startAfter(end)))
    fillPage(flow, start, {weigh, isDesperate: true})
    return Math.min(...costs)
  }
  const least = (start: PageStart): number => {
    if (isOver(start)) return 0
    const key = JSON.stringify(start)
    const cost = known.get(key) ?? leastFrom(start)
    known.set(key, cost)
    return cost
  }
  return least(firstStart)
}

/** Somebody who looks for pages that are better than those of a breaker. */
interface Search {
  readonly flow: Flow
  readonly best: Broken
  readonly seed: number
  /** How many ways are tried from each of those that it begins with. */
  readonly tries: number
}

/** Of ends of a page that are chosen from at random: how much they cost beyond a page at most, and how many of the last ones they are. */
const near = {cost: 0.05, ends: 4} as const

/**
 * Climb to cheaper pages from the best ones, from first fit and from pages that are ended at random: each step ends one page elsewhere, and
 * later ones where they ended before, as soon as they can. Returns the ways that it begins with, and the cheapest found from each.
 */
export function climbed({flow, best, seed, tries}: Search): readonly Broken[] {
  const roll = dice(seed)
  const ends = endsIn(flow)
  const one = <Of>(all: readonly Of[]): Of | undefined => all[Math.floor(roll() * all.length)]
  const nearEnd = (all: readonly PageEnd[]) =>
    one(all.filter(({cost}) => cost < prices.page + near.cost).slice(-near.ends)) ?? all.at(-1)
  const step = ({pages}: Broken): Broken => {
    const moved = Math.floor(roll() * pages.length)
    const before = new Set(pages.map(({end}) => keyOf(end)))
    return onePageAfterTheOther(flow, ends, (all, page) => {
      if (page < moved) return all.find(end => keyOf(end) === keyOf(pages[page]?.end))
      if (page === moved) return roll() < 0.5 ? one(all) : nearEnd(all)
      return all.findLast(end => before.has(keyOf(end))) ?? all.at(-1)
    })
  }
  const random = Array.from({length: 2}, () => onePageAfterTheOther(flow, ends, nearEnd))
  return [best, firstFit(flow, ends), ...random].flatMap(from => {
    let cheapest = from
    for (let tried = 0; tried < tries; tried++) {
      const next = step(cheapest)
      if (next.cost <= cheapest.cost + 1e-9) cheapest = next
    }
    return [from, cheapest]
  })
}

const keyOf = (end: PageEnd | undefined): string | undefined =>
  end && JSON.stringify([end.at, end.waiting, end.notes.carry])
