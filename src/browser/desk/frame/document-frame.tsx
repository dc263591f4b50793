import type {VNode} from 'preact'
import {useLayoutEffect, useRef, useState} from 'preact/hooks'
import {followLinks} from './follow-links.js'
import {keepPlace} from './keep-place.js'
import {morphPage} from './morph-page.js'
import {rememberScroll, scrollOf} from './scroll-memory.js'

interface FrameProps {
  readonly title: string
  /** Names what is shown, so that it is found again where it was left. */
  readonly place: string
  readonly version: string
  /** Colours of what is shown. */
  readonly scheme: 'light' | 'dark'
  /** Makes the page to be shown; called anew when `version` is another. */
  readonly make: (parser: DOMParser) => Document
  readonly onShown: (page: Document) => void
}

/**
 * A page or mail in a frame of its own, where nothing of it can run; the next one is put in its place without a flash.
 */
export function DocumentFrame({title, place, version, scheme, make, onShown}: FrameProps): VNode {
  const frame = useRef<HTMLIFrameElement>(null)
  const shownPlace = useRef('')
  const [isReady, setReady] = useState(0)
  useLayoutEffect(() => {
    const page = frame.current?.contentDocument
    const view = page?.defaultView
    if (!isReady || !page || !view) return
    morphPage(page, make(new view.DOMParser()))
    if (shownPlace.current !== place) view.scrollTo(0, scrollOf(place))
    shownPlace.current = place
    onShown(page)
  }, [isReady, place, version])
  const onLoad = () => {
    const page = frame.current?.contentDocument
    if (!page?.defaultView || page.URL === 'about:blank') return
    shownPlace.current = ''
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
