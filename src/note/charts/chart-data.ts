import {parse} from 'csv-parse/sync'
import {delimiterIn, delimiterNames, type Delimiter} from '../../model/csv-delimiter.js'
import type {Text} from '../../model/text.js'
import {isGap, readNumber} from '../numbers.js'
import {mostRows, rowMistakes, shapeMistakes, type ChartMistake, type ChartRow} from './chart-mistakes.js'

/** Numbers of a chart: `cells[row][series]`, null for a gap. */
export interface ChartData {
  /** Name of the first column; often empty. */
  readonly corner: string
  readonly series: readonly string[]
  readonly rows: readonly string[]
  readonly cells: readonly (readonly (ChartCell | null)[])[]
}

/** A number, and how many decimals it was given with. */
export interface ChartCell {
  readonly value: number
  readonly decimals: number
}

export type ChartReading =
  | {readonly status: 'read'; readonly data: ChartData}
  | {readonly status: 'wrong'; readonly mistakes: readonly ChartMistake[]}

/** Read a chart's CSV (RFC 4180): columns parted by comma, semicolon or tab, whichever the first line has. */
export function readChartData(text: string): ChartReading {
  const delimiter = delimiterOf(text)
  const grid = readGrid(text, delimiter)
  if ('mistake' in grid) return {status: 'wrong', mistakes: [grid.mistake]}
  const [head = {record: [], line: 1}, ...body] = grid.rows
  const shape = shapeMistakes(head, body)
  const isNumber = (cell: string) => isGap(cell) || readCell(cell, delimiter) !== null
  const mistakes = [...shape, ...body.slice(0, mostRows).flatMap(row => rowMistakes(row, head.record.length, isNumber))]
  if (mistakes.length) return {status: 'wrong', mistakes}
  const [corner = '', ...series] = head.record
  const cells = body.map(({record}) => record.slice(1).map(cell => readCell(cell, delimiter)))
  return {status: 'read', data: {corner, series, rows: body.map(({record}) => record[0] ?? ''), cells}}
}

/** The sign that parts the columns of a CSV, by its first line. */
export function delimiterOf(text: string): Delimiter {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  // A tab may stand before the first name: the corner is often empty.
  const first = lines.find(line => line.trim() !== '') ?? ''
  return delimiterIn(first)
}

type Grid = {readonly rows: readonly ChartRow[]} | {readonly mistake: ChartMistake}

function readGrid(text: string, delimiter: Delimiter): Grid {
  const options = {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  } as const
  try {
    // With `info`, the library gives records beside their places; its types do not say so.
    const found = parse(text, options) as unknown as readonly {
      readonly record: readonly string[]
      readonly info: {readonly lines: number}
    }[]
    return {rows: found.map(({record, info}) => ({record, line: info.lines}))}
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
    return {mistake: {line, ...openQuotes(delimiterNames[delimiter].one)}}
  }
}

const openQuotes = ({en, fr}: Text) => ({
  actual: {en: 'quotes that do not close', fr: 'des guillemets non fermés'},
  expected: {
    en: `CSV, with \`"\` before and after a text that holds ${en}`,
    fr: `du CSV, avec \`"\` avant et après un texte qui contient ${fr}`,
  },
})

/** More are never written (ECMA-262, 21.1.3.3). */
const mostDecimals = 100

function readCell(cell: string, delimiter: string): ChartCell | null {
  const value = isGap(cell) ? undefined : readNumber(cell, delimiter === ',' ? '.' : 'either')
  return value === undefined
    ? null
    : {value, decimals: Math.min((/[.,](\d+)\s*$/.exec(cell)?.[1] ?? '').length, mostDecimals)}
}

/** Write a chart's numbers as CSV (RFC 4180) that is read as the same: what its author's file had beside them is left out. */
export function writeChartData({corner, series, rows, cells}: ChartData): string {
  const grid = [[corner, ...series], ...rows.map((name, row) => [name, ...(cells[row] ?? []).map(numberIn)])]
  const write = (delimiter: string) => grid.map(row => row.map(quotedCell).join(delimiter)).join('\n')
  // Which sign parts the columns is read from the first line, names of series and all.
  const written = [',', ';', '\t'].map(delimiter => ({delimiter, text: write(delimiter)}))
  return (written.find(({delimiter, text}) => delimiterOf(text) === delimiter) ?? written[0])?.text ?? ''
}

const quotedCell = (cell: string): string =>
  /[",;\t\r\n\uFEFF]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

function numberIn(cell: ChartCell | null): string {
  if (!cell) return ''
  const {value, decimals} = cell
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const whole = Math.abs(value)
  // From here on, `toFixed` writes exponents.
  return (
    sign + (whole < 1e21 ? whole.toFixed(decimals) : `${BigInt(whole)}${decimals ? `.${'0'.repeat(decimals)}` : ''}`)
  )
}
