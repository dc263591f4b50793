import morphdom from 'morphdom'

/**
 * Make a frame's document equal to another one, in place: scroll, selection, opened details and loaded fonts stay.
 *
 * @param shown Changed.
 * @param wanted Taken apart.
 */
export function morphPage(shown: Document, wanted: Document): void {
  morphdom(shown.documentElement, wanted.documentElement, {
    onBeforeElUpdated: (from, to) => {
      // What the reader opened stays open.
      if (from.localName === 'details' && from.hasAttribute('open')) to.setAttribute('open', '')
      return !from.isEqualNode(to)
    },
  })
}
