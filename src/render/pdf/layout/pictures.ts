import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {PictureForm, PictureNode} from '../node.js'
import {BaseMeasure, SvgMeasure} from '../pdfmake.js'
import type {Column, Frame} from './slice.js'
import type {LayoutSource} from './layout-source.js'
import {LruCache} from '../../../model/lru-cache.js'

interface Size {
  readonly width: number | undefined
  readonly height: number | undefined
}

/** Characters of cached drawings; a logo has some thirty thousand. */
const mostCharacters = 500_000

const sizes = new LruCache<string, Size>(mostCharacters)
const scaled = new LruCache<string, string>(mostCharacters)

/** Root tag of an SVG. */
const opening = /^<svg\b(?:[^>"']|"[^"]*"|'[^']*')*?(?=\/?>)/

const firstTag = (svg: string): string => {
  const [tag] = opening.exec(svg) ?? []
  return tag === undefined ? svg : `${tag}/>`
}

/** Whether an SVG has this size already. */
const isSized = (svg: string, {width, height}: {readonly width: number; readonly height: number}): boolean => {
  const [tag = ''] = opening.exec(svg) ?? []
  return tag.includes(' viewBox="') && tag.endsWith(` width="${width}" height="${height}"`)
}

/** Sizes of SVGs, cached, since logos recur; only the root tag is parsed. */
class SvgSizes extends SvgMeasure {
  override measureSVG(svg: string): Size {
    return sizes.getOrInsertComputed(
      svg,
      () => super.measureSVG(firstTag(svg)),
      () => svg.length,
    )
  }

  override writeDimensions(svg: string, size: {readonly width: number; readonly height: number}): string {
    if (isSized(svg, size)) return svg
    const key = `${size.width} ${size.height} ${svg}`
    return scaled.getOrInsertComputed(
      key,
      () => super.writeDimensions(svg, size),
      made => key.length + made.length,
    )
  }
}

/** A picture with its size in points. */
type Measured = PictureNode & {readonly _width: number; readonly _height: number}

/** Adds a picture's size to its node. */
type MeasurePicture = (node: PictureNode) => object

/** Measurement of pictures by pdfmake; SVG sizes come from the file or the definition. */
export function pictureMeasure(document: LayoutSource['document']): MeasurePicture {
  const pdfmakes = new BaseMeasure(document, {}, {font: document.pictureFamily}, new SvgSizes(), {})
  return node => pdfmakes.measureBlock(node)
}

/** Pictures of a document by form, each measured once. */
export class MeasuredPictures {
  private readonly known = new WeakMap<PictureForm | PictureNode, Measured>()

  constructor(private readonly measure: MeasurePicture) {}

  /** A picture in a form. */
  in(picture: PictureNode, form: PictureForm | undefined): Measured {
    const key = form ?? picture
    const known = this.known.get(key)
    if (known) return known
    // Measuring adds the size, and changes a drawing to be of it: to a copy, which is drawn.
    const measured = {...picture, ...form} as Measured
    this.measure(measured)
    this.known.set(key, measured)
    return measured
  }
}

/** Set a picture, in the form that its column names. */
export function setPicture(node: PictureNode, {x, form = 0}: Column, pictures: MeasuredPictures): Frame {
  const chosen = node.forms?.[form]
  const measured = pictures.in(node, chosen)
  // The column begins where the first form does.
  const shiftPt = chosen ? chosen.leftPt - (node.margin?.[0] ?? 0) : 0
  const item = {...measured, node, x: x + shiftPt, y: 0}
  // pdfmake places pictures as the nodes that they are.
  const placed = {type: 'svg' in node ? 'svg' : 'image', item} as PageItem
  return {items: [placed], heightPt: measured._height, notes: [], lines: 1}
}
