import type {VNode} from 'preact'
import {useRef, useState} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {DocumentFrame} from '../frame/document-frame.js'
import {FitStage} from '../frame/fit-stage.js'
import {boxOf} from '../frame/frame-style.js'
import {laySheets, liftSheets} from '../frame/lay-sheets.js'
import {canPage, sheetGapPx} from '../frame/paper-style.js'
import {alignScroll} from '../logic/align-scroll.js'
import {pageBox} from '../logic/page-box.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {PaneNote} from '../parts/pane-note.js'
import {choices, state} from '../store/desk-store.js'
import {deskScheme, scheme} from '../store/scheme.js'
import {stagePage} from '../store/stage.js'
import {readText} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {t} from '../words/index.js'
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

/** One note's page. */
function WebPage({note, onShown}: {readonly note: DeskNote; readonly onShown: (page: Document) => void}): VNode {
  const {width, medium} = choices.value
  const {value: colours} = scheme
  const view = useNoteEdition(note, {edition: 'web', reader: readText})
  const [revision, setRevision] = useState(0)
  const [scale, setScale] = useState(1)
  const [sheets, setSheets] = useState(0)
  const isPaper = medium === 'print'
  const show = (page: Document, wanted: number) => {
    if (isPaper && canPage()) laySheets(page, boxOf(page), setSheets)
    else liftSheets(page)
    setRevision(wanted)
    onShown(page)
  }
  return (
    <section class="pane" data-pane="web" data-slug={note.slug} data-revision={revision}>
      <EditionGate edition="web" slug={note.slug} view={view}>
        {({content, revision: wanted}) => (
          <FitStage widthPx={isPaper ? paperPx(content) : pxOf(width)} onScale={setScale}>
            <DocumentFrame
              title={`${t.note.tabs.web}: ${note.title ?? note.slug}`}
              place={`web ${note.slug}`}
              version={`${wanted} ${colours} ${deskScheme.value} ${medium} ${content.length}`}
              scheme={isPaper ? 'light' : colours}
              source={() => ({html: content, view: {scheme: colours, medium, hasImages: true, hasStyles: true}})}
              onShown={page => show(page, wanted)}
            />
          </FitStage>
        )}
      </EditionGate>
      <PaneNote scale={scale}>{isPaper && canPage() && sheets > 0 && <span>{t.web.sheets(sheets)}</span>}</PaneNote>
    </section>
  )
}

const pxOf = (width: string): number | undefined => (width === 'fit' ? undefined : Number(width))

/** Room for the sheets that a page asks for. */
const paperPx = (html: string): number => pageBox(html).widthPx + (canPage() ? 2 * sheetGapPx : 0)
