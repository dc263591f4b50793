/** Rows as lines, their cells below each other; numbers to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(0, ...rows.map(row => row.length))
  const widths = Array.from({length: count}, (_, index) => Math.max(...rows.map(row => [...(row[index] ?? '')].length)))
  return rows.map(row =>
    row
      .map((cell, index) => {
        const white = ' '.repeat((widths[index] ?? 0) - [...cell].length)
        return /^\d[\d\s.,]*$/.test(cell) ? white + cell : cell + white
      })
      .join('  ')
      .trimEnd(),
  )
}
