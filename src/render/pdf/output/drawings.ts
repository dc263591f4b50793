import type {PDFDocument} from '#vendor/pdfmake/js/PDFDocument.js'
import {LruCache} from '../../../model/lru-cache.js'

/** Output of a drawing: operators, and opacities, whose names are those of a document. */
type Step = string | Opacity
interface Opacity {
  readonly fill: number | null | undefined
  readonly stroke: number | null | undefined
}

/** Shapes in plain colours: what they write depends on the drawing and its place alone. */
const onlyShapes = (svg: string): boolean =>
  !/url\(|href|style|opacity/.test(svg) && [...svg.matchAll(/<([\w:]+)/g)].every(([, name]) => shapes.has(name ?? ''))
const shapes = new Set([
  'svg',
  'g',
  'title',
  'desc',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
])

/** Characters of drawings and of their operators that are kept: a logo has some fifty thousand. */
const known = new LruCache<string, readonly Step[]>(1_000_000)

/** Draws what every document has (logos, marks) from memory, after the first time: the same operators. */
export class Drawings {
  private steps: Step[] | undefined

  constructor(private readonly document: PDFDocument) {}

  /** Draw an SVG; `draw` does it, and is left out if this drawing is known at this place. */
  draw({svg, place}: {readonly svg: string; readonly place: string}, draw: () => void): void {
    if (!onlyShapes(svg)) {
      draw()
      return
    }
    let drawn = false
    const key = `${place} ${svg}`
    const make = () => {
      drawn = true
      return this.record(draw)
    }
    const steps = known.getOrInsertComputed(key, make, made => key.length + charactersOf(made))
    if (!drawn) this.replay(steps)
  }

  /** Note operators as they are written. */
  wrote(operators: string): void {
    this.steps?.push(operators)
  }

  /** Note an opacity; `set` writes its operators, which are not noted. */
  setOpacity(opacity: Opacity, set: () => void): void {
    const {steps} = this
    this.steps = undefined
    set()
    this.steps = steps
    steps?.push(opacity)
  }

  private record(draw: () => void): readonly Step[] {
    this.steps = []
    draw()
    const steps = joined(this.steps)
    this.steps = undefined
    return steps
  }

  private replay(steps: readonly Step[]): void {
    for (const step of steps) {
      if (typeof step === 'string') this.document.addContent(step)
      else this.document._doOpacity(step.fill, step.stroke)
    }
  }
}

const charactersOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + (typeof step === 'string' ? step.length : 1), 0)

/** Neighbouring operators as one text: pdfkit ends each with a line feed. */
function joined(steps: readonly Step[]): readonly Step[] {
  const texts: Step[] = []
  for (const step of steps) {
    const before = texts.at(-1)
    if (typeof step === 'string' && typeof before === 'string') texts[texts.length - 1] = `${before}\n${step}`
    else texts.push(step)
  }
  return texts
}
