// What we use of pdfmake's and pdfkit's insides, as version 0.3.11 has them; tests/render/pdf/pdfmake-internals.test.ts
// fails when they move. Each module's exports object holds its class as `default`.

declare module '#vendor/pdfmake/js/DocumentContext.js' {
  export interface Page {
    items: PageItem[]
    pageSize: {width: number; height: number; orientation: 'portrait' | 'landscape'}
    pageMargins: Margins
  }
  export interface Margins {
    left: number
    right: number
    top: number
    bottom: number
  }
  /** `item` is a line, a vector, an image or an SVG, positioned in points from the page's top left corner. */
  export type PageItem =
    | {type: 'line'; item: import('#vendor/pdfmake/js/ElementWriter.js').PlacedLine}
    | {type: 'vector'; item: import('#vendor/pdfmake/js/ElementWriter.js').Vector}
    | {type: 'image' | 'svg'; item: import('#vendor/pdfmake/js/ElementWriter.js').PlacedImage}
}

declare module '#vendor/pdfmake/js/ElementWriter.js' {
  /** Our own: pdfmake hands it on. */
  export interface PlacedLine {
    x: number
    y: number
    line: import('./node.js').Line
    artifact?: import('./node.js').Artifact
  }
  export type Vector = VectorStyle &
    (
      | {type: 'rect'; x: number; y: number; w: number; h: number}
      | {type: 'line'; x1: number; y1: number; x2: number; y2: number}
      | {type: 'ellipse'; x: number; y: number; r1: number; r2: number}
      | {type: 'polyline'; points: {x: number; y: number}[]; closePath?: boolean}
    )
  export interface VectorStyle {
    color?: string | undefined
    lineColor?: string | undefined
    lineWidth?: number | undefined
    /** Our own, as below. */
    artifact?: import('./node.js').Artifact
  }
  /** Our own: the node that it stands for, and where links may lead to it. */
  export interface PlacedImage {
    x: number
    y: number
    _width: number
    _height: number
    svg?: string
    anchor?: string
    node: import('./node.js').PictureNode
    artifact?: import('./node.js').Artifact
  }
}

declare module '#vendor/pdfmake/js/SVGMeasure.js' {
  export class SVGMeasure {
    /** In points; undefined where the drawing does not say. */
    measureSVG(svg: string): {readonly width: number | undefined; readonly height: number | undefined}
    writeDimensions(svg: string, size: {readonly width: number; readonly height: number}): string
  }
  const exported: {default: typeof SVGMeasure}
  export default exported
}

declare module '#vendor/pdfmake/js/Renderer.js' {
  import type {Page} from '#vendor/pdfmake/js/DocumentContext.js'
  import type {PDFDocument} from '#vendor/pdfmake/js/PDFDocument.js'
  import type {PlacedImage, PlacedLine, Vector} from '#vendor/pdfmake/js/ElementWriter.js'

  export class Renderer {
    pdfDocument: PDFDocument
    constructor(document: PDFDocument)
    renderPages(pages: Page[]): void
    renderLine(line: PlacedLine, x: number, y: number): void
    renderVector(vector: Vector): void
    renderImage(image: PlacedImage): void
    renderSVG(svg: PlacedImage): void
  }
  const exported: {default: typeof Renderer}
  export default exported
}
