import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import type {PDFDocumentProxy} from 'pdfjs-dist'
import {rove} from '../parts/roving.js'
import {t} from '../words/index.js'
import {loadPdfjs, whileOpen} from './pdfjs.js'

const widthPx = 96

/** Small pictures of the pages, to go by; that of the page in view is in view. */
export function PdfThumbnails({
  pdf,
  page,
  onGo,
}: {
  readonly pdf: PDFDocumentProxy
  readonly page: number
  readonly onGo: (page: number) => void
}): VNode {
  const strip = useRef<HTMLElement>(null)
  useEffect(() => strip.current?.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'}), [page])
  return (
    <nav class="thumbnails" ref={strip} aria-label={t.pdf.thumbnails} onKeyDown={event => void rove(event, 'down')}>
      {Array.from({length: pdf.numPages}, (_, index) => index + 1).map(number => (
        <button
          key={number}
          type="button"
          data-stop
          tabIndex={number === page ? 0 : -1}
          aria-current={number === page ? 'page' : undefined}
          onClick={() => onGo(number)}
        >
          <Thumbnail pdf={pdf} number={number} />
          <span aria-hidden="true">{number}</span>
          <span class="unseen">{t.pdf.goTo(number)}</span>
        </button>
      ))}
    </nav>
  )
}

/** Drawn when it comes into view. */
function Thumbnail({pdf, number}: {readonly pdf: PDFDocumentProxy; readonly number: number}): VNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const target = canvas.current
    if (!target) return
    const observer = new IntersectionObserver(entries => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return
      observer.disconnect()
      void whileOpen(pdf, undefined, () => drawThumbnail(pdf, number, target))
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [pdf])
  return <canvas ref={canvas} width={widthPx} height={Math.round(widthPx * Math.SQRT2)} aria-hidden="true" />
}

/** Drawn apart and put in its place whole: a canvas that changes its size is blank. */
async function drawThumbnail(pdf: PDFDocumentProxy, number: number, target: HTMLCanvasElement): Promise<void> {
  const page = await pdf.getPage(number)
  const density = window.devicePixelRatio || 1
  const viewport = page.getViewport({scale: (widthPx * density) / page.getViewport({scale: 1}).width})
  const {studio} = await loadPdfjs()
  const canvas = studio.createElement('canvas')
  ;[canvas.width, canvas.height] = [Math.round(viewport.width), Math.round(viewport.height)]
  await page.render({canvas, viewport}).promise
  ;[target.width, target.height] = [canvas.width, canvas.height]
  target.getContext('2d')?.drawImage(canvas, 0, 0)
}
