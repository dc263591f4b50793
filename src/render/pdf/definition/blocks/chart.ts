import {csvText} from '../../../../model/csv.js'
import type {Chart} from '../../../../model/blocks.js'
import type {Document} from '../../../../model/document.js'
import {fixedWords} from '../../../../model/fixed-text.js'
import {plainWords} from '../../../../model/plain-words.js'
import {valuesName} from '../../../chart/axis-names.js'
import {lightPaint, type ChartPart} from '../../../chart/options.js'
import {renderChart} from '../../../chart/render-chart.js'
import {MissingGlyph} from '../missing-glyph.js'
import {words} from '../words.js'
import {partsOf, type DrawnPart} from './chart-parts.js'
import {captioned, widthOf} from './figure.js'
import type {BlockSetting, Handler} from './setting.js'

/** Heights of the plot area in type sizes, from the usual one down. */
const fieldHeights = [13.2, 11.3, 9.9] as const

/** A chart: vectors and real text; in the body, names are in the label column. */
export const chart: Handler<'chart'> = (block, setting) => {
  const {kit, place} = setting
  const {styles, template, document, geometry} = kit
  const {base} = styles.role('table')
  // A drawing would print a box for what its font lacks: it has no others, and turns nothing.
  const {rows = '', values = ''} = block.axes
  for (const text of [...block.rows, ...block.series, ...block.shown.flat(), block.unit ?? '', rows, values]) {
    const other = words(text, base, styles).find(({style}) => style.cut.script)
    if (other) throw new MissingGlyph([...other.text][0] ?? '', base.face.name, text)
  }
  const options = {
    idPrefix: block.id,
    lang: document.lang,
    width: widthOf(setting),
    fieldHeight: fieldHeights[0],
    labelWidth: place === 'body' ? geometry.indent : 0,
    labelAlign: 'start',
    fontSize: base.sizePt,
    axisFontSize: styles.role('source-line').base.sizePt,
    fontFamily: base.face.family,
    paint: lightPaint(template),
  } as const
  const parts = partsOf(block, options, kit)
  return parts.map((part, index) => {
    const isFirst = index === 0
    const node = {...drawing(block, part, setting), ...(isFirst ? once(block, document) : {})}
    return captioned(block, node, setting, {isFirst, isLast: index === parts.length - 1})
  })
}

/** A part of a chart, in its possible forms. */
function drawing(block: Chart, {svg, rows, options}: DrawnPart, {kit: {document}}: BlockSetting) {
  const {width} = options
  const lower = fieldHeights
    .slice(1)
    .map(fieldHeight => ({width, leftPt: 0, svg: renderChart(block, {...options, fieldHeight})}))
  const forms = [{width, leftPt: 0, svg}, ...lower]
  return {svg, forms, width, alt: described(block, document, rows)}
}

/** Attributes that a chart has once, however many parts it has: its data file and its anchor. */
function once(block: Chart, document: Document) {
  // Of what is for its recipients' eyes only, no file goes along.
  const file = {name: `${document.slug}.${block.id}.csv`, csv: csvOf(block), description: nameOf(block)}
  const data = document.masthead.tlp === 'TLP:RED' ? {} : {data: file}
  return {...data, ...(block.title ? {} : {anchor: block.id})}
}

/** Name of a chart's data: “Figure 2 – Délai moyen”. */
const nameOf = ({label = '', title = []}: Chart): string =>
  [fixedWords(label), plainWords(title)].filter(words => words !== '').join(' – ') || 'CSV'

/** CSV of a chart (RFC 4180), a line per row, with machine-readable numbers. */
export function csvOf({rows, series, values, table}: Chart): string {
  const [corner] = table.columns
  return csvText([
    [plainWords(corner?.head ?? []), ...series],
    ...rows.map((row, index) => [row, ...(values[index] ?? []).map(value => value ?? '')]),
  ])
}

/** Alternative text: the author's description, and the values with their names. */
function described(chart: Chart, {lang, labels}: Document, {from, to}: ChartPart): string {
  const {alt, label, rows, series, shown, axes} = chart
  const french = /^fr\b/.test(lang)
  const values = rows.slice(from, to).map((row, index) => {
    const cells = shown[from + index] ?? []
    if (series.length === 1) return `${row} ${cells[0] ?? ''}`
    return `${row} (${cells.map((cell, column) => `${series[column] ?? ''} ${cell}`).join(', ')})`
  })
  const names = [axes.rows ?? '', axes.values === undefined ? '' : valuesName(chart)].filter(name => name !== '')
  const told = names.length ? `${names.join(', ')}${french ? '\u00A0: ' : ': '}` : ''
  const again = [...(label === undefined ? [] : [fixedWords(label)]), `(${fixedWords(labels.continued)}).`].join(' ')
  return `${from ? again : alt} ${told}${values.join(french ? '\u202F; ' : '; ')}`
}
