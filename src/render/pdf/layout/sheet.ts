/** Orientation of a sheet; landscape for wide content. */
export type Orientation = 'portrait' | 'landscape'

/** A sheet and its text area, in points. */
export interface SheetPt {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Height of a sheet's text area, in points. */
export const areaOf = ({height, top, bottom}: SheetPt): number => height - top - bottom
