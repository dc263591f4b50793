import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {PictureForm, PictureNode} from '../node.js'
import {SvgMeasure} from '../pdfmake.js'
import type {Column, Frame} from './slice.js'
import type {LayoutSource} from './layout-source.js'
import {LruCache} from '../../../model/lru-cache.js'

interface Size {
  readonly width: number | undefined
  readonly height: number | undefined
}

/** Characters of cached drawings; a logo has some thirty thousand. */
const mostCharacters = 500_000

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

/** Sizes of SVGs; only the root tag is parsed. */
class SvgSizes extends SvgMeasure {
  override measureSVG(svg: string): Size {
    return super.measureSVG(firstTag(svg))
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

/** A picture with its size in points, as pdfmake draws it. */
type Measured = PictureNode & {readonly _width: number; readonly _height: number; readonly font?: string}

/** Gives a picture its size. */
type MeasurePicture = (picture: PictureNode) => Measured

const svgs = new SvgSizes()

/** Sizes of the pictures of a document: as wide as the definition says, else as the file. */
export const pictureMeasure =
  (document: LayoutSource['document']): MeasurePicture =>
  picture => {
    if (!('svg' in picture)) return {...picture, ...sized(picture, shownSize(document.provideImage(picture.image)))}
    const {_width: width, _height: height} = sized(picture, svgs.measureSVG(picture.svg))
    const svg = svgs.writeDimensions(picture.svg, {width, height})
    return {...picture, svg, font: document.pictureFamily, _width: width, _height: height}
  }

/** Size of a bitmap as it is shown: its camera may have lain on its side (Exif 2.32, 4.6.4, tag 0x0112). */
const shownSize = ({width, height, orientation = 1}: ReturnType<LayoutSource['document']['provideImage']>): Size =>
  orientation > 4 ? {width: height, height: width} : {width, height}

function sized(picture: PictureNode, {width = NaN, height = NaN}: Size) {
  const _width = picture.width ?? width
  const _height = picture.width === undefined ? height : picture.width / (width / height)
  if (Number.isNaN(_width + _height)) throw new Error('A picture does not say its size')
  return {_width, _height}
}

/** Pictures of a document by form, each measured once. */
export class MeasuredPictures {
  private readonly known = new Map<PictureForm | PictureNode, Measured>()

  constructor(private readonly measure: MeasurePicture) {}

  /** A picture in a form. */
  in(picture: PictureNode, form: PictureForm | undefined): Measured {
    const key = form ?? picture
    const known = this.known.get(key) ?? this.measure({...picture, ...form})
    this.known.set(key, known)
    return known
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
