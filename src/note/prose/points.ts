import type {Point} from 'unist'

/** Lines and columns, from 1, of offsets in a text; lines end with `\n`. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)]
  return offset => {
    const line = starts.findLastIndex(start => start <= offset)
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1}
  }
}

/** The offset in a text of a line and column. */
export function offsetOf(text: string, {line, column}: Point): number {
  let start = 0
  for (let current = 1; current < line; current++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
