import morphdom from 'morphdom'
import {keepPlaceThrough} from './keep-place.js'

/**
 * Make a frame's document equal to another one, in place: scroll, selection, opened details and loaded fonts stay.
 *
 * @param shown Changed.
 * @param wanted Taken apart.
 */
export function morphPage(shown: Document, wanted: Document): void {
  const change = () =>
    morphdom(shown.documentElement, wanted.documentElement, {
      onBeforeElUpdated: (from, to) => {
        // What the reader opened stays open.
        if (from.localName === 'details' && from.hasAttribute('open')) to.setAttribute('open', '')
        return !from.isEqualNode(to)
      },
    })
  keepPlaceThrough(shown, change)
}
