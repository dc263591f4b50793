import {alignScroll} from '../logic/align-scroll.js'

type Side = 'own' | 'other'

/** Keeps two pages at the same heading: whichever is scrolled, the other follows. */
export class SyncedScroll {
  readonly #pages = new Map<Side, Document>()
  readonly #heard = new WeakSet<Document>()
  /** The page that follows just now: its own scrolling moves nothing. */
  #follower: Document | undefined

  /** A page was shown on a side. */
  take(side: Side, page: Document): void {
    this.#pages.set(side, page)
    if (this.#heard.has(page)) return
    this.#heard.add(page)
    page.addEventListener('scroll', () => this.#follow(page))
  }

  #follow(page: Document): void {
    if (this.#follower === page) {
      this.#follower = undefined
      return
    }
    const other = [...this.#pages.values()].find(candidate => candidate !== page && candidate.defaultView)
    const view = other?.defaultView
    if (!other || !view || ![...this.#pages.values()].includes(page)) return
    const top = alignScroll(headingTops(page), headingTops(other), page.defaultView?.scrollY ?? 0)
    if (Math.abs(view.scrollY - top) < 1) return
    this.#follower = other
    view.scrollTo({top, behavior: 'instant'})
  }
}

/** Tops of a page's headings and last its height less what is seen of it: where scrolling ends. */
function headingTops(page: Document): readonly number[] {
  const view = page.defaultView
  const scrolled = view?.scrollY ?? 0
  const tops = [...page.querySelectorAll('h1, h2, h3')].map(heading => heading.getBoundingClientRect().top + scrolled)
  return [...tops, page.documentElement.scrollHeight - (view?.innerHeight ?? 0)]
}
