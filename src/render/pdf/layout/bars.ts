import type {StackNode} from '../node.js'
import type {Printer} from './printer.js'
import type {SheetPt} from './sheet.js'

/** A place in the flow. */
interface Place {
  readonly x: number
  readonly y: number
  readonly page: number
}

/** From where to where a block goes. */
interface Extent {
  readonly start: Place
  readonly end: Place
  readonly sheet: SheetPt
}

/** Draw the bar at the left of a block, on each page that the block is on, down to the page's footnotes. */
export function drawBar(
  {color, widthPt}: NonNullable<StackNode['bar']>,
  {start, end, sheet}: Extent,
  {writer, footnotes}: Printer,
): void {
  for (let page = start.page; page <= end.page; page++) {
    const top = page === start.page ? start.y : sheet.top
    const foot = sheet.height - sheet.bottom - footnotes.heightOn(page)
    const bottom = page === end.page ? end.y : foot
    writer.addVector(
      {type: 'rect', x: start.x, y: top, w: widthPt, h: bottom - top, color},
      true,
      true,
      undefined,
      page,
    )
  }
}
