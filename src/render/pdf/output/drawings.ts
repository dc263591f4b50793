import type {PDFDocument, Reference} from '#vendor/pdfmake/js/PDFDocument.js'
import type {DrawnLogo} from '../../../model/template.js'
import {LruCache} from '../../../model/lru-cache.js'

/** An SVG with its size on the page, in points. */
type Drawing = Pick<DrawnLogo, 'svg' | 'width' | 'height'>

/** Upper left corner of a drawing, in points. */
interface Corner {
  readonly x: number
  readonly y: number
}

/** A drawing in the file, and its resource name. */
interface Form {
  readonly name: string
  readonly reference: Reference
}

/** Whether an SVG has only shapes in plain colours, so that its operators depend only on the drawing and its size. */
export const onlyShapes = (svg: string): boolean =>
  !/url\(|href|style|opacity/.test(svg) && [...svg.matchAll(/<([\w:]+)/g)].every(([, name]) => shapes.has(name ?? ''))
const shapes = new Set('svg g title desc path rect circle ellipse line polyline polygon'.split(' '))

/** Cached operators by size and SVG, limited by characters of both; a logo has some fifty thousand. Empty for translucent drawings. */
const known = new LruCache<string, string>(1_000_000)

const keyOf = ({svg, width, height}: Drawing): string => `${width} ${height} ${svg}`

/** Margin of a form in points, so that it does not clip; the drawing clips itself at its frame. */
const around = 1

/** Embeds repeated drawings (logos, marks) once per file, as form XObjects (ISO 32000-1, 8.10). A process draws each only once. */
export class Drawings {
  private taken: string[] | undefined
  private isOpaque = true
  private readonly forms = new Map<string, Form>()

  /** Drawings prepared at build time. */
  drawn: readonly DrawnLogo[] = []

  constructor(private readonly document: PDFDocument) {}

  /** Draw an SVG with its corner at a place; calls `draw` only for an unknown drawing. */
  draw({svg, width, height}: Drawing, corner: Corner, draw: (corner: Corner) => void): void {
    const form = onlyShapes(svg) ? this.formOf({svg, width, height}, draw) : undefined
    if (!form) {
      draw(corner)
      return
    }
    const {document} = this
    Object.assign(document.page.xobjects, {[form.name]: form.reference})
    document.save()
    document.translate(corner.x, corner.y)
    document._doOpacity(1, 1)
    document.addContent(`/${form.name} Do`)
    document.restore()
  }

  /** Capture operators of a drawing being recorded, in place of the page; returns whether there is one. */
  takes(operators: string): boolean {
    this.taken?.push(operators)
    return this.taken !== undefined
  }

  /** Capture an opacity of a drawing being recorded; returns whether there is one. Forms are opaque, whatever was drawn before. */
  takesOpacity(fill: number | null | undefined, stroke: number | null | undefined): boolean {
    if (this.taken) this.isOpaque &&= (fill ?? 1) === 1 && (stroke ?? 1) === 1
    return this.taken !== undefined
  }

  private formOf({svg, width, height}: Drawing, draw: (corner: Corner) => void): Form | undefined {
    const key = keyOf({svg, width, height})
    const before = this.forms.get(key)
    if (before) return before
    const operators = this.operatorsOf({svg, width, height}, draw)
    if (operators === '') return undefined
    const box = [-around, -around, width + around, height + around]
    const reference = this.document.ref({Type: 'XObject', Subtype: 'Form', BBox: box, Resources: {}})
    reference.end(operators)
    const form = {name: `Fm${this.forms.size + 1}`, reference}
    this.forms.set(key, form)
    return form
  }

  /** Operators of a drawing of shapes; empty if translucent. */
  operatorsOf({svg, width, height}: Drawing, draw: (corner: Corner) => void): string {
    const before = this.drawn.find(one => one.svg === svg && one.width === width && one.height === height)
    if (before) return before.operators
    const key = keyOf({svg, width, height})
    return known.getOrInsertComputed(
      key,
      () => this.record(draw),
      made => key.length + made.length,
    )
  }

  private record(draw: (corner: Corner) => void): string {
    const taken: string[] = []
    this.taken = taken
    this.isOpaque = true
    draw({x: 0, y: 0})
    this.taken = undefined
    return this.isOpaque ? taken.join('\n') : ''
  }
}
