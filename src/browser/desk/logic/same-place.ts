/** Place of a reader in a long page: how far it was scrolled, and its height then. */
export interface ScrollView {
  readonly top: number
  readonly height: number
}

/** The same place of the page at another height: after a change of zoom. */
export const samePlace = ({top, height}: ScrollView, newHeight: number): number =>
  height > 0 ? Math.round((top / height) * newHeight) : 0
