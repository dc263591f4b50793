import type {PDFPageProxy} from 'pdfjs-dist'
import type {Box} from '../logic/outline.js'
import {loadPdfjs} from './pdfjs.js'

/** How a page is drawn. */
export interface PageDrawing {
  readonly page: PDFPageProxy
  /** CSS pixels to a point. */
  readonly scale: number
}

/** A page of a PDF on the desk: what was drawn last stays until the next drawing is whole. */
export class PdfPageView {
  readonly element = document.createElement('div')
  #drawn = ''
  #task: {cancel: () => void} | undefined

  constructor(
    readonly number: number,
    label: string,
  ) {
    this.element.className = 'sheet'
    this.element.dataset['page'] = String(number)
    this.element.setAttribute('role', 'group')
    this.element.setAttribute('aria-label', label)
  }

  /** Give the page its size; what is drawn is stretched to it until it is drawn anew. */
  size(widthPx: number, heightPx: number): void {
    this.element.style.width = `${widthPx}px`
    this.element.style.height = `${heightPx}px`
  }

  /** Draw it, unless that is what is there. `key` names document and scale. */
  async draw({page, scale}: PageDrawing, key: string): Promise<void> {
    if (this.#drawn === key) return
    this.#task?.cancel()
    const {library} = await loadPdfjs()
    const viewport = page.getViewport({scale})
    const canvas = document.createElement('canvas')
    const density = window.devicePixelRatio || 1
    canvas.width = Math.floor(viewport.width * density)
    canvas.height = Math.floor(viewport.height * density)
    const rendering = page.render({
      canvas,
      viewport,
      ...(density === 1 ? {} : {transform: [density, 0, 0, density, 0, 0]}),
    })
    this.#task = rendering
    const isWhole = await rendering.promise.then(
      () => true,
      () => false,
    )
    if (!isWhole) return
    const text = document.createElement('div')
    text.className = 'textLayer'
    const layer = new library.TextLayer({
      textContentSource: page.streamTextContent({includeMarkedContent: true}),
      container: text,
      viewport,
    })
    text.style.setProperty('--total-scale-factor', String(scale))
    this.element.replaceChildren(canvas, text)
    this.#drawn = key
    await layer.render()
  }

  /** Forget the drawing: the page is far away. */
  clear(): void {
    this.#task?.cancel()
    this.#drawn = ''
    this.element.replaceChildren()
  }

  /** Mark a place on the page by its marked content or, for pictures, its box in points; false where neither is known. */
  mark(ids: readonly string[], box: Box | undefined, scale: number): HTMLElement | undefined {
    for (const old of this.element.querySelectorAll('.marked')) old.classList.remove('marked')
    for (const old of this.element.querySelectorAll('.mark')) old.remove()
    const spans = ids.flatMap(id => [
      ...this.element.querySelectorAll<HTMLElement>(`[id="${CSS.escape(id)}"] span, [id="${CSS.escape(id)}"]`),
    ])
    for (const span of spans) span.classList.add('marked')
    return spans.find(span => span.childElementCount === 0) ?? (box && this.#drawBox(box, scale))
  }

  #drawBox([left, bottom, right, top]: Box, scale: number): HTMLElement {
    const mark = document.createElement('div')
    mark.className = 'mark'
    mark.style.left = `${left * scale}px`
    mark.style.bottom = `${bottom * scale}px`
    mark.style.width = `${(right - left) * scale}px`
    mark.style.height = `${(top - bottom) * scale}px`
    this.element.append(mark)
    return mark
  }
}
