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
  #drawing: {readonly drawn: string; readonly done: Promise<void>} | undefined
  #turns = 0
  #task: {cancel: () => void} | undefined
  #canvas: HTMLCanvasElement | undefined
  #text: HTMLElement | undefined
  #writing: {readonly key: string; readonly text: Promise<HTMLElement>} | undefined

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

  /** Draw it, unless that is what is there; its text is written apart. `key` names the document. */
  async draw(drawing: PageDrawing, key: string): Promise<void> {
    const drawn = `${key} ${drawing.scale}`
    if (this.#drawn === drawn) return
    // Whoever asks for what is being drawn waits for that.
    if (this.#drawing?.drawn !== drawn) this.#drawing = {drawn, done: this.#drawAnew(drawing, drawn)}
    const now = this.#drawing
    await now.done.finally(() => {
      if (this.#drawing === now) this.#drawing = undefined
    })
  }

  async #drawAnew(drawing: PageDrawing, drawn: string): Promise<void> {
    const turn = ++this.#turns
    const canvas = await this.#paint(drawing)
    if (!canvas || turn !== this.#turns) return
    const before = this.#canvas
    ;[this.#canvas, this.#drawn] = [canvas, drawn]
    if (before) before.replaceWith(canvas)
    else this.element.prepend(canvas)
  }

  /** Put the text there, in the place of another document's: what is far away can be searched for too. */
  async write(page: PDFPageProxy, key: string): Promise<void> {
    if (this.#writing?.key !== key) this.#writing = {key, text: textLayer(page)}
    const writing = this.#writing
    const text = await writing.text.catch((error: unknown) => {
      if (this.#writing === writing) this.#writing = undefined
      throw error
    })
    // Meanwhile another document may have come.
    if (this.#writing !== writing || this.#text === text) return
    this.#text?.remove()
    this.#text = text
    this.element.append(text)
  }

  async #paint({page, scale}: PageDrawing): Promise<HTMLCanvasElement | undefined> {
    this.#task?.cancel()
    const viewport = page.getViewport({scale})
    const {studio} = await loadPdfjs()
    const canvas = studio.createElement('canvas')
    const density = window.devicePixelRatio || 1
    canvas.width = Math.floor(viewport.width * density)
    canvas.height = Math.floor(viewport.height * density)
    const rendering = page.render({
      // What is drawn for paper is drawn at once, and not in the frames that come: it is shown with the next one.
      intent: 'print',
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
    this.#drawing = undefined
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
