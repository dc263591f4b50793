/**
 * CSV for spreadsheets and programs (RFC 4180): cells parted by commas, lines ended by CR LF. All that cess exports is written by it.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, also after what another country's spreadsheet takes for the
 * end of a cell (`;`, a tab, a new line); numbers stay as they are.
 */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')

/** A formula begins with one of these, in Japanese width too; Excel takes it after white space as well. */
const formula = /(^|[;\t\r\n])(?=[^\S\t\r\n]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g
/** Whether a spreadsheet would run a text of a cell, or of a part of it. */
export const isFormula = (cell: string): boolean => !number.test(cell) && cell.search(formula) !== -1

/** A number, as programs and people write it. */
const number = /^[+-]?\d+(?:[.,]\d+)?$/

/** One cell, by RFC 4180, 2.6 and 2.7. */
export function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return `${cell}`
  if (number.test(cell)) return cell.includes(',') ? `"${cell}"` : cell
  const harmless = cell.replaceAll(formula, "$1'").replace(/^[\t\r\n]/, "'$&")
  return /[",;\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
