import type {Vector} from '#vendor/pdfmake/js/ElementWriter.js'

const corners = {
  square: ['2 2', '14 2', '14 14', '2 14'],
  triangle: ['8 1.2', '15.4 14.4', '0.6 14.4'],
  octagon: ['5.1 1', '10.9 1', '15 5.1', '15 10.9', '10.9 15', '5.1 15', '1 10.9', '1 5.1'],
} as const

/**
 * The shape of a severity level, drawn: disc, square, triangle, octagon.
 *
 * @param level 1 to 4.
 * @param sizePt Side of the box that it fills.
 */
export function severityShape(level: number, sizePt: number, color: string): Vector {
  const scale = sizePt / 16
  const polygon = (points: readonly string[]): Vector => ({
    type: 'polyline',
    closePath: true,
    color,
    points: points.map(point => {
      const [x = 0, y = 0] = point.split(' ').map(Number)
      return {x: x * scale, y: y * scale}
    }),
  })
  const disc: Vector = {type: 'ellipse', x: 8 * scale, y: 8 * scale, r1: 6.4 * scale, r2: 6.4 * scale, color}
  const shapes = [disc, polygon(corners.square), polygon(corners.triangle), polygon(corners.octagon)]
  return shapes[level - 1] ?? disc
}
