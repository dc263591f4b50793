import {beginsBlock} from './cut-prices.js'
import type {Flow, PageEnd, PageStart} from './flow.js'
import {pageCost} from './page-cost.js'
import {noNotes, settle, wholeNote, withParts, type SettledNotes} from './page-notes.js'
import {prices} from './prices.js'
import type {Frame, Placed, Slice} from './slice.js'

/** The least text that goes before a figure that waits, and the least white before that text, in points. */
const least = {textPt: 42, pausePt: 4} as const
/** So few lines of a paragraph go before a figure that waited: between two figures they would be overlooked. */
const restBefore = 3
/** Which ends of a page are of interest. */
interface Walk {
  /** Called for each of them. */
  readonly weigh?: (end: PageEnd) => void
  /** Also for those where the house never ends a page. */
  readonly isDesperate?: boolean
  /** Go no further than before this slice. */
  readonly until?: number
}

/**
 * Fill a page from the top with slice after slice, and weigh it as it would end before each. The same walk tells later what stands where.
 *
 * @returns Frames as they stand when the walk ends, from the top of the text area.
 */
export function fillPage(flow: Flow, start: PageStart, walk: Walk): readonly Placed[] {
  const {weigh, isDesperate = false, until = flow.slices.length} = walk
  const page = new Filling(flow, start)
  for (;;) {
    page.placeDue()
    const isOfInterest = weigh !== undefined && (isDesperate || (flow.cuts[page.at] ?? 0) < prices.forbidden)
    const end = isOfInterest ? page.end() : undefined
    if (end) weigh?.(end)
    const slice = flow.slices[page.at]
    if (!slice || page.at >= until || !page.add(slice)) return page.placed
  }
}

/** A page while it is filled. */
class Filling {
  readonly placed: Placed[] = []
  at: number
  private y = 0
  /** Where the last thing drawn ends, and the lowest that hangs beside the text. */
  private endPt = 0
  private clearPt = 0
  /** White under a figure at the head. */
  private underPt: number | undefined
  private notes
  private section: number | undefined
  private sectionLines = 0
  /** The figure that waits for the next page, and the text that has gone before it. */
  private waits: number | undefined
  private textPt = 0
  private smaller = 0
  private isEmpty = true
  /** Before which slice the figure that waited for this page is placed. */
  private dueAt: number | undefined

  constructor(
    private readonly flow: Flow,
    private readonly start: PageStart,
  ) {
    this.at = start.at
    this.notes = withParts(noNotes, start.carry, flow.notes)
    if (start.waiting !== undefined) this.dueAt = start.at + restOfParagraph(flow.slices, start.at)
  }

  /** Place the figure that waited, at the head or after the end of a paragraph. */
  placeDue(): void {
    const {waiting} = this.start
    const figure = waiting === undefined ? undefined : this.flow.slices[waiting]
    if (!figure || this.dueAt === undefined || this.at < this.dueAt) return
    this.dueAt = undefined
    const y = this.isEmpty ? 0 : this.y + figure.glue
    const frame = this.fitting(figure, y) ?? (this.isEmpty ? lowest(figure) : undefined)
    if (!frame) {
      this.waits = waiting
      this.textPt = least.textPt
      return
    }
    this.place(frame, y)
    this.underPt = Math.min(figure.floats ?? 0, this.roomUnder(this.y))
  }

  /**
   * Add a slice.
   *
   * @returns Whether it found room.
   */
  add(slice: Slice): boolean {
    if (slice.fixed) {
      this.placed.push({frame: slice, y: 0})
      this.at++
      return true
    }
    if (this.waits !== undefined && endsText(this.flow.slices, this.at)) return false
    const y = this.topOf(slice)
    const headPt = this.at === this.start.at && this.isEmpty ? (slice.head?.heightPt ?? 0) : 0
    if (slice.wantsPt !== undefined && !this.isEmpty && this.roomUnder(this.y) < slice.wantsPt) return false
    const frame = this.fitting(slice, y + headPt) ?? (this.isEmpty ? slice : undefined)
    if (!frame) return this.mayWait(slice) ? this.wait() : false
    if (headPt && slice.head) this.place(slice.head, y)
    if (frame !== slice && slice.forms) this.smaller++
    this.place(frame, y + headPt)
    this.count(slice)
    this.at++
    return true
  }

  /** White falls away at the head of a page, and shrinks where what wanted it went away. */
  private topOf(slice: Slice): number {
    const {isEmpty, underPt, waits, clearPt} = this
    if (isEmpty) return 0
    const wishPt = Math.max(slice.glue, underPt ?? 0)
    const isAfter = waits !== undefined && this.at === waits + 1
    const glue = isAfter ? Math.min(wishPt, Math.max(least.pausePt, slice.ownPt ?? slice.glue)) : wishPt
    return slice.full ? Math.max(this.y + glue, clearPt) : this.y + glue
  }

  /** The largest form that has room, together with its notes. */
  private fitting(slice: Slice, y: number): Frame | undefined {
    const {areaPt, notes} = this.flow
    const more = slice.notes.map(number => wholeNote(number, notes))
    const {leastPt} = withParts(this.notes, more, notes)
    return [slice, ...(slice.forms ?? [])].find(
      ({heightPt, reachPt = 0}) => y + Math.max(heightPt, reachPt) + leastPt <= areaPt + 0.01,
    )
  }

  private roomUnder(y: number): number {
    return this.flow.areaPt - this.notes.wholePt - y
  }

  private place(frame: Frame, y: number): void {
    const {heightPt, items, reachPt = 0} = frame
    this.placed.push({frame, y})
    this.y = y + heightPt
    // White at the head is none.
    if (this.isEmpty && !heightPt && !items.length) {
      this.y = 0
      return
    }
    this.clearPt = Math.max(this.clearPt, y + reachPt)
    if (items.length) this.endPt = Math.max(this.endPt, this.y, this.clearPt)
    this.underPt = undefined
    this.isEmpty = false
    if (this.waits !== undefined) this.textPt += heightPt
    const {notes} = this.flow
    this.notes = withParts(
      this.notes,
      frame.notes.map(number => wholeNote(number, notes)),
      notes,
    )
  }

  private count({block, lines}: Slice): void {
    if (block?.kind === 'section') {
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

  private wait(): boolean {
    this.waits = this.at
    this.at++
    return true
  }

  /** The page as it ends here. */
  end(): PageEnd | undefined {
    const {flow, at, start, waits} = this
    const isOver = at === flow.slices.length
    if (this.dueAt !== undefined || (this.isEmpty && !(isOver && start.carry.length > 0))) return undefined
    if (waits !== undefined && (at === waits + 1 || this.textPt < least.textPt)) return undefined
    const notes = this.settled()
    const blank = Math.max(0, flow.areaPt - notes.heightPt - this.endPt) / flow.areaPt
    const {smaller, section, sectionLines} = this
    const filled = {start, at, waiting: waits, notes, blank, smaller, section, sectionLines}
    return {...filled, cost: pageCost(filled, flow)}
  }

  private settled(): SettledNotes {
    const {flow, notes, endPt} = this
    const settled = settle(notes, flow.areaPt - endPt, flow.notes)
    const [first, ...rest] = notes.parts
    // Where not even an empty page has room, something must go.
    if (!first || settled.parts.length || endPt > 0) return settled
    return {parts: [first], heightPt: withParts(noNotes, [first], flow.notes).wholePt, carry: rest}
  }
}

/** The smallest form of a slice. */
const lowest = (slice: Slice): Frame => slice.forms?.at(-1) ?? slice

/** Whether a slice takes the full width or comments on the text: nothing that goes before a figure that waits. */
const endsText = (slices: readonly Slice[], at: number): boolean => {
  const slice = slices[at]
  return slice?.full === true || (slice?.block?.kind === 'comment' && beginsBlock(slices, at))
}

/** How many lines of a paragraph are left, if few. */
function restOfParagraph(slices: readonly Slice[], at: number): number {
  const block = slices[at]?.block
  if (block?.kind !== 'text' || slices[at - 1]?.block !== block) return 0
  let end = at
  while (slices[end]?.block === block) end++
  return end - at <= restBefore ? end - at : 0
}
