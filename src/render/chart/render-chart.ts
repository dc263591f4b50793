import type {AllowedElement, AllowedContent} from '../hast/allowed.js'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Chart, Table} from '../../model/blocks.js'
import {bars} from './bars.js'
import {columns} from './columns.js'
import {legend, type Drawing} from './legend.js'
import {lines} from './lines.js'
import {lookOf, patternsOf} from './looks.js'
import type {ChartOptions} from './options.js'
import {round, shape} from './shape.js'
import {patternFor} from '../../model/pattern-for.js'
import {plainWords} from '../../model/plain-words.js'
import {visit} from '../../model/visit.js'
import {words} from '../hast/element.js'

const kinds: Readonly<Record<Chart['kind'], (chart: Chart, options: ChartOptions) => Drawing>> = {
  bars: withLegend(bars),
  columns: withLegend(columns),
  lines,
}

const writer = unified().use(rehypeStringify, {space: 'svg', closeEmptyElements: true, closeSelfClosing: true})

/** Draw a chart as an `svg` element; its words are real text, its alternative text the author's. */
export function chartToHast(chart: Chart, options: ChartOptions): AllowedElement {
  const {height, children} = kinds[chart.kind](chart, options)
  const looks = chart.rows.flatMap((_, row) =>
    chart.series.map((_, series) => lookOf(chart, {row, series}, options.paint)),
  )
  const patterns = patternsOf(looks, options)
  const frame = {
    viewBox: `0 0 ${round(options.width)} ${round(height)}`,
    role: 'img',
    ariaLabel: chart.alt,
    fontFamily: options.fontFamily,
    fontSize: options.fontSize,
  }
  const svg = shape('svg', frame, [...(patterns.length ? [shape('defs', {}, patterns)] : []), ...children])
  raiseLetters(svg, chart.table, options.fontSize)
  return svg
}

/**
 * Draw a chart as the text of an SVG file: presentation attributes only, no style sheet. Its words for those who do not see it stand around it, and
 * not in it: HTML's writer leaves `<` in an attribute, which no SVG file may have (XML 1.0, 3.1).
 */
export function renderChart(chart: Chart, options: ChartOptions): string {
  const svg = chartToHast(chart, options)
  const {width} = options
  const height = Number(String(svg.properties['viewBox']).split(' ').at(-1))
  const file = {
    ...svg,
    properties: {xmlns: 'http://www.w3.org/2000/svg', width, height, ...svg.properties, ariaLabel: undefined},
  }
  return writer.stringify({type: 'root', children: [file]})
}

/** Height of a drawing, in user units, by its file. */
export const drawnHeight = (svg: string): number => Number(/height="([\d.]+)"/.exec(svg)?.[1])

/** Put the names of several series over a drawing. */
function withLegend(draw: (chart: Chart, options: ChartOptions) => Drawing) {
  return (chart: Chart, options: ChartOptions): Drawing => {
    const names = legend(chart, options)
    const drawing = draw(chart, options)
    if (!names.height) return drawing
    const body = shape('g', {transform: `translate(0 ${round(names.height)})`}, drawing.children)
    return {height: names.height + drawing.height, children: [...names.children, body]}
  }
}

/** Size of raised letters, and how far their base line stands over that of the text, for a size of one. */
const raisedSize = 0.66
const rise = 0.36

/**
 * Raise letters in the names of a drawing (“1er”) as its table does, which has all of them. By `dy`: Firefox and others know no
 * `baseline-shift`. Changes the drawing.
 */
function raiseLetters(drawing: AllowedElement, table: Table, fontSize: number): void {
  const known = raisedWords(table)
  if (known.size === 0) return
  // What `shape` made has nothing else inside.
  visit(drawing, 'element', (text: AllowedElement) => {
    const [only] = text.children
    if (text.tagName !== 'text' || only?.type !== 'text') return
    text.children = raisedIn(only.value, known, Number(text.properties['fontSize'] ?? fontSize))
  })
}

const word = patternFor(/([\p{L}\p{N}]+)/u)
const lastWord = patternFor(/[\p{L}\p{N}]*$/u)

/** Words with raised letters at their end, and the characters before those. */
function raisedWords({columns, rows}: Table): ReadonlyMap<string, number> {
  const cells = [...columns.map(({head}) => head), ...rows.flat()]
  return new Map(
    cells.flatMap(nodes =>
      nodes.flatMap((node, index) => {
        if (node.type !== 'superscript') return []
        const text = plainWords(nodes.slice(0, index))
        const [before = ''] = lastWord(text).exec(text) ?? []
        return [[before + plainWords([node]), before.length] as const]
      }),
    ),
  )
}

function raisedIn(value: string, known: ReadonlyMap<string, number>, size: number): AllowedContent[] {
  const content: AllowedContent[] = []
  let [plain, isAfter] = ['', false]
  const flush = () => {
    if (plain === '') return
    content.push(isAfter ? shape('tspan', {dy: rise * size}, [words(plain)]) : words(plain))
    plain = ''
  }
  for (const part of value.split(word(value))) {
    const base = known.get(part)
    plain += part.slice(0, base)
    if (base === undefined) continue
    flush()
    content.push(shape('tspan', {dy: -rise * size, fontSize: raisedSize * size}, [words(part.slice(base))]))
    isAfter = true
  }
  flush()
  return content
}
