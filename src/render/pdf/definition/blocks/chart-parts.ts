import type {Chart, Figure} from '../../../../model/blocks.js'
import {greatest} from '../../../../model/greatest.js'
import {plainWords} from '../../../../model/plain-words.js'
import type {ChartOptions, ChartPart} from '../../../chart/options.js'
import {drawnHeight, renderChart} from '../../../chart/render-chart.js'
import {NoRoom} from '../../no-room.js'
import type {Kit} from '../kit.js'

/** A drawing of a chart, or of some rows, with its measures. */
export interface DrawnPart {
  readonly svg: string
  readonly rows: ChartPart
  readonly options: ChartOptions
}

/** Lines of caption and source that are reserved beside a drawing, plus one per so many characters. */
const captions = {lines: 3, characters: 60} as const

/** Height in points for a drawing or picture on a page. */
export function roomFor({title = [], source = []}: Chart | Figure, {geometry: {sheet}, styles}: Kit): number {
  const lines = [title, source].map(text => Math.ceil(plainWords(text).length / captions.characters))
  const held = lines.reduce((sum, count) => sum + count, captions.lines)
  const areaPt = sheet.height - sheet.top - sheet.bottom
  return Math.max(areaPt / 3, areaPt - held * styles.role('caption').leadingPt)
}

/**
 * Parts of a chart that fit on a page: as it is, else with narrower bars, else divided into equal parts, else in the smallest type.
 *
 * @throws {NoRoom} If a page has no room for it: letters are never smaller than those.
 */
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
  const names = chart.rows.map(name => name.length)
  const longest = names.indexOf(greatest(names))
  for (const own of [dense, {...dense, fontSize: options.axisFontSize}]) {
    // Where not even one row has room, no parts have.
    if (!has(draw({...own, part: {from: longest, to: longest + 1}}))) continue
    for (let parts = 1; parts <= count; parts++) {
      const drawn = Array.from({length: parts}, (_, index) => {
        const part = {from: Math.round((index * count) / parts), to: Math.round(((index + 1) * count) / parts)}
        return draw(parts === 1 ? own : {...own, part}, part)
      })
      if (drawn.every(has)) return drawn
    }
  }
  throw new NoRoom(plainWords(chart.title ?? []) || chart.alt)
}
