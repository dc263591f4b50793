import type {Point} from 'unist'
import type {VFile} from 'vfile'

/** Where a name first stands in a file. */
export function placeOf(file: VFile, name: string): Point {
  const before = String(file)
    .slice(0, Math.max(0, String(file).indexOf(name)))
    .split('\n')
  return {line: before.length, column: (before.at(-1) ?? '').length + 1}
}
