/** The rules of a table, and the white around its cells, in points. */
export interface TableLook {
  /** The rules over the first row, under the last one, and between rows. */
  readonly overPt: number
  readonly underPt: number
  readonly betweenPt: number
  /** Colours of the rules of head and foot, and of those between other rows. */
  readonly strong: string
  readonly fine: string
  /** White above and below what a row has. */
  readonly abovePt: number
  readonly belowPt: number
  /** White before each column, and behind all but the last. */
  readonly indents: readonly number[]
  readonly gapPt: number
}
