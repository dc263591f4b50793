import type {Ending} from './cut-prices.js'
import type {NotePart, NoteSetting, SettledNotes} from './page-notes.js'
import type {Slice} from './slice.js'

/** All that pages are made of, from the first slice to the last. */
export interface Flow {
  readonly slices: readonly Slice[]
  /** Prices of page turns before each slice. */
  readonly cuts: readonly number[]
  readonly ending: Ending
  /** Height of a page's text area, in points. */
  readonly areaPt: number
  /** Height of the text area of a sheet on its side, in points. */
  readonly landscapePt: number
  readonly notes: NoteSetting
}

/** Where a page begins, and what the one before it left. */
export interface PageStart {
  /** Its first slice. */
  readonly at: number
  /** Figure that waits for it, or the first row that the sheet is turned for, by its slice. */
  readonly waiting?: number | undefined
  /** Notes that go on. */
  readonly carry: readonly NotePart[]
  readonly isFirst: boolean
}

/** A page that could end before a slice. */
export interface PageEnd {
  readonly at: number
  /** The slice that waits for the next page. */
  readonly waiting: number | undefined
  readonly notes: SettledNotes
  /** Blank at its foot, as a fraction of the text area. */
  readonly blank: number
  readonly cost: number
}

/** Which ends of a page are of interest. */
export interface Walk {
  /** Called for each of them. */
  readonly weigh?: (end: PageEnd) => void
  /** Whether a page that leaves nothing for the next one, ends before a slice and costs at least so much is of no interest. */
  readonly isDear?: (at: number, leastCost: number) => boolean
  /** Also for those where the house never ends a page. */
  readonly isDesperate?: boolean
  /** Go no further than to this end. */
  readonly until?: Pick<PageEnd, 'at' | 'waiting'>
}
