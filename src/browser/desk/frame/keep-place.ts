/** Heights, in pixels below the head of the view, where something of the text is looked for. */
const depthsPx = [8, 24, 48, 80, 120]

/** The place that is being read: by its words, since a page that is made another one may give its elements the words of their neighbours. */
interface Place {
  readonly name: string
  readonly words: string | null
  /** Pixels below the head of the view. */
  readonly top: number
}

/**
 * Keep what stands at the head of a page there while its pane becomes wider or narrower, as when a panel opens beside it: set
 * anew, the same number of pixels would be another sentence.
 */
export function keepPlace(page: Document, view: Window): void {
  let place: Place | undefined
  let width = view.innerWidth
  const look = () => (place = placeIn(page, view))
  page.addEventListener('scroll', () => {
    // Set anew, a page may be scrolled by its browser before anybody can say so.
    if (view.innerWidth === width) look()
  })
  view.addEventListener('resize', () => {
    const isWider = view.innerWidth !== width
    width = view.innerWidth
    if (isWider && view.scrollY > 0) goBack(page, view, place)
    look()
  })
}

/**
 * Keep what stands at the head of a page there while `change` makes the page another one: what is added or taken away above it, such as a remark on
 * a mistake, moves no line that is being read. Where the words there change, it is left to the browser.
 */
export function keepPlaceThrough(page: Document, change: () => void): void {
  const view = page.defaultView
  const place = view && view.scrollY > 0 ? placeIn(page, view) : undefined
  change()
  if (view) goBack(page, view, place)
}

function placeIn(page: Document, view: Window): Place | undefined {
  const head = headOf(page, view)
  return head && {name: head.localName, words: head.textContent, top: head.getBoundingClientRect().top}
}

function goBack(page: Document, view: Window, place: Place | undefined): void {
  if (!place) return
  const now = [...page.querySelectorAll(place.name)].find(({textContent}) => textContent === place.words)
  if (now) view.scrollBy({top: now.getBoundingClientRect().top - place.top, behavior: 'instant'})
}

/** The smallest of what is found near the head of the view: a paragraph rather than all that it stands in. */
function headOf(page: Document, view: Window): Element | undefined {
  const found = depthsPx.flatMap(depth => page.elementFromPoint(view.innerWidth / 2, depth) ?? [])
  const height = (element: Element) => element.getBoundingClientRect().height
  return found.toSorted((one, other) => height(one) - height(other))[0]
}
