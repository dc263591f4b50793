import type {Element, ElementContent, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {Chart} from '../../../src/model/blocks.js'
import {themedPaint, type ChartOptions} from '../../../src/render/chart/options.js'
import {renderChart} from '../../../src/render/chart/render-chart.js'
import {readImage} from '../../../src/note/pictures/read-image.js'
import {textWidth} from '../../../src/render/chart/measure.js'
import {wide} from '../../support/chart-options.js'
import {chartOf, hardCharts} from '../../support/sample-charts.js'
import {delays} from '../../support/sample-body.js'
import {cessTemplate} from '../../support/template.js'

const narrow: ChartOptions = {...wide, width: 300, labelWidth: 0, axisFontSize: 14}

/** Elements of a drawing, read by a parser that did not write it, with the shift of the groups around them. */
function elementsOf(svg: string): readonly {readonly node: Element; readonly shift: number}[] {
  const tree: Root = unified().use(rehypeParse, {fragment: true, space: 'svg'}).parse(svg)
  const walk = (
    nodes: readonly (ElementContent | Root['children'][number])[],
    shift: number,
  ): {node: Element; shift: number}[] =>
    nodes.flatMap(node => {
      if (node.type !== 'element') return []
      const own = Number(/translate\(0 ([\d.]+)\)/.exec(String(node.properties['transform']))?.[1] ?? 0)
      return [{node, shift}, ...walk(node.children, shift + own)]
    })
  return walk(tree.children, 0)
}

const named = (svg: string, tagName: string) => elementsOf(svg).filter(({node}) => node.tagName === tagName)
const wordsIn = (svg: string): readonly string[] =>
  named(svg, 'text').map(({node}) => node.children.map(child => ('value' in child ? child.value : '')).join(''))
const boxOf = (svg: string) => /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.slice(1).map(Number) ?? []

describe('renderChart', () => {
  const charts = Object.entries({delays, ...hardCharts}).flatMap(([name, chart]) => [
    {name: `${name}, wide`, chart, options: wide},
    {name: `${name}, narrow`, chart, options: narrow},
  ])

  it.each(charts)('keeps every word inside the drawing: $name', ({chart, options}) => {
    const svg = renderChart(chart, options)
    const [width = 0, height = 0] = boxOf(svg)
    for (const {node, shift} of named(svg, 'text')) {
      const {x, y, textAnchor, fontSize = options.fontSize} = node.properties
      const value = node.children.map(child => ('value' in child ? child.value : '')).join('')
      const length = textWidth(value, Number(fontSize))
      const left = Number(x) - length * (textAnchor === 'end' ? 1 : textAnchor === 'middle' ? 0.5 : 0)
      expect(left, `“${value}”`).toBeGreaterThanOrEqual(-1)
      expect(left + length, `“${value}”`).toBeLessThanOrEqual(width + 1)
      expect(Number(y) + shift, `“${value}”`).toBeLessThanOrEqual(height)
      expect(Number(y) + shift, `“${value}”`).toBeGreaterThan(0)
    }
  })

  it.each(charts)('says every row and every series: $name', ({chart, options}) => {
    const words = wordsIn(renderChart(chart, options)).join(' ')
    const series = chart.series.length > 1 ? chart.series : []
    const rows = chart.kind === 'lines' ? chart.rows.slice(-1) : chart.rows
    for (const name of [...rows, ...series, ...Object.values(chart.axes)])
      for (const word of name.split(' ')) expect(words).toContain(word)
  })

  it('names values and their unit over the field, rows at the end of their axis', () => {
    const place = (chart: Chart | undefined, name: string) =>
      named(renderChart(chart ?? delays, wide), 'text').find(({node}) =>
        node.children.some(child => 'value' in child && child.value === name),
      )?.node.properties
    const {columns, lines} = hardCharts
    expect(place(columns, 'Part de la capacité perdue (%)')).toMatchObject({x: '0', y: '13'})
    expect(place(columns, 'Pays')?.['y']).toBe(place(columns, 'Bénin')?.['y'])
    // Beside the last year it would read as one more line's name.
    expect(Number(place(lines, 'Année')?.['y'])).toBeGreaterThan(Number(place(lines, '2026')?.['y']))
  })

  it('leaves figures of wide faces room within the drawing', () => {
    const chart = chartOf({...delays, kind: 'columns', values: [[19], [100], [17], [26]]})
    const figure = named(renderChart(chart, wide), 'text').find(({node}) =>
      node.children.some(child => 'value' in child && child.value.startsWith('100')),
    )
    // Of Verdana, thousandths of the size.
    expect(Number(figure?.node.properties['x'])).toBeGreaterThan(3 * 0.636 * 13)
  })

  it('sets the names of bars and of their values as heads over both', () => {
    const chart = chartOf({...delays, axes: {rows: 'Façade', values: 'Délai'}})
    const heads = named(renderChart(chart, wide), 'text').slice(0, 2)
    expect(heads.map(({node}) => node.properties['y'])).toEqual(['13', '13'])
    const [rows, values] = heads.map(({node}) => node.properties)
    expect(rows).toMatchObject({x: '129.5', textAnchor: 'end'})
    expect(values?.['x']).toBe('140')
    expect(wordsIn(renderChart(chart, narrow))[0]).toBe('Façade · Délai')
  })

  it('sets the name of rows that has no room beside them below, at the left as all names of axes', () => {
    const rows = ['2024', '2025']
    const axes = {rows: 'Trimestre de la première notification', values: 'Délai'}
    const chart = chartOf({kind: 'columns', rows, series: ['s'], values: [[10], [5]], axes})
    const texts = named(renderChart(chart, narrow), 'text').map(({node}) => node)
    const name = texts.find(({children}) => children.some(child => 'value' in child && child.value.startsWith('Trim')))
    expect(name?.properties).toMatchObject({x: '0'})
    expect(name?.properties).not.toHaveProperty('textAnchor')
  })

  it.each(charts)('has no two figures or names one over the other: $name', ({chart, options}) => {
    const boxes = named(renderChart(chart, options), 'text').map(({node, shift}) => {
      const {x, y, textAnchor, fontSize = options.fontSize} = node.properties
      const value = node.children.map(child => ('value' in child ? child.value : '')).join('')
      // The estimate is an upper one; real words are a tenth shorter.
      const length = textWidth(value, Number(fontSize)) * 0.9
      const left = Number(x) - length * (textAnchor === 'end' ? 1 : textAnchor === 'middle' ? 0.5 : 0)
      return {
        value,
        left,
        right: left + length,
        bottom: Number(y) + shift,
        top: Number(y) + shift - Number(fontSize) * 0.7,
      }
    })
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
        expect(apart, `“${a.value}” and “${b.value}”`).toBe(true)
      }
  })

  it.each(charts)('needs nothing that print lacks: $name', ({chart, options}) => {
    const svg = renderChart(chart, options)
    expect(svg).not.toMatch(/<style|class=|style=|var\(|<script|href/)
    const ids = new Set(named(svg, 'pattern').map(({node}) => String(node.properties['id'])))
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })

  it('draws the stressed row solid in the first colour and the others striped in grey', () => {
    const areas = named(renderChart(delays, wide), 'rect').filter(({node}) => node.properties['strokeWidth'])
    const [last, ...others] = areas.map(({node}) => node.properties).toReversed()
    expect(last).toMatchObject({fill: cessTemplate.chart.light[0], stroke: cessTemplate.chart.light[0]})
    for (const other of others)
      expect(other).toMatchObject({fill: 'url(#c-muted-2)', stroke: cessTemplate.colors.light['chart-muted']})
  })

  it('draws bars as long as their values, negative ones to the other side of zero', () => {
    const chart = chartOf({kind: 'bars', rows: ['a', 'b'], series: ['s'], values: [[10], [-5]]})
    const svg = renderChart(chart, wide)
    const [first, second] = named(svg, 'rect')
      .filter(({node}) => node.properties['strokeWidth'])
      .map(({node}) => ({x: Number(node.properties['x']), width: Number(node.properties['width'])}))
    expect(first?.width).toBeCloseTo((second?.width ?? 0) * 2, 1)
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo(first?.x ?? 0, 1)
  })

  it('breaks a line where the data have a gap', () => {
    const chart = chartOf({kind: 'lines', rows: ['1', '2', '3', '4'], series: ['s'], values: [[1], [2], [null], [3]]})
    const path = named(renderChart(chart, wide), 'path').map(({node}) => String(node.properties['d']))
    expect(path[0]?.match(/M/g)).toHaveLength(2)
  })

  it('draws columns as bars where a name does not fit under its column', () => {
    const bars = renderChart(hardCharts['longColumns'] ?? delays, wide)
    const [, second] = named(bars, 'rect').filter(({node}) => node.properties['strokeWidth'])
    const [first] = named(bars, 'rect').filter(({node}) => node.properties['strokeWidth'])
    expect(first?.node.properties['x']).toBe(second?.node.properties['x'])
  })

  it('names lines by a legend where names at their ends would be read as another’s', () => {
    const svg = renderChart(hardCharts['crowded'] ?? delays, wide)
    const names = named(svg, 'text').filter(({node}) =>
      node.children.some(child => 'value' in child && child.value === 'Alpha'),
    )
    expect(Number(names[0]?.node.properties['y'])).toBeLessThan(20)
  })

  it('escapes names and units', () => {
    const hostile = '</text><script>alert(1)</script>'
    const svg = renderChart(
      chartOf({kind: 'bars', rows: [hostile], series: ['s'], values: [[1]], unit: '<b>', alt: '">'}),
      wide,
    )
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('<b>')
  })

  it('follows the page’s colours where it is told to', () => {
    const svg = renderChart(delays, {...wide, paint: themedPaint})
    expect(svg).not.toMatch(/#[0-9a-f]{6}\b/i)
    expect(svg).toContain('var(--chart-1)')
  })

  it('is the same drawing every time', () => {
    expect(renderChart(delays, wide)).toBe(renderChart(delays, wide))
  })
})

it('a file is sound XML, whatever its alternative text says', () => {
  const svg = renderChart({...delays, alt: '</title><script> & "<30"'}, wide)
  expect(readImage('chart', new TextEncoder().encode(svg)).status).toBe('read')
})
