import type {VNode} from 'preact'
import {useLayoutEffect, useRef, useState} from 'preact/hooks'
import {mistakeId} from '../../../model/phrasing.js'
import {decodedPart} from '../../../model/decoded-part.js'
import {noteLink} from '../logic/note-link.js'
import {choose, currentDetail, state} from '../store/desk-store.js'
import {openPlace} from '../store/editor.js'
import {onShortcut} from '../store/shortcuts.js'
import {keepPlace} from './keep-place.js'
import {showPage, type ShownHead} from './morph-page.js'
import type {PageSource} from './prepare-page.js'
import {rememberScroll, scrollOf} from './scroll-memory.js'

interface FrameProps {
  readonly title: string
  /** Names what is shown, so that it is found again where it was left. */
  readonly place: string
  readonly version: string
  /** Colours of what is shown. */
  readonly scheme: 'light' | 'dark'
  /** The page to be shown; asked for anew when `version` is another. */
  readonly source: () => PageSource
  readonly onShown: (page: Document) => void
}

/**
 * A page or mail in a frame of its own, where nothing of it can run; the next one is put in its place without a flash.
 */
export function DocumentFrame({title, place, version, scheme, source, onShown}: FrameProps): VNode {
  const frame = useRef<HTMLIFrameElement>(null)
  const shownPlace = useRef('')
  const head = useRef<ShownHead>(undefined)
  const [isReady, setReady] = useState(0)
  useLayoutEffect(() => {
    const page = frame.current?.contentDocument
    const view = page?.defaultView
    if (!isReady || !page || !view) return
    head.current = showPage(page, source(), new view.DOMParser(), head.current)
    if (shownPlace.current !== place) view.scrollTo(0, scrollOf(place))
    shownPlace.current = place
    onShown(page)
  }, [isReady, place, version])
  const onLoad = () => {
    const page = frame.current?.contentDocument
    if (!page?.defaultView || page.URL === 'about:blank') return
    shownPlace.current = ''
    head.current = undefined
    followLinks(page)
    keepPlace(page, page.defaultView)
    page.addEventListener('scroll', () => rememberScroll(shownPlace.current, page.defaultView?.scrollY ?? 0))
    setReady(count => count + 1)
  }
  return (
    <iframe
      ref={frame}
      title={title}
      // An empty frame is white, whatever the colours of what will be shown.
      class={isReady ? '' : 'blank'}
      style={{colorScheme: scheme}}
      src="/desk/frame.html"
      sandbox="allow-same-origin"
      onLoad={onLoad}
    />
  )
}

/**
 * Actions of readers in a frame: follow links inside the page, and to other notes; open others in a window of their own; write
 * to addresses; use the desk's keys.
 */
function followLinks(page: Document): void {
  page.addEventListener('click', event => {
    const target = event.target as Element | null
    const link = target?.closest?.('a[href]')
    if (!link) openMistake(target?.closest?.('.mistake')?.id)
    if (!link) return
    event.preventDefault()
    follow(page, link.getAttribute('href') ?? '')
  })
  page.addEventListener('keydown', onShortcut)
}

/** A mistake that is marked in a page opens in the editor, as its message does. */
function openMistake(id: string | undefined): void {
  const message = id && currentDetail.peek()?.messages.find(told => mistakeId(told) === id.replace(/_\d+$/, ''))
  if (message) openPlace(message)
}

function follow(page: Document, href: string): void {
  if (href.startsWith('#')) {
    const id = decodedPart(href.slice(1))
    const target = id ? page.getElementById(id) : page.documentElement
    target?.scrollIntoView()
    return
  }
  if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener,noreferrer')
  if (/^mailto:/i.test(href)) location.assign(href)
  const link = noteLink(href)
  if (link && state.peek()?.notes.some(({slug}) => slug === link.slug))
    choose({note: link.slug, tab: link.tab, beside: ''})
}
