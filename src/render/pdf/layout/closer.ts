import {breakPages, type Broken} from './break-pages.js'
import type {Flow} from './flow.js'
import type {Slice} from './slice.js'

/** Set closer than the template says, white still looks the same from one document to the next. */
const closer = 0.9
/** Most that closer setting gains on a page, as a fraction of the text area. */
const mostGained = 0.05

/**
 * The best pages of a document: with less white between blocks, if that saves one.
 *
 * @param isKept Whether the opening keeps its white: it was set closer for its own sake.
 */
export function closest(flow: Flow, isKept: boolean): readonly [Flow, Broken] {
  const broken = breakPages(flow)
  if (!maySavePage(broken)) return [flow, broken]
  const white = ({glue, block}: Slice) => (isKept && block?.kind === 'opening' ? glue : glue * closer)
  const tight = {...flow, slices: flow.slices.map(slice => ({...slice, glue: white(slice)}))}
  const fewer = breakPages(tight)
  const isBetter = fewer.pages.length < broken.pages.length && fewer.cost < broken.cost
  return isBetter ? [tight, fewer] : [flow, broken]
}

/** Whether what is on the last page could find room on those before it. */
function maySavePage({pages}: Broken): boolean {
  const [last, ...before] = pages.toReversed()
  const room = before.reduce((sum, {end}) => sum + end.blank + mostGained, 0)
  return last !== undefined && before.length > 0 && 1 - last.end.blank <= room
}
