/** How a sheet lies: upright, or on its side for what is too wide for it. */
export type Orientation = 'portrait' | 'landscape'

/** The sheet and its text area, in points. */
export interface SheetPt {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Height of the text area of a sheet, in points. */
export const areaOf = ({height, top, bottom}: SheetPt): number => height - top - bottom
