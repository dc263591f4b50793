/** Align rows in columns; numbers to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = widthsOf(rows)
  return rows.map(row => alignRow(row, widths))
}

/** Width of each column in characters. Rows may be generated. */
export function widthsOf(rows: Iterable<readonly string[]>): readonly number[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, [...cell].length)
  return widths
}

/** One row as a line. */
export const alignRow = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, index) => {
      const white = ' '.repeat((widths[index] ?? 0) - [...cell].length)
      return /^\d[\d\s.,]*$/.test(cell) ? white + cell : cell + white
    })
    .join('  ')
    .trimEnd()
