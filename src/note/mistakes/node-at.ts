import type {Nodes, Parents, Root} from 'mdast'
import type {Point, Position} from 'unist'

/** Where a mistake is in its file; what it covers ends at `end`, where known. */
export interface At {
  readonly start: Place
  readonly end?: Place | undefined
}

/** Line and column, from 1. */
export type Place = Pick<Point, 'line' | 'column'>

/** The nodes that hold a place, from the outermost to the smallest; the node before the place where no block holds it. */
export function nodesAt(root: Root, at: At): readonly Nodes[] {
  const path: Nodes[] = []
  for (let parent: Parents | undefined = root; parent;) {
    const found: Nodes | undefined = parent.children.findLast(child => holds(child.position, at))
    if (found) path.push(found)
    parent = found && 'children' in found ? found : undefined
  }
  if (path.length > 0) return path
  const before = root.children.findLast(({position}) => position && isBefore(position.start, at.start))
  return before ? [before] : root.children.slice(0, 1)
}

const holds = (position: Position | undefined, {start, end = start}: At): boolean =>
  position !== undefined && isBefore(position.start, start) && isBefore(end, position.end)

/** Whether one place is the other, or stands before it. */
const isBefore = (one: Place, other: Place): boolean =>
  one.line < other.line || (one.line === other.line && one.column <= other.column)
