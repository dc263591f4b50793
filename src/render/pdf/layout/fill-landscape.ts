import type {Flow, PageEnd, PageStart, Walk} from './flow.js'
import {landscapeCost} from './page-cost.js'
import {PageRoom} from './page-room.js'
import {prices} from './prices.js'
import type {Placed, Slice} from './slice.js'

/** End of a run of slices that share landscape sheets. */
export function landscapeEnd(slices: readonly Slice[], from: number): number {
  let at = from
  while (slices[at]?.landscape) at++
  return at
}

/** Whether a page is landscape. */
export const isLandscape = ({slices}: Flow, {at, waiting = at}: PageStart): boolean =>
  slices[waiting]?.landscape === true

/**
 * Fill a landscape sheet with waiting rows, up to where the text stopped, and evaluate each possible end. Then the text continues. Returns
 * frames as they stand when the walk ends, from the top of the text area.
 */
export function fillLandscape(flow: Flow, start: PageStart, walk: Walk): readonly Placed[] {
  const {weigh, isDesperate = false, until} = walk
  const page = new Landscape(flow, start)
  for (;;) {
    if (weigh && (isDesperate || page.cut < prices.forbidden)) page.weighed(weigh)
    if (page.isAt(until) || !page.add()) return page.room.placed
  }
}

/** A landscape sheet being filled. */
class Landscape {
  readonly room: PageRoom
  /** Index of the next row, or of the text's continuation. */
  private row: number
  private resumeAt: number

  constructor(
    private readonly flow: Flow,
    private readonly start: PageStart,
  ) {
    const {at, waiting = at, carry} = start
    this.room = new PageRoom(flow.landscapePt, flow.notes, carry)
    this.row = waiting
    this.resumeAt = start.waiting === undefined ? landscapeEnd(flow.slices, waiting) : at
  }

  private get waiting(): number | undefined {
    return this.row < this.resumeAt ? this.row : undefined
  }

  /** Price of an end before the next row; 0 after the last. */
  get cut(): number {
    return this.waiting === undefined ? 0 : (this.flow.cuts[this.row] ?? 0)
  }

  isAt(until: Walk['until']): boolean {
    return until?.at === this.resumeAt && until.waiting === this.waiting
  }

  weighed(weigh: (end: PageEnd) => void): void {
    const {room, resumeAt: at, waiting, cut, start} = this
    if (room.isEmpty) return
    const notes = room.settled()
    const blank = room.blankOver(notes)
    weigh({at, waiting, notes, blank, cost: landscapeCost({start, waiting, notes, blank, cut})})
  }

  /** Add the next row that the text has reached; whether there is one, and it found room. */
  add(): boolean {
    const {room, flow} = this
    if (this.waiting === undefined) this.resumeAt = landscapeEnd(flow.slices, this.row)
    const slice = this.waiting === undefined ? undefined : flow.slices[this.row]
    if (!slice) return false
    const y = room.isEmpty ? 0 : room.y + slice.glue
    const head = room.isEmpty ? slice.head : undefined
    const rowTop = y + (head?.heightPt ?? 0)
    const frame = room.fitting(slice, rowTop) ?? (room.isEmpty ? slice : undefined)
    if (!frame) return false
    if (head) room.place(head, y)
    room.place(frame, rowTop)
    do this.row++
    while (this.row < this.resumeAt && !flow.slices[this.row]?.landscape)
    return true
  }
}
