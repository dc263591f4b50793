import type {Flow} from './flow.js'
import {prices} from './prices.js'
import type {Frame, Slice} from './slice.js'

/** Price above which a page ends within a run only for lack of alternatives. */
export const neverParted = prices.forbidden / 2

/** Least content of a page that continues with a slice, at least height: all that may not be parted from it at a price, within a block. */
export function nextRun(flow: Flow, at: number, price: number, within?: Slice['block']): Frame {
  const run = flow.slices.slice(at, runEnd(flow, at, price, within))
  const upright = run.filter(({landscape}) => !landscape)
  const heightPt = upright.reduce((sum, slice) => sum + (slice === run[0] ? 0 : slice.glue) + lowest(slice).heightPt, 0)
  return {heightPt, items: [], notes: run.flatMap(({notes}) => notes), lines: 0}
}

/** End of all that may not be parted from a slice at a price, within a block. */
export function runEnd({slices, cuts}: Flow, at: number, price: number, within?: Slice['block']): number {
  let end = at
  while (
    end < slices.length &&
    (end === at || ((cuts[end] ?? 0) > price && (!within || slices[end]?.block === within)))
  )
    end++
  return end
}

/** Smallest form of a slice. */
export const lowest = (slice: Slice): Frame => slice.forms?.at(-1) ?? slice
