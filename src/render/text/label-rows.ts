import {displayWidth, padded} from './display-width.js'
import {hanging, wrap} from './wrap.js'

/** Labels get no more than this share of the line; a longer one has lines of its own above its value. */
const labelShare = 0.4
const gap = 2

/** Labels in a column at the left, what they say beside them, in lines that can be read aloud one after the other. */
export function labelRows(
  rows: readonly {readonly label: string; readonly value: string}[],
  width: number,
): readonly string[] {
  const most = Math.floor(width * labelShare)
  const fitting = rows.map(({label}) => displayWidth(label)).filter(columns => columns <= most)
  const valueColumn = Math.max(0, ...fitting) + gap
  return rows.flatMap(({label, value}) => {
    const values = wrap(value, width - valueColumn)
    if (displayWidth(label) <= most) return hanging(padded(label, valueColumn), values)
    return [...wrap(label, width), ...values.map(line => ' '.repeat(valueColumn) + line)]
  })
}
