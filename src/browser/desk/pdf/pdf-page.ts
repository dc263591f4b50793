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
  #written = ''
  #turns = 0
  #task: {cancel: () => void} | undefined
  #canvas: HTMLCanvasElement | undefined
  #text: HTMLElement | undefined

  constructor(
    readonly number: number,
    label: string,
  ) {
    this.element.className = 'sheet'
    this.element.dataset['page'] = String(number)
    this.element.setAttribute('role', 'group')
    this.element.setAttribute('aria-label', label)
  }

  /** Give the page its size in points; what is drawn is stretched to it until it is drawn anew. */
  size({width, height}: {readonly width: number; readonly height: number}, scale: number): void {
    this.element.style.width = `${Math.floor(width * scale)}px`
    this.element.style.height = `${Math.floor(height * scale)}px`
    this.element.style.setProperty('--total-scale-factor', String(scale))
  }

  /** Draw it with its text, unless that is what is there. `key` names the document. */
  async draw(drawing: PageDrawing, key: string): Promise<void> {
    const drawn = `${key} ${drawing.scale}`
    if (this.#drawn === drawn) return
    const turn = ++this.#turns
    const known = this.#written === key ? this.#text : undefined
    const [canvas, text] = await Promise.all([this.#paint(drawing), known ?? textLayer(drawing.page)])
    if (!canvas || turn !== this.#turns) return
    ;[this.#canvas, this.#text, this.#drawn, this.#written] = [canvas, text, drawn, key]
    this.element.replaceChildren(canvas, text)
  }

  /** Put the text alone there: what is far away can be searched for too. */
  async write(page: PDFPageProxy, key: string): Promise<void> {
    if (this.#written === key) return
    const text = await textLayer(page)
    if (this.#drawn.startsWith(`${key} `)) return
    ;[this.#text, this.#written] = [text, key]
    this.element.replaceChildren(...(this.#canvas ? [this.#canvas] : []), text)
  }

  async #paint({page, scale}: PageDrawing): Promise<HTMLCanvasElement | undefined> {
    this.#task?.cancel()
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
    return rendering.promise.then(
      () => canvas,
      () => undefined,
    )
  }

  /** Forget the drawing, but not the text: the page is far away. */
  clear(): void {
    this.#task?.cancel()
    this.#turns += 1
    this.#drawn = ''
    this.#canvas?.remove()
    this.#canvas = undefined
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

/** A page's words in their places, to be selected, searched and read out; as large as the page whatever its scale. */
async function textLayer(page: PDFPageProxy): Promise<HTMLElement> {
  const {library} = await loadPdfjs()
  const container = document.createElement('div')
  container.className = 'textLayer'
  const layer = new library.TextLayer({
    textContentSource: page.streamTextContent({includeMarkedContent: true}),
    container,
    viewport: page.getViewport({scale: 1}),
  })
  await layer.render()
  return container
}
