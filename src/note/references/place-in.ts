import type {Text} from 'mdast'
import type {Point, Position} from 'unist'

/**
 * Where words of a text node stand in the source: their own place if they can be found there, else the node's. `source` is
 * what the node's offsets count in.
 */
export function placeIn(node: Text, words: string, source: string): Position | undefined {
  const {position} = node
  const from = position?.start.offset
  const to = position?.end.offset
  if (!position || from === undefined || to === undefined) return position
  const at = source.slice(from, to).indexOf(words)
  if (at < 0) return position
  const start = after(position.start, source.slice(from, from + at))
  return {start, end: after(start, words)}
}

function after({line, column, offset = 0}: Point, text: string): Point {
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  return {
    line: line + lines.length - 1,
    column: lines.length > 1 ? last.length + 1 : column + last.length,
    offset: offset + text.length,
  }
}
