import type {Vector} from 'pdfmake/js/ElementWriter.js'
import type {Gauge} from '../../../model/document.js'
import type {Content, StackNode} from '../node.js'
import {widthOf} from '../setting/measure-text.js'
import {pt} from '../units.js'
import {gap, line} from './build.js'
import type {Kit} from './kit.js'
import {severityShape} from './severity-shape.js'
import {indented} from './spaced.js'

/** Lengths of the band, in points. */
const band = {
  above: pt(2.6),
  below: pt(2.8),
  side: pt(4),
  afterLabel: pt(0.4),
  afterWord: pt(1.6),
  cell: pt(2),
  cellGap: pt(0.6),
}
/** Side of the severity shape and its distance from the word. */
const shape = {size: 9.5, gap: pt(1.6)}

/** Which lines a gauge needs, the same for all that stand side by side. */
interface Lines {
  readonly label: number
  readonly word: number
  /** Whether every position fits beside its word. */
  readonly beside: boolean
}

/** The gauges side by side on their ground: the words say it all, the cells repeat it. */
export function gaugeBand(kit: Kit): StackNode {
  const {document, geometry, styles} = kit
  const width = geometry.full / document.gauges.length
  const inside = width - 2 * band.side
  const lines = linesOf(document.gauges, inside, kit)
  const height = heightOf(lines, kit)
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
    const cell = gaugeCell(gauge, {inside, lines, kit})
    return {...indented(cell, band.side), width}
  })
  return {
    stack: [
      {canvas: [ground, ...hairs], takesPt: 0},
      {stack: [{columns, columnGap: 0}], margin: [0, band.above, 0, band.below]},
    ],
  }
}

function linesOf(gauges: readonly Gauge[], inside: number, {styles}: Kit): Lines {
  const count = (texts: readonly number[]) => Math.max(...texts.map(width => Math.ceil((width * 1.04) / inside)))
  const word = (gauge: Gauge) => widthOf(gauge.word, styles.role('gauge-word').base) + indentOf(gauge)
  const position = (gauge: Gauge) => widthOf(gauge.position, styles.role('metadata').base)
  return {
    label: count(gauges.map(gauge => widthOf(gauge.label, styles.role('gauge-label').base))),
    word: count(gauges.map(word)),
    beside: gauges.every(gauge => word(gauge) + position(gauge) + 6 <= inside),
  }
}

const indentOf = ({kind}: Gauge): number => (kind === 'severity' ? shape.size + shape.gap : 0)

function heightOf({label, word, beside}: Lines, {styles}: Kit): number {
  const words = word * styles.role('gauge-word').leadingPt + (beside ? 0 : styles.role('metadata').leadingPt)
  const text = label * styles.role('gauge-label').leadingPt + band.afterLabel + words + band.afterWord
  return band.above + text + band.cell + band.below
}

function gaugeCell(gauge: Gauge, {inside, lines, kit}: {inside: number; lines: Lines; kit: Kit}): StackNode {
  const {styles} = kit
  const label = styles.role('gauge-label').leadingPt
  const {leadingPt} = styles.role('gauge-word')
  const position = line(gauge.position, 'metadata', kit)
  const word = {...line(gauge.word, 'gauge-word', kit), boxPt: inside - indentOf(gauge)}
  const beside = {
    node: {...position, align: 'right' as const},
    xPt: 0,
    widthPt: inside,
    align: 'baseline',
    after: true,
  } as const
  const body: StackNode = {
    tag: 'LBody',
    stack: [
      {stack: [indented(word, indentOf(gauge))], hangs: lines.beside ? [beside] : []},
      ...(lines.beside ? [] : [position]),
    ],
  }
  // Each part has a height of its own, so that cells stand on one line across the band.
  return {
    tag: 'LI',
    stack: [
      held({...line(gauge.label, 'gauge-label', kit), boxPt: inside, tag: 'Lbl'}, lines.label * label),
      gap(band.afterLabel),
      ...shapeOf(gauge, kit),
      held(body, lines.word * leadingPt + (lines.beside ? 0 : position.leadingPt)),
      gap(band.afterWord),
      cells(gauge, inside, kit),
    ],
  }
}

/** A part that takes exactly a height, whatever it holds. */
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
