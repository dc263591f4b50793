import type {Vector} from '#vendor/pdfmake/js/ElementWriter.js'
import type {Gauge} from '../../../model/document.js'
import {fixedWords} from '../../../model/fixed-text.js'
import type {Content, StackNode, TextNode} from '../node.js'
import {ascentOf, widthOf} from '../setting/measure-text.js'
import {pt} from '../units.js'
import {gap, line} from './build.js'
import type {Kit} from './kit.js'
import {indented} from './spaced.js'

/** Lengths of the gauge band, in points. */
const band = {
  above: pt(2.6),
  below: pt(2.8),
  side: pt(4),
  afterLabel: pt(0.4),
  afterWord: pt(1.6),
  besideWord: 6,
  cell: pt(2),
  cellGap: pt(0.6),
}
/** Size of the severity shape and its distance from the word. */
const shape = {size: 9.5, gap: pt(1.6)}

/** Usual number of gauges; each takes a third of the band, even if some are missing. */
const usual = 3

/** Common heights of gauges side by side, in points. */
interface Heights {
  readonly label: number
  readonly words: number
  /** Of positions below the words; 0 where they stand beside them. */
  readonly below: number
}

/** Gauges side by side; words tell their values, cells repeat them. */
export function gaugeBand(kit: Kit): StackNode {
  const {document, geometry, styles} = kit
  const width = geometry.full / Math.max(document.gauges.length, usual)
  const inside = width - 2 * band.side
  const heights = heightsOf(document.gauges, inside, kit)
  const height =
    band.above +
    heights.label +
    band.afterLabel +
    heights.words +
    heights.below +
    band.afterWord +
    band.cell +
    band.below
  const ground: Vector = {type: 'rect', x: 0, y: 0, w: geometry.full, h: height, color: styles.color('wash')}
  const hairs = document.gauges.slice(1).map((_gauge, index): Vector => ({
    type: 'rect',
    x: width * (index + 1),
    y: band.above,
    w: geometry.rule.item,
    h: height - band.above - band.below,
    color: styles.color('rule'),
  }))
  const columns = document.gauges.map((gauge): StackNode => {
    const cell = gaugeCell(gauge, inside, heights, kit)
    return {...indented(cell, band.side), width}
  })
  return {
    stack: [
      {canvas: [ground, ...hairs], takesPt: 0},
      {stack: [{columns, columnGap: 0}], margin: [0, band.above, 0, band.below]},
    ],
  }
}

/** Positions stand beside the words, or all of them below where one has no room: alone on a line it would be no part of the band. */
function heightsOf(gauges: readonly Gauge[], inside: number, kit: Kit): Heights {
  const {styles} = kit
  const word = styles.role('gauge-word').leadingPt
  const position = styles.role('metadata').leadingPt
  const words = gauges.map(gauge => reading(gauge, inside, kit))
  return {
    label: Math.max(...gauges.map(({label}) => heightOf(line(label, 'gauge-label', kit), inside, kit))),
    words: Math.max(...words.map(({lines}) => lines)) * word,
    below: words.every(({fits}) => fits) ? 0 : position,
  }
}

const indentOf = ({kind}: Gauge): number => (kind === 'severity' ? shape.size + shape.gap : 0)

const linesOf = (node: TextNode, widthPt: number, {texts}: Kit) => texts.of({...node, dividing: 'never'}).lines(widthPt)

const heightOf = (node: TextNode, widthPt: number, kit: Kit): number =>
  linesOf(node, widthPt, kit).length * node.leadingPt

function reading(
  gauge: Gauge,
  inside: number,
  kit: Kit,
): {readonly word: TextNode; readonly lines: number; readonly fits: boolean} {
  const indent = indentOf(gauge)
  const word = {...line(gauge.word, 'gauge-word', kit), boxPt: inside - indent}
  const lines = linesOf(word, inside - indent, kit)
  const position = widthOf(fixedWords(gauge.position), kit.styles.role('metadata').base)
  return {
    word,
    lines: lines.length,
    fits: indent + (lines.at(-1)?.widthPt ?? 0) + band.besideWord + position <= inside,
  }
}

/** Position of a gauge, flush right on the last line of its word. */
function besideWord(position: TextNode, word: TextNode): Content {
  const rise = word.leadingPt - ascentOf(word.base, word.leadingPt) + ascentOf(position.base, position.leadingPt)
  return {stack: [{...position, margin: [0, -rise, 0, 0]}], takesPt: 0}
}

function gaugeCell(gauge: Gauge, inside: number, heights: Heights, kit: Kit): StackNode {
  const {word} = reading(gauge, inside, kit)
  const said = {stack: [indented(word, indentOf(gauge))]}
  const position: TextNode = {...line(gauge.position, 'metadata', kit), align: 'right', boxPt: inside}
  const body: StackNode = {
    tag: 'LBody',
    stack: heights.below ? [held(said, heights.words), position] : [said, besideWord(position, word)],
  }
  // Each part has a height of its own, so that cells stand on one line across the band.
  return {
    tag: 'LI',
    stack: [
      held({...line(gauge.label, 'gauge-label', kit), boxPt: inside, tag: 'Lbl'}, heights.label),
      gap(band.afterLabel),
      ...shapeOf(gauge, kit),
      held(body, heights.words + heights.below),
      gap(band.afterWord),
      cells(gauge, inside, kit),
    ],
  }
}

/** A node with a fixed height. */
const held = (node: Content, heightPt: number): Content => ({stack: [node], takesPt: heightPt})

function shapeOf({kind, level}: Gauge, {template}: Kit): readonly Content[] {
  if (kind !== 'severity') return []
  const color = template.severity.light[level - 1] ?? '#000000'
  return [{stack: [{canvas: [severityShape(level, shape.size, color)], takesPt: 0, margin: [0, 3, 0, 0]}], takesPt: 0}]
}

function cells({kind, cells: count, level}: Gauge, inside: number, {styles, template}: Kit): Content {
  const width = (inside - band.cellGap * (count - 1)) / count
  const filled = kind === 'severity' ? (template.severity.light[level - 1] ?? '') : styles.color('ink')
  const line = 0.6
  const drawn = Array.from({length: count}, (_, index): Vector => {
    const full = kind === 'likelihood' ? index + 1 === level : index < level
    const box = {x: index * (width + band.cellGap) + line / 2, y: line / 2, w: width - line, h: band.cell - line}
    const color = full ? filled : styles.color('rule-strong')
    return {type: 'rect', ...box, lineColor: color, lineWidth: line, color: full ? filled : styles.color('wash')}
  })
  return {canvas: drawn, takesPt: band.cell}
}

const corners = {
  square: ['2 2', '14 2', '14 14', '2 14'],
  triangle: ['8 1.2', '15.4 14.4', '0.6 14.4'],
  octagon: ['5.1 1', '10.9 1', '15 5.1', '15 10.9', '10.9 15', '5.1 15', '1 10.9', '1 5.1'],
} as const

/** The shape of a severity level from 1 to 4 (disc, square, triangle, octagon), in a box of `sizePt`. */
function severityShape(level: number, sizePt: number, color: string): Vector {
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
