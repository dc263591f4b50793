import type {Chart} from '../../../../model/blocks.js'
import {plainWords} from '../../../../model/plain-words.js'
import type {ChartOptions, ChartPart} from '../../../chart/options.js'
import {drawnHeight, renderChart} from '../../../chart/render-chart.js'
import type {Kit} from '../kit.js'

/** A drawing of a chart, or of some of its rows, and how it was made. */
export interface DrawnPart {
  readonly svg: string
  readonly rows: ChartPart
  readonly options: ChartOptions
}

/** Lines of the caption and of the source that a page has room for beside a drawing: these, and one for so many characters. */
const captions = {lines: 3, characters: 60} as const

/** The height that a page has for a drawing, in points. */
function roomFor({title = [], source = []}: Chart, {geometry: {sheet}, styles}: Kit): number {
  const lines = [title, source].map(text => Math.ceil(plainWords(text).length / captions.characters))
  const held = lines.reduce((sum, count) => sum + count, captions.lines)
  return sheet.height - sheet.top - sheet.bottom - held * styles.role('caption').leadingPt
}

/** A chart as it has room on a page: as it is, else with its bars nearer to each other, else divided into equal parts. */
export function partsOf(chart: Chart, options: ChartOptions, kit: Kit): readonly DrawnPart[] {
  const room = roomFor(chart, kit)
  const count = chart.rows.length
  const draw = (own: ChartOptions, rows: ChartPart = {from: 0, to: count}): DrawnPart => ({
    svg: renderChart(chart, own),
    rows,
    options: own,
  })
  const has = ({svg}: DrawnPart) => drawnHeight(svg) <= room
  const usual = draw(options)
  if (has(usual)) return [usual]
  const dense = {...options, dense: true} as const
  for (let parts = 1; parts <= count; parts++) {
    const drawn = Array.from({length: parts}, (_, index) => {
      const part = {from: Math.round((index * count) / parts), to: Math.round(((index + 1) * count) / parts)}
      return draw(parts === 1 ? dense : {...dense, part}, part)
    })
    if (drawn.every(has)) return drawn
  }
  return [usual]
}
