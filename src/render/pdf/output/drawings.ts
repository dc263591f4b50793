import type {PDFDocument, Reference} from '#vendor/pdfmake/js/PDFDocument.js'
import type {DrawnLogo} from '../../../model/template.js'
import {LruCache} from '../../../model/lru-cache.js'

/** An SVG and the size that it has on the page, in points. */
type Drawing = Pick<DrawnLogo, 'svg' | 'width' | 'height'>

/** Where the upper left corner of a drawing is, in points. */
interface Corner {
  readonly x: number
  readonly y: number
}

/** A drawing in the file, and its name on pages. */
interface Form {
  readonly name: string
  readonly reference: Reference
}

/** Shapes in plain colours: what they write depends on the drawing and its size alone. */
export const onlyShapes = (svg: string): boolean =>
  !/url\(|href|style|opacity/.test(svg) && [...svg.matchAll(/<([\w:]+)/g)].every(([, name]) => shapes.has(name ?? ''))
const shapes = new Set('svg g title desc path rect circle ellipse line polyline polygon'.split(' '))

/** Operators of drawings by their size and SVG; characters of both: a logo has some fifty thousand. None of what is translucent. */
const known = new LruCache<string, string>(1_000_000)

const keyOf = ({svg, width, height}: Drawing): string => `${width} ${height} ${svg}`

/** Room around a drawing, in points, which cuts itself off where its frame ends: a form cuts nothing more off. */
const around = 1

/** Puts drawings that pages repeat (logos, marks) into a file once, as forms (ISO 32000-1, 8.10); a process draws each but once. */
export class Drawings {
  private taken: string[] | undefined
  private isOpaque = true
  private readonly forms = new Map<string, Form>()

  /** Those that were drawn when the program was made. */
  drawn: readonly DrawnLogo[] = []

  constructor(private readonly document: PDFDocument) {}

  /** Draw an SVG with its corner at a place; `draw` does so, and is left out if the drawing is known. */
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

  /** Take operators of a drawing that is recorded; tells whether there is one, which the page then has not. */
  takes(operators: string): boolean {
    this.taken?.push(operators)
    return this.taken !== undefined
  }

  /** Take an opacity of a drawing that is recorded, and tell whether there is one: forms are opaque, whatever was drawn before. */
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

  /** Operators of a drawing of shapes alone; none of what is translucent. */
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
