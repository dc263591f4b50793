/** Place of a reader in a long page: how far it was scrolled, and its height then. */
export interface ScrollView {
  readonly top: number
  readonly height: number
}

/** The scroll position of the same place after the page changed its height, as by zoom. */
export const samePlace = ({top, height}: ScrollView, newHeight: number): number =>
  height > 0 ? Math.round((top / height) * newHeight) : 0
