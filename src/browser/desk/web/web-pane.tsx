import type {VNode} from 'preact'
import {useRef} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {alignScroll} from '../logic/align-scroll.js'
import {choices, state} from '../store/desk-store.js'
import {stagePage} from '../store/stage.js'
import {WebPage} from './web-page.js'
import {WebTools} from './web-tools.js'

/** The note's page, as wide and in the colours and medium that are chosen; beside it, where wanted, in another language. */
export function WebPane({note}: {readonly note: DeskNote}): VNode {
  const sync = useRef(new SyncedScroll())
  const other = state.value?.notes.find(({slug}) => slug === choices.value.beside && note.translations.includes(slug))
  return (
    <>
      <WebTools note={note} />
      <div class={other ? 'pair' : 'single'}>
        <WebPage
          note={note}
          onShown={page => {
            stagePage(page, 'page')
            sync.current.take('own', page)
          }}
        />
        {other && <WebPage note={other} onShown={page => sync.current.take('other', page)} />}
      </div>
    </>
  )
}

type Side = 'own' | 'other'

/** Keeps two pages at the same heading: whichever is scrolled, the other follows. */
class SyncedScroll {
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
