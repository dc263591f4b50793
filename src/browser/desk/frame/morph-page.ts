import morphdom from 'morphdom'
import {keepPlaceThrough} from './keep-place.js'
import {preparePage, type PageSource} from './prepare-page.js'

/** Make a frame's document equal to another one, which is taken apart: scroll, selection, opened details and loaded fonts stay. */
export function morphPage(shown: Document, wanted: Document): void {
  keepPlaceThrough(shown, () => morph(shown.documentElement, wanted.documentElement))
}

/** Head that a frame shows: its text, and the surroundings that it was adapted to. */
export interface ShownHead {
  readonly html: string | undefined
  readonly around: string
}

/** Show a page in a frame, in the place of what is there: its body alone, where its head is there already. */
export function showPage(shown: Document, source: PageSource, parser: DOMParser, before?: ShownHead): ShownHead {
  const {scheme, medium, hasImages, hasStyles} = source.view
  const around = [scheme, medium, hasImages, hasStyles].join(' ')
  // On paper the desk's own sheet hangs on all others, wherever they stand.
  const known = before?.around === around && medium === 'screen' ? before.html : undefined
  const {page, head} = preparePage(source, parser, known)
  const isBodyAlone = head !== undefined && head === known
  if (isBodyAlone) keepPlaceThrough(shown, () => morph(shown.body, page.body))
  else morphPage(shown, page)
  return {html: head, around}
}

function morph(shown: HTMLElement, wanted: HTMLElement): void {
  morphdom(shown, wanted, {
    onBeforeElUpdated: (from, to) => {
      // What the reader opened stays open.
      if (from.localName === 'details' && from.hasAttribute('open')) to.setAttribute('open', '')
      return !from.isEqualNode(to)
    },
  })
}
