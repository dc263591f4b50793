/** The sheet and its text area, in points. */
export interface SheetPt {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
