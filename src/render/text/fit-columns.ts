/** What a column asks for, in characters. */
export interface ColumnNeed {
  /** Its longest text, its head included. */
  readonly whole: number
  /** The same with its head broken into words. */
  readonly least: number
}

/**
 * Widths for the columns of a table in a line; one character at a time from the widest column that can give, so that those
 * that need little keep their heads whole.
 *
 * @param room Characters for all columns, the white between them aside.
 * @returns Undefined if not even the least fits.
 */
export function fitColumns(needs: readonly ColumnNeed[], room: number): readonly number[] | undefined {
  const widths = needs.map(({whole}) => whole)
  let tooMuch = widths.reduce((sum, width) => sum + width, 0) - room
  while (tooMuch > 0) {
    const giving = widths.map((width, index) => (width > (needs[index]?.least ?? 0) ? width : 0))
    const widest = Math.max(...giving)
    if (widest === 0) return undefined
    widths[giving.indexOf(widest)] = widest - 1
    tooMuch -= 1
  }
  return widths
}
