import type {PictureForm, PictureNode} from '../node.js'

/** A picture as measured in a form, in points. */
export type Measured = PictureNode & {readonly _width: number; readonly _height: number}

/** Measures a picture. */
export type MeasurePicture = (node: PictureNode, form: PictureForm) => Measured

/**
 * Give a picture the largest of its forms that fits, or its first if none does: a little smaller is better than a blank
 * foot before it. Changes the picture.
 *
 * @param roomPt Height that it may take.
 */
export function fitPicture(picture: PictureNode, roomPt: number, measure: MeasurePicture): void {
  const {forms = []} = picture
  const form = forms.find(one => measure(picture, one)._height <= roomPt + 0.01) ?? forms[0]
  if (!form) return
  const {_width, _height, ...measured} = measure(picture, form)
  const drawing = 'svg' in measured ? {svg: measured.svg} : {}
  Object.assign(picture, drawing, {width: form.width, _width, _minWidth: _width, _maxWidth: _width, _height})
  if (picture._margin) picture._margin[0] = form.leftPt
}

/** How much lower a picture is in its lowest form than in its first, in points. */
export function savedBy(picture: PictureNode, measure: MeasurePicture): number {
  const heights = (picture.forms ?? []).map(form => measure(picture, form)._height)
  return heights.length ? Math.max(0, (heights[0] ?? 0) - Math.min(...heights)) : 0
}
