import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist'
import {pdfOutline, type StructureNode, type StructurePage} from '../logic/pdf-outline.js'
import type {OutlineNode, OutlinePlace} from '../logic/outline.js'
import {samePlace} from '../logic/same-place.js'
import {t} from '../words/index.js'
import {PdfPageView} from './pdf-page.js'
import {whileOpen} from './pdfjs.js'

/** How large pages are shown: as wide as the room, whole, or in percent. */
export type PdfZoom = 'width' | 'page' | `${number}`

/** Part of a document in view, and its place. */
export interface PdfShowing {
  /** Names the document and its revision: the same is not drawn twice. */
  readonly key: string
  readonly zoom: PdfZoom
  readonly at?: number | undefined
}

/** Pixels around and between the sheets; `30-pdf.css` has the same. */
const gapPx = 16
const pixelsPerPoint = 96 / 72
/** More would make the desk's document heavy. */
const mostWritten = 60
const noSize = {width: 1, height: 1} as const

/** The sheets of a PDF, one below the other. Only those in view, and near it, are drawn. */
export class PdfPages {
  readonly #near = new Set<number>()
  readonly #observer: IntersectionObserver
  #views: readonly PdfPageView[] = []
  #pdf: PDFDocumentProxy | undefined
  #key = ''
  #scale = 1
  #sizes: readonly {readonly width: number; readonly height: number}[] = []

  constructor(
    readonly scroller: HTMLElement,
    readonly sheets: HTMLElement,
  ) {
    this.#observer = new IntersectionObserver(entries => this.#see(entries), {root: scroller, rootMargin: '60% 0px'})
  }

  /**
   * Show another document where the one before was; resolves when what is in view is drawn.
   *
   * @param at Pixels to scroll to; without it nothing moves.
   * @returns Whether it is shown: false where it was closed meanwhile.
   */
  show(pdf: PDFDocumentProxy, showing: PdfShowing): Promise<boolean> {
    return whileOpen(pdf, false, () => this.#show(pdf, showing))
  }

  async #show(pdf: PDFDocumentProxy, {key, zoom, at}: PdfShowing): Promise<boolean> {
    const pages = await Promise.all(Array.from({length: pdf.numPages}, (_, index) => pdf.getPage(index + 1)))
    this.#pdf = pdf
    this.#key = key
    this.#sizes = pages.map(page => page.getViewport({scale: 1}))
    this.#keepViews(pages.length)
    this.#layOut(zoom)
    if (at !== undefined) this.scroller.scrollTop = at
    await this.#drawAll(this.#inView())
    // Texts are for searching, selecting and reading out: pages are seen without.
    void whileOpen(pdf, undefined, async () => {
      await this.#writeAll(this.#inView())
      await this.#drawNear()
      await this.#writeFar(pdf)
    })
    return true
  }

  /** The text of pages that are not in view, one by one: the browser's own search finds it. */
  async #writeFar(pdf: PDFDocumentProxy): Promise<void> {
    for (const view of this.#views.slice(0, mostWritten)) {
      if (pdf !== this.#pdf) return
      await view.write(await pdf.getPage(view.number), this.#key)
    }
  }

  /** Another zoom, or another room: the same place of the document stays in view. */
  async zoom(zoom: PdfZoom): Promise<void> {
    const before = {top: this.scroller.scrollTop, height: this.sheets.offsetHeight}
    this.#layOut(zoom)
    this.scroller.scrollTop = samePlace(before, this.sheets.offsetHeight)
    await this.#drawNear()
  }

  /** Scroll to a page, from 1. */
  goTo(page: number): void {
    const sheet = this.#views[page - 1]?.element
    if (sheet) this.scroller.scrollTop = sheet.offsetTop - gapPx
  }

  /** The page at a third of the view's height, from 1; the last one where there is nothing more to scroll to. */
  get page(): number {
    const {scrollTop, clientHeight, scrollHeight} = this.scroller
    const line =
      scrollTop + (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1 ? clientHeight : clientHeight / 3)
    return Math.max(1, this.#views.filter(({element}) => element.offsetTop <= line).length)
  }

  /** Percent of the natural size at which pages are shown. */
  get percent(): number {
    return Math.round((this.#scale / pixelsPerPoint) * 100)
  }

  /** The document as assistive programs are told of it. */
  async outline(): Promise<readonly OutlineNode[]> {
    const pdf = this.#pdf
    if (!pdf) return []
    const pages = Array.from({length: pdf.numPages}, (_, index) => structureOf(pdf, index + 1))
    return whileOpen(pdf, [], async () => pdfOutline(await Promise.all(pages)))
  }

  /** Show a place of the structure, and mark it. */
  async reveal(place: OutlinePlace): Promise<void> {
    if (place.kind !== 'pdf') return
    const view = this.#views[place.page - 1]
    if (!view) return
    if (!this.#near.has(place.page)) this.goTo(place.page)
    await this.#draw(place.page)
    await this.#writeAll([place.page])
    for (const other of this.#views) other.mark([], undefined, this.#scale)
    const marked = view.mark(place.ids, place.box, this.#scale)
    if (marked) marked.scrollIntoView({block: 'center'})
    else this.goTo(place.page)
  }

  /** Stop watching. */
  close(): void {
    this.#observer.disconnect()
  }

  #keepViews(count: number): void {
    for (const {element} of this.#views.slice(count)) element.remove()
    const added = Array.from({length: Math.max(0, count - this.#views.length)}, (_, index) => {
      const number = this.#views.length + index + 1
      return new PdfPageView(number, t.pdf.goTo(number))
    })
    this.#views = [...this.#views.slice(0, count), ...added]
    for (const {element} of added) {
      this.sheets.append(element)
      this.#observer.observe(element)
    }
  }

  #layOut(zoom: PdfZoom): void {
    this.#scale = this.#scaleFor(zoom)
    for (const [index, view] of this.#views.entries()) {
      view.size(this.#sizes[index] ?? noSize, this.#scale)
    }
    // Before the browser tells what is near: nothing was drawn yet, and the first pages are what is seen.
    if (this.#near.size === 0) this.#near.add(1)
  }

  #scaleFor(zoom: PdfZoom): number {
    if (zoom !== 'width' && zoom !== 'page') return (Number(zoom) / 100) * pixelsPerPoint
    const {width, height} = this.#sizes[0] ?? noSize
    const fitting = Math.max(0.1, (this.scroller.clientWidth - 2 * gapPx) / width)
    return zoom === 'width' ? fitting : Math.min(fitting, (this.scroller.clientHeight - 2 * gapPx) / height)
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries) {
      const view = this.#views.find(({element}) => element === target)
      if (!view) continue
      if (isIntersecting) this.#near.add(view.number)
      else {
        this.#near.delete(view.number)
        view.clear()
      }
    }
    void this.#drawNear()
  }

  /** The pages in view, from 1. */
  #inView(): readonly number[] {
    const {scrollTop, clientHeight} = this.scroller
    const seen = this.#views.filter(({element: {offsetTop, offsetHeight}}) => {
      return offsetTop < scrollTop + clientHeight && offsetTop + offsetHeight > scrollTop
    })
    return seen.map(({number}) => number)
  }

  async #drawNear(): Promise<void> {
    await this.#drawAll([...this.#near])
    await this.#writeAll([...this.#near])
  }

  async #drawAll(numbers: readonly number[]): Promise<void> {
    await Promise.all(numbers.map(number => this.#draw(number)))
  }

  #draw(number: number): Promise<void> {
    return this.#withPage(number, (view, page) => view.draw({page, scale: this.#scale}, this.#key))
  }

  async #writeAll(numbers: readonly number[]): Promise<void> {
    await Promise.all(numbers.map(number => this.#withPage(number, (view, page) => view.write(page, this.#key))))
  }

  async #withPage(number: number, work: (view: PdfPageView, page: PDFPageProxy) => Promise<void>): Promise<void> {
    const view = this.#views[number - 1]
    const pdf = this.#pdf
    if (!view || !pdf) return
    await whileOpen(pdf, undefined, async () => {
      const page = await pdf.getPage(number)
      // Meanwhile another document may have come.
      if (pdf === this.#pdf) await work(view, page)
    })
  }
}

async function structureOf(pdf: PDFDocumentProxy, number: number): Promise<StructurePage> {
  const page = await pdf.getPage(number)
  // Its types leave out `alt`, `lang` and `bbox`, which the node has.
  const tree = (await page.getStructTree()) as StructureNode | null
  return {tree, words: await contentWords(page)}
}

/** Words of a page by the id of the marked content that they stand in. */
async function contentWords(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const {items} = await page.getTextContent({includeMarkedContent: true})
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(Boolean)
      if (id) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return words
}
