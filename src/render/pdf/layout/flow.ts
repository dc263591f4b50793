import type {NotePart, NoteSetting, SettledNotes} from './page-notes.js'
import type {Slice} from './slice.js'

/** Everything for breaking pages. */
export interface Flow {
  readonly slices: readonly Slice[]
  /** Price of a page break before each slice. */
  readonly cuts: readonly number[]
  /** First slice of the last section. */
  readonly lastSection: number | undefined
  /** Height of a page's text area, in points. */
  readonly areaPt: number
  /** Height of a landscape sheet's text area, in points. */
  readonly landscapePt: number
  readonly notes: NoteSetting
}

/** Start of a page, and what the previous page left over. */
export interface PageStart {
  /** First slice. */
  readonly at: number
  /** Waiting figure, or first landscape row, by its slice. */
  readonly waiting?: number | undefined
  /** Continued notes. */
  readonly carry: readonly NotePart[]
  readonly isFirst: boolean
}

/** A possible end of a page, before a slice. */
export interface PageEnd {
  readonly at: number
  /** The slice that waits for the next page. */
  readonly waiting: number | undefined
  readonly notes: SettledNotes
  /** Blank at the foot, as a fraction of the text area. */
  readonly blank: number
  readonly cost: number
}

/** Which page ends to evaluate. */
export interface Walk {
  /** Called for each end. */
  readonly weigh?: (end: PageEnd) => void
  /** Whether to skip an end that leaves nothing over, by its slice and a lower bound of its cost. */
  readonly isDear?: (at: number, leastCost: number) => boolean
  /** Whether to include forbidden ends. */
  readonly isDesperate?: boolean
  /** The end to stop at. */
  readonly until?: Pick<PageEnd, 'at' | 'waiting'>
}
