import type {ChartCell, ChartData} from './read-chart-data.js'
import {delimiterOf} from './read-chart-data.js'

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
