import type {Chart, Figure} from '../../../../model/blocks.js'
import {plainWords} from '../../../../model/plain-words.js'
import type {ChartOptions, ChartPart} from '../../../chart/options.js'
import {drawnHeight, renderChart} from '../../../chart/render-chart.js'
import type {Kit} from '../kit.js'

/** A drawing of a chart, or of some of its rows, how it was made, and how wide it stands on its page, in points. */
export interface DrawnPart {
  readonly svg: string
  readonly rows: ChartPart
  readonly options: ChartOptions
  readonly widthPt: number
}

/** Lines of the caption and of the source that a page has room for beside a drawing: these, and one for so many characters. */
const captions = {lines: 3, characters: 60} as const

/** The height that a page has for a drawing or a picture, in points. */
export function roomFor({title = [], source = []}: Chart | Figure, {geometry: {sheet}, styles}: Kit): number {
  const lines = [title, source].map(text => Math.ceil(plainWords(text).length / captions.characters))
  const held = lines.reduce((sum, count) => sum + count, captions.lines)
  const areaPt = sheet.height - sheet.top - sheet.bottom
  return Math.max(areaPt / 3, areaPt - held * styles.role('caption').leadingPt)
}

/** A chart as it has room on a page: as it is, else with its bars nearer to each other, else divided into equal parts, else smaller. */
export function partsOf(chart: Chart, options: ChartOptions, kit: Kit): readonly DrawnPart[] {
  const room = roomFor(chart, kit)
  const count = chart.rows.length
  const draw = (own: ChartOptions, rows: ChartPart = {from: 0, to: count}): DrawnPart => ({
    svg: renderChart(chart, own),
    rows,
    options: own,
    widthPt: own.width,
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
  return [{...usual, widthPt: (options.width * room) / drawnHeight(usual.svg)}]
}
