import type {Chart, Column, Table} from '../../model/blocks.js'
import {fixedPhrasing, type FixedText} from '../../model/fixed-text.js'
import type {Locale} from '../../model/locale.js'
import {plainWords} from '../../model/plain-words.js'
import {withUnit} from '../../model/with-unit.js'
import {axisNames} from '../charts/axis-names.js'
import {chartSource} from '../charts/chart-source.js'
import {readChartData, type ChartData} from '../charts/chart-data.js'
import {chartKinds} from '../directives/definitions.js'
import type {Directive} from '../directives/read-directive.js'
import {setWords} from '../fixed-setter.js'
import {showNumber} from '../numbers.js'
import {captionFor} from './caption.js'
import {unchecked, type Setter} from './context.js'
import {own} from '../../model/own.js'

/** A chart: values as numbers and as text, and an equivalent table. */
export function setChart(directive: Directive, setter: Setter): readonly Chart[] {
  const {context} = setter
  const source = chartSource(directive, context.assets)
  const reading = source && readChartData(source.text)
  if (reading?.status !== 'read') return unchecked(context, 'the data of a chart')
  const {node, attributes} = directive
  const set = (text: string) => context.typesetter.text(text, 'table')
  const caption = captionFor(node, {source: attributes.get('source'), credit: attributes.get('credit')}, setter)
  const unit = attributes.get('unit')
  const highlight = attributes.get('highlight')
  const {corner} = reading.data
  const words: ChartWords = {
    corner: corner || context.labels.chartRow,
    rows: reading.data.rows.map(set),
    series: reading.data.series.map(set),
    shown: shownValues(reading.data, context.numbers),
    ...(unit !== undefined && {unit: set(unit)}),
  }
  return [
    {
      type: 'chart',
      ...caption,
      kind: own(chartKinds, attributes.get('type') ?? '') ?? 'bars',
      alt: context.typesetter.text(attributes.get('alt') ?? ''),
      rows: words.rows,
      series: words.series,
      values: reading.data.cells.map(row => row.map(cell => cell?.value ?? null)),
      shown: words.shown,
      unit: words.unit,
      ...(highlight !== undefined && {highlight: set(highlight)}),
      axes: axisNames(corner && set(corner), words.series, plainWords(caption.title ?? [])),
      table: dataTable(`${caption.id}-data`, words, text => setWords(text, context.typesetter, 'table')),
    },
  ]
}

interface ChartWords {
  readonly corner: FixedText
  readonly rows: readonly string[]
  readonly series: readonly string[]
  readonly shown: readonly (readonly string[])[]
  readonly unit?: string
}

/** Formatted values with the decimals as given, which imply no precision that was not measured. */
const shownValues = ({cells}: ChartData, numbers: Locale['numbers']): readonly (readonly string[])[] =>
  cells.map(row => row.map(cell => (cell ? showNumber(cell.value, cell.decimals, numbers) : '–')))

/** Table of a chart's data, with superscript letters. `set` receives texts that are set already, and leaves them unchanged. */
function dataTable(
  id: string,
  {corner, rows, series, shown, unit}: ChartWords,
  set: (text: string) => FixedText,
): Table {
  const cell = (text: string) => fixedPhrasing(set(text))
  const columns: readonly Column[] = [
    {align: 'left', numeric: false, head: typeof corner === 'string' ? cell(corner) : fixedPhrasing(corner)},
    ...series.map((name): Column => ({
      align: 'right',
      numeric: true,
      head: cell(withUnit(name, unit)),
    })),
  ]
  return {type: 'table', id, columns, rows: rows.map((name, index) => [name, ...(shown[index] ?? [])].map(cell))}
}
