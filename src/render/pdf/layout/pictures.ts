import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {PictureForm, PictureNode} from '../node.js'
import type {Column} from './column.js'
import type {Frame} from './slice.js'

/** A picture as measured in a form, in points. */
type Measured = PictureNode & {readonly _width: number; readonly _height: number}

/** The pictures of a document in their forms, each measured once. */
export class MeasuredPictures {
  private readonly known = new WeakMap<PictureForm | PictureNode, Measured>()

  constructor(
    /** Measures a node: adds its size to it. */
    private readonly measure: (node: PictureNode) => PictureNode,
  ) {}

  /** A picture in one of its forms. */
  in(picture: PictureNode, form: PictureForm | undefined): Measured {
    const key = form ?? picture
    const {forms: _forms, ...node} = {...picture, ...form}
    // Measuring adds the size.
    const measured = this.known.get(key) ?? (this.measure(node as PictureNode) as Measured)
    this.known.set(key, measured)
    return measured
  }
}

/** A picture, in the form that its column names. */
export function setPicture(node: PictureNode, {x, form = 0}: Column, pictures: MeasuredPictures): Frame {
  const chosen = node.forms?.[form]
  const measured = pictures.in(node, chosen)
  // The column begins where the first form does.
  const shiftPt = chosen ? chosen.leftPt - (node._margin?.[0] ?? 0) : 0
  const drawing = 'svg' in measured ? {svg: measured.svg} : {}
  const {_width, _height} = measured
  const item = {...node, ...drawing, _width, _height, x: x + shiftPt, y: 0}
  // pdfmake places pictures as the nodes that they are.
  const placed = {type: 'svg' in node ? 'svg' : 'image', item} as PageItem
  return {items: [placed], heightPt: _height, notes: [], lines: 1}
}
