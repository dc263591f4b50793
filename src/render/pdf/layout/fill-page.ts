import {beginsBlock, isLoneLine, isRest} from './cut-prices.js'
import {fillLandscape, isLandscape, landscapeEnd} from './fill-landscape.js'
import type {Flow, PageEnd, PageStart, Walk} from './flow.js'
import {lowest, neverParted, nextRun, runEnd} from './next-run.js'
import {pageCost} from './page-cost.js'
import {PageRoom} from './page-room.js'
import {cutPrice, footPrice, idlePrice, prices} from './prices.js'
import type {Frame, Placed, Slice} from './slice.js'

/** Least text before a waiting figure, and least white before that text, in points. */
const least = {textPt: 42, pausePt: 4} as const
/** Fewest lines of a paragraph's rest before a waiting figure; fewer would be overlooked between two figures. */
const restBefore = 3

/**
 * Fill a page from the top, and evaluate each possible end. The same walk later yields the placement: frames as they stand when it ends,
 * from the top of the text area.
 */
export function fillPage(flow: Flow, start: PageStart, walk: Walk): readonly Placed[] {
  if (isLandscape(flow, start)) return fillLandscape(flow, start, walk)
  const {weigh, isDear, isDesperate = false, until} = walk
  const page = new Filling(flow, start)
  for (;;) {
    page.placeDue()
    page.passLandscape()
    const isOfInterest = weigh !== undefined && (isDesperate || page.cut < prices.forbidden)
    const end = isOfInterest && !isDear?.(page.at, page.leastCost) ? page.end() : undefined
    if (end) weigh?.(end)
    const slice = flow.slices[page.at]
    if (!slice || page.at >= (until?.at ?? Infinity) || !page.add(slice)) return page.room.placed
  }
}

/** A page being filled. */
class Filling {
  readonly room: PageRoom
  at: number
  /** White under a figure at the head. */
  private underPt: number | undefined
  private section: number | undefined
  private sectionLines = 0
  /** First slice that waits for the next page. */
  private waits: number | undefined
  /** Last slice that was passed over, and where the text went on. */
  private leftOut: number | undefined
  private afterAt: number | undefined
  /** Height of text before what waits, in points, and number of sections that begin in it. */
  private textPt = 0
  private passed = 0
  private smaller = 0
  /** Slice before which the waiting figure is placed. */
  private dueAt: number | undefined

  constructor(
    private readonly flow: Flow,
    private readonly start: PageStart,
  ) {
    this.at = start.at
    this.room = new PageRoom(flow.areaPt, flow.notes, start.carry)
    if (start.waiting !== undefined) this.dueAt = start.at + restOfParagraph(flow.slices, start.at)
  }

  /** Price of an end before the next slice; right after a table that was passed over, of an end before the table. */
  get cut(): number {
    const {slices, cuts} = this.flow
    if (isLoneLine(slices, this.start.at, this.at)) return prices.forbidden
    const table = this.at === this.afterAt ? slices[this.leftOut ?? this.at] : undefined
    return (table?.landscape ? table.price : cuts[this.at]) ?? 0
  }

  /** Lower bound of the cost of ends here; -Infinity if something is left for the next page or a blank foot may have another price. */
  get leastCost(): number {
    const {room, start, at, waits, dueAt, flow} = this
    const isPlain = waits === undefined && dueAt === undefined && !start.isFirst && at < flow.slices.length
    return isPlain && room.holdsNotes ? prices.page + footPrice(room.blank) + this.cut : -Infinity
  }

  /** Place the waiting figure, at the head or after a paragraph. */
  placeDue(): void {
    const {room} = this
    const {waiting} = this.start
    const figure = waiting === undefined ? undefined : this.flow.slices[waiting]
    if (!figure || this.dueAt === undefined || this.at < this.dueAt) return
    this.dueAt = undefined
    const y = room.isEmpty ? 0 : room.y + figure.glue
    const frame = room.fitting(figure, y) ?? (room.isEmpty ? lowest(figure) : undefined)
    if (!frame) {
      this.waits = waiting
      this.textPt = least.textPt
      return
    }
    this.place(frame, y)
    this.underPt = Math.min(figure.floats ?? 0, room.under)
  }

  /** Pass over a landscape table, which waits for the next sheet. */
  passLandscape(): void {
    const {at, waits, dueAt, mustEnd, flow} = this
    if (!flow.slices[at]?.landscape || dueAt !== undefined || (waits !== undefined && mustEnd)) return
    this.wait(landscapeEnd(flow.slices, at))
  }

  /** Whether nothing that follows may precede what waits, with all that is never parted from it: a heading not without its text. */
  private get mustEnd(): boolean {
    const {flow, at, waits} = this
    if (waits === undefined) return false
    const run = flow.slices.slice(at, runEnd(flow, at, neverParted))
    return run.length === 0 || run.some((_, index) => mayNotPass(flow.slices, {at: at + index, waits}))
  }

  /** Add a slice, or let it wait; whether the page goes on. */
  add(slice: Slice): boolean {
    const {room, at} = this
    if (slice.fixed) {
      room.placed.push({frame: slice, y: 0})
      this.at++
      return true
    }
    if (slice.landscape || this.mustEnd) return false
    const y = this.topOf(slice)
    const headPt = at === this.start.at && room.isEmpty ? (slice.head?.heightPt ?? 0) : 0
    if (slice.wantsPt !== undefined && !room.isEmpty && room.under < slice.wantsPt) return false
    const frame = room.fitting(slice, y + headPt) ?? (room.isEmpty ? slice : undefined)
    if (!frame) return this.mayWait(slice) ? this.wait(at + 1) : false
    if (headPt && slice.head) this.place(slice.head, y)
    if (frame !== slice && slice.forms) this.smaller++
    this.place(frame, y + headPt)
    this.count(slice)
    this.at++
    return true
  }

  /** White above a slice: none at the head of a page, and less where its cause went elsewhere. */
  private topOf(slice: Slice): number {
    const {room, underPt, at, afterAt} = this
    if (room.isEmpty) return 0
    const wishPt = Math.max(slice.glue, underPt ?? 0)
    const glue = at === afterAt ? Math.min(wishPt, Math.max(least.pausePt, slice.ownPt ?? slice.glue)) : wishPt
    return slice.full ? room.clearOf(room.y + glue) : room.y + glue
  }

  private place(frame: Frame, y: number): void {
    const {room} = this
    room.place(frame, y)
    // White at the head is none.
    if (room.isEmpty) return
    this.underPt = undefined
    if (this.waits !== undefined) this.textPt += frame.heightPt
  }

  private count({block, lines}: Slice): void {
    if (block?.kind === 'section') {
      if (this.waits !== undefined && this.section !== block.section) this.passed++
      this.section = block.section
      this.sectionLines = 0
    } else if (block && block.section === this.section && block.kind !== 'heading') this.sectionLines += lines
  }

  private mayWait({floats}: Slice): boolean {
    const {flow, at, waits, dueAt} = this
    if (floats === undefined || waits !== undefined || dueAt !== undefined) return false
    const next = flow.slices[at + 1]
    return next !== undefined && next.wantsPt === undefined && !endsText(flow.slices, at + 1)
  }

  private wait(afterAt: number): boolean {
    this.waits ??= this.at
    this.leftOut = this.at
    this.at = this.afterAt = afterAt
    return true
  }

  /** The page if it ends here. */
  end(): PageEnd | undefined {
    const {flow, room, at, start, waits} = this
    const isOver = at === flow.slices.length
    if (this.dueAt !== undefined || (room.isEmpty && !(isOver && start.carry.length > 0))) return undefined
    const table = waits === undefined ? undefined : flow.slices[waits]?.landscape
    if (waits !== undefined && !table && (at === this.afterAt || this.textPt < least.textPt)) return undefined
    const notes = room.settled()
    const blank = room.blankOver(notes)
    const {smaller, section, sectionLines, passed, cut} = this
    const end = {at, waiting: waits, notes, blank}
    const mustEnd = table === true && (this.mustEnd || !this.hasRoom(nextRun(flow, at, neverParted)))
    const idle = idlePrice(blank) > 0 ? this.idle(blank) : 0
    const cost = pageCost({start, ...end, smaller, section, sectionLines, passed, cut, idle, mustEnd}, flow)
    return {...end, cost}
  }

  /** Price of blank that the next content could fill, up to a fair end of its paragraph; not before a section, but that of a text with room. */
  private idle(blank: number): number {
    const {flow, at, room} = this
    const slice = flow.slices[at]
    const isApart = slice?.wantsPt === undefined ? slice?.block?.kind === 'section' : room.under < slice.wantsPt
    if (!slice || this.mustEnd || isApart) return 0
    // A text begins with what is never parted, whatever would rather stay with that.
    const price = slice.wantsPt === undefined ? 0 : neverParted
    if (this.hasRoom(nextRun(flow, at, price))) return idlePrice(blank)
    const cutText = isRest(flow.slices, at) ? slice.block : undefined
    return cutText && this.hasRoom(nextRun(flow, at, 0, cutText)) ? cutPrice(blank) : 0
  }

  /** Whether what the next slice begins has room here. */
  private hasRoom(run: Frame): boolean {
    const slice = this.flow.slices[this.at]
    return slice !== undefined && this.room.fitting(run, this.topOf(slice)) !== undefined
  }
}

/** Whether a slice may not precede what waits: a section may precede a table on a landscape sheet, except its own. */
function mayNotPass(slices: readonly Slice[], {at, waits}: {readonly at: number; readonly waits: number}): boolean {
  const [first, next] = [slices[waits], slices[at]]
  if (!first?.landscape) return next?.landscape === true || endsText(slices, at)
  if (isHeaded(first)) return true
  return next?.landscape ? isHeaded(next) : endsText(slices, at) && next?.block?.kind !== 'section'
}

/** Whether a slice has its heading with it. */
const isHeaded = ({wantsPt, block}: Slice): boolean =>
  wantsPt !== undefined || block?.kind === 'section' || block?.kind === 'heading'

/** Whether a slice takes the full width or comments on the text, and so cannot precede a waiting figure. */
const endsText = (slices: readonly Slice[], at: number): boolean => {
  const slice = slices[at]
  return slice?.full === true || (slice?.block?.kind === 'comment' && beginsBlock(slices, at))
}

/** Number of remaining lines of a paragraph; 0 if many, or if it begins here. */
function restOfParagraph(slices: readonly Slice[], at: number): number {
  const block = slices[at]?.block
  if (block?.kind !== 'text' || slices[at - 1]?.block !== block) return 0
  let end = at
  while (slices[end]?.block === block) end++
  return end - at <= restBefore ? end - at : 0
}
