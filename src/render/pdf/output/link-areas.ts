import type {PDFDocument, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Link} from '../link.js'
import type {RunSegment} from '../node.js'
import type {Marks} from './marks.js'

/** A piece of a line in points, from its top left corner on the page. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Link annotations of a page: one per link, with a quadrilateral per line, so that keyboard focus stops once (ISO 32000-1, 12.5.6.5). */
export class LinkAreas {
  private readonly links = new Map<Link, {readonly element: StructureElement; readonly areas: Area[]}>()

  constructor(
    private readonly document: PDFDocument,
    private readonly marks: Marks,
  ) {}

  /** Add a piece of a link on the current page; pieces of one line become one. */
  add(link: Link, element: StructureElement, area: Area): void {
    const known = this.links.get(link) ?? {element, areas: []}
    const last = known.areas.at(-1)
    if (last && isOnLineOf(last, area)) known.areas.splice(-1, 1, around(last, area))
    else known.areas.push(area)
    this.links.set(link, known)
  }

  /** Write the annotations of a finished page. */
  write(): void {
    for (const [link, {element, areas}] of this.links) this.annotate(link, element, areas)
    this.links.clear()
  }

  private annotate(link: Link, element: StructureElement, areas: readonly Area[]): void {
    const {document, marks} = this
    const [left, top] = [Math.min(...areas.map(({x}) => x)), Math.min(...areas.map(({y}) => y))]
    const right = Math.max(...areas.map(({x, width}) => x + width))
    const bottom = Math.max(...areas.map(({y, height}) => y + height))
    const options = areas.length > 1 ? {QuadPoints: areas.flatMap(area => quadOf(area, document.page.height))} : {}
    marks.link = {element, label: link.label}
    if ('url' in link) document.link(left, top, right - left, bottom - top, uri(link.url), options)
    if ('anchor' in link) document.goTo(left, top, right - left, bottom - top, link.anchor, options)
    marks.link = undefined
  }
}

/** Whether two areas are on one line, whatever their sizes. */
const isOnLineOf = (one: Area, other: Area): boolean =>
  Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < Math.min(one.height, other.height) / 2

/** Area around two. */
function around(one: Area, other: Area): Area {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  const right = Math.max(one.x + one.width, other.x + other.width)
  const bottom = Math.max(one.y + one.height, other.y + other.height)
  return {x, y, width: right - x, height: bottom - y}
}

/** Corners in the order that viewers expect, contrary to the standard: upper left, upper right, lower left, lower right. */
function quadOf({x, y, width, height}: Area, pageHeight: number): readonly number[] {
  const [top, bottom] = [pageHeight - y, pageHeight - y - height]
  return [x, top, x + width, top, x, bottom, x + width, bottom]
}

/** Area of segments of a link on a line, the first of which gives the size; in pdfkit's flipped coordinates. */
export function areaOf(
  {run}: RunSegment,
  segments: readonly RunSegment[],
  {x, baseline}: {readonly x: number; readonly baseline: number},
): Area {
  const {sizePt, raisePt} = run.style
  // Words that run from right to left come in the order in which they are read.
  const left = Math.min(...segments.map(({xPt}) => xPt))
  const width = Math.max(...segments.map(({xPt, widthPt}) => xPt + widthPt)) - left
  return {x: x + left, y: baseline - raisePt - sizePt * 0.85, width, height: sizePt * 1.15}
}

/** An address for a PDF, in ASCII (ISO 32000-1, 12.6.4.7): percent-encoded, the host in its ASCII form. */
export function uri(address: string): string {
  if (/^[\x21-\x7E]*$/.test(address)) return address
  if (URL.canParse(address)) return new URL(address).href
  return address.replace(/[^\x21-\x7E]/gu, encodeURIComponent)
}
