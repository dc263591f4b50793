import type {Point} from 'unist'

/** Lines and columns, from 1, of offsets in a text; lines end with `\n`. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let [line, beyond] = [0, starts.length]
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else beyond = middle
    }
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1}
  }
}

/** The offset in a text of a line and column. */
export function offsetOf(text: string, {line, column}: Point): number {
  let start = 0
  for (let current = 1; current < line; current++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
