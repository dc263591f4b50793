import type {Flow, PageStart} from './flow.js'
import {noNotes, settle, wholeNote, withParts, type PageNotes, type SettledNotes} from './page-notes.js'
import type {Frame, Placed, Slice} from './slice.js'

/** Content and remaining room of a page being filled, in points from the top of the text area. */
export class PageRoom {
  readonly placed: Placed[] = []
  /** End of the last frame. */
  y = 0
  isEmpty = true
  /** End of the last drawn content, and of what hangs beside the text. */
  private endPt = 0
  private clearPt = 0
  private notes: PageNotes

  constructor(
    private readonly areaPt: number,
    private readonly setting: Flow['notes'],
    carry: PageStart['carry'],
  ) {
    this.notes = withParts(noNotes, carry, setting)
  }

  /** Largest form of a slice that fits at a height, with its notes. */
  fitting(slice: Frame & Pick<Slice, 'forms'>, y: number): Frame | undefined {
    const endPt = this.areaPt + 0.01 - this.notesWith(slice).leastPt
    if (y + depthOf(slice) <= endPt) return slice
    return slice.forms?.find(form => y + depthOf(form) <= endPt)
  }

  /** Notes of the page, with those of a frame. */
  private notesWith({notes}: Frame): PageNotes {
    if (notes.length === 0) return this.notes
    const more = notes.map(number => wholeNote(number, this.setting))
    return withParts(this.notes, more, this.setting)
  }

  /** A height, or the next one that is clear of what hangs beside the text. */
  clearOf(y: number): number {
    return Math.max(y, this.clearPt)
  }

  /** Room under the last frame, with all notes undivided. */
  get under(): number {
    return this.areaPt - this.notes.wholePt - this.y
  }

  /** Whether all notes fit undivided if the page ends here. */
  get holdsNotes(): boolean {
    return this.notes.wholePt <= this.areaPt - this.endPt + 0.01
  }

  /** Blank above them, as a fraction of the text area. */
  get blank(): number {
    return Math.max(0, this.areaPt - this.notes.wholePt - this.endPt) / this.areaPt
  }

  /** Place a frame at a height; without white at the head. */
  place(frame: Frame, y: number): void {
    const {heightPt, items, reachPt = 0} = frame
    this.placed.push({frame, y})
    this.y = y + heightPt
    if (this.isEmpty && !heightPt && !items.length) {
      this.y = 0
      return
    }
    this.clearPt = Math.max(this.clearPt, y + reachPt)
    if (items.length) this.endPt = Math.max(this.endPt, this.y, this.clearPt)
    this.isEmpty = false
    this.notes = this.notesWith(frame)
  }

  /** Notes, divided if necessary, if the page ends here. */
  settled(): SettledNotes {
    const {areaPt, notes, endPt, setting} = this
    const settled = settle(notes, areaPt - endPt, setting)
    const [first, ...rest] = notes.parts
    // Where not even an empty page has room, something must go.
    if (!first || settled.parts.length || endPt > 0) return settled
    return {parts: [first], heightPt: withParts(noNotes, [first], setting).wholePt, carry: rest}
  }

  /** Blank above settled notes, as a fraction of the text area. */
  blankOver({heightPt}: SettledNotes): number {
    return Math.max(0, this.areaPt - heightPt - this.endPt) / this.areaPt
  }
}

/** Height of a frame including what hangs beside it, in points. */
const depthOf = ({heightPt, reachPt}: Frame): number => (reachPt === undefined ? heightPt : Math.max(heightPt, reachPt))
