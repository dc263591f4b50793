import type {VNode} from 'preact'
import {useLayoutEffect, useRef, useEffect} from 'preact/hooks'
import {rememberScroll, scrollOf} from '../frame/scroll-memory.js'
import {choices} from '../store/desk-store.js'
import {takeStage} from '../store/stage.js'
import {PdfPages} from './pdf-pages.js'
import type {PdfPlace, OpenedPdf} from './use-pdf.js'

interface SheetsProps {
  readonly opened: OpenedPdf
  readonly label: string
  readonly onMade: (pages: PdfPages) => void
  readonly onPlace: (place: PdfPlace) => void
  /** Sheets in view were drawn, of this revision. */
  readonly onDrawn: (revision: number) => void
}

/** The sheets of the PDF that is open, in a view that scrolls. */
export function PdfSheets(props: SheetsProps): VNode {
  const {opened, label, onMade, onPlace} = props
  const scroller = useRef<HTMLDivElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const pages = useRef<PdfPages | undefined>(undefined)
  const {zoom} = choices.value
  const tell = () => pages.current && onPlace({page: pages.current.page, percent: pages.current.percent})
  useLayoutEffect(() => {
    if (!scroller.current || !sheets.current) return
    const made = new PdfPages(scroller.current, sheets.current)
    pages.current = made
    onMade(made)
    return () => made.close()
  }, [])
  const shown = useShown(props, pages, tell)
  useRoom(scroller, zoom, () => void pages.current?.zoom(zoom).then(tell))
  const onScroll = () => {
    rememberScroll(`pdf ${shown.current}`, scroller.current?.scrollTop ?? 0)
    tell()
  }
  return (
    <div
      class="scroller"
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label={label}
      aria-busy={opened.pdf === undefined}
      onScroll={onScroll}
    >
      <div class="sheets" ref={sheets} />
    </div>
  )
}

/** Show each PDF that is opened; another note's where it was left, another state of the same note's without moving. */
function useShown(
  {opened, onDrawn}: SheetsProps,
  pages: {readonly current: PdfPages | undefined},
  tell: () => void,
): {readonly current: string} {
  const shown = useRef('')
  // A state that another one replaces before it is drawn was put nowhere: the next one is.
  const placed = useRef('')
  useLayoutEffect(() => {
    const {pdf, revision = 0, address = ''} = opened
    const made = pages.current
    if (!pdf || !made) return undefined
    const at = placed.current === address ? undefined : scrollOf(`pdf ${address}`)
    shown.current = address
    let isOpen = true
    void made.show(pdf, {key: `${address} ${revision}`, zoom: choices.value.zoom, at}).then(isShown => {
      if (isShown) placed.current = address
      // Drawing ends later: another pane may be on the stage by then.
      if (!isShown || !isOpen) return
      onDrawn(revision)
      tell()
      takeStage({outline: () => made.outline(), reveal: place => void made.reveal(place)})
    })
    return () => {
      isOpen = false
    }
  }, [opened.pdf])
  return shown
}

interface Room {
  readonly current: HTMLElement | null
}

/** Do something whenever the room around something is wider or narrower, or is to be filled otherwise; not at first. */
function useRoom(room: Room, filling: string, onChange: () => void): void {
  const latest = useRef(onChange)
  latest.current = onChange
  const filled = useRef(filling)
  useEffect(() => {
    if (filled.current !== filling) latest.current()
    filled.current = filling
  }, [filling])
  useEffect(() => {
    if (!room.current) return
    let width = room.current.clientWidth
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? width)
      if (Math.abs(next - width) > 1) latest.current()
      width = next
    })
    observer.observe(room.current)
    return () => observer.disconnect()
  }, [])
}
