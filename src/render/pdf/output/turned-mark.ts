import type {LineParts} from '../node.js'
import {operand, rgb} from '../units.js'

/**
 * The operators that draw, before a line that goes on from the one above, an arrow that comes down and turns to it; undefined
 * for any other line.
 *
 * @param place Left end of the line and its baseline, in pdfkit's turned coordinates, in points.
 */
export function turnedMark(
  {isTurned, node}: LineParts,
  {x, baseline}: {readonly x: number; readonly baseline: number},
): string | undefined {
  if (!isTurned || !node.turned) return undefined
  const {sizePt} = node.base
  const [left, right] = [x - node.turned.roomPt * 0.75, x - node.turned.roomPt * 0.25]
  const [top, y] = [baseline - sizePt * 0.65, baseline - sizePt * 0.25]
  const head = sizePt * 0.14
  const at = (...places: number[]) => places.map(operand).join(' ')
  return [
    `${rgb(node.turned.color)} RG ${at(sizePt * 0.07)} w`,
    `${at(left, top)} m ${at(left, y)} l ${at(right, y)} l S`,
    `${at(right - head, y - head)} m ${at(right, y)} l ${at(right - head, y + head)} l S`,
  ].join('\n')
}
