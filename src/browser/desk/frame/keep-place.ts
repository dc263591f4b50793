/** Heights, in pixels below the head of the view, where something of the text is looked for. */
const depthsPx = [8, 24, 48, 80, 120]

/**
 * Keep what stands at the head of a page there while its pane becomes wider or narrower, as when a panel opens beside it: set
 * anew, the same number of pixels would be another sentence.
 */
export function keepPlace(page: Document, view: Window): void {
  let head: {readonly element: Element; readonly top: number} | undefined
  let width = view.innerWidth
  const look = () => {
    const element = headOf(page, view)
    head = element && {element, top: element.getBoundingClientRect().top}
  }
  page.addEventListener('scroll', () => {
    // Set anew, a page may be scrolled by its browser before anybody can say so.
    if (view.innerWidth === width) look()
  })
  view.addEventListener('resize', () => {
    const isWider = view.innerWidth !== width
    width = view.innerWidth
    if (isWider && head?.element.isConnected && view.scrollY > 0)
      view.scrollBy({top: head.element.getBoundingClientRect().top - head.top, behavior: 'instant'})
    look()
  })
}

/**
 * Keep it there while `change` makes the page another one: what is added or taken away above it, such as a remark on a mistake,
 * moves no line that is being read. Where its own words change, it stays to the browser.
 */
export function keepPlaceThrough(page: Document, change: () => void): void {
  const view = page.defaultView
  const head = view && view.scrollY > 0 ? headOf(page, view) : undefined
  const read = head && {name: head.localName, text: head.textContent, top: head.getBoundingClientRect().top}
  change()
  if (!view || !read) return
  // The element may have taken the words of its neighbour.
  const now = [...page.querySelectorAll(read.name)].find(({textContent}) => textContent === read.text)
  if (now) view.scrollBy({top: now.getBoundingClientRect().top - read.top, behavior: 'instant'})
}

/** The smallest of what is found near the head of the view: a paragraph rather than all that it stands in. */
function headOf(page: Document, view: Window): Element | undefined {
  const found = depthsPx.flatMap(depth => page.elementFromPoint(view.innerWidth / 2, depth) ?? [])
  const height = (element: Element) => element.getBoundingClientRect().height
  return found.toSorted((one, other) => height(one) - height(other))[0]
}
