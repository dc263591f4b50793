import type {Block} from '../model/blocks.js'
import type {Phrasing} from '../model/phrasing.js'

type Node = Block | Phrasing

/**
 * Nodes of one kind in a document or a part of it, in reading order. It looks into every object, whatever its kind, so that no new kind can
 * hide anything.
 */
export function findNodes<K extends Node['type']>(
  tree: unknown,
  type: K,
): readonly Extract<Node, {readonly type: K}>[] {
  const found: Extract<Node, {readonly type: K}>[] = []
  if (typeof tree === 'object') gather(tree, type, found)
  return found
}

/** Adds to one list: a document is walked for each of its editions, and has thousands of values. */
function gather<K extends Node['type']>(
  tree: object | null | undefined,
  type: K,
  found: Extract<Node, {readonly type: K}>[],
): void {
  if (!tree || tree instanceof Uint8Array) return
  if (isOf(tree, type)) found.push(tree)
  for (const value of Object.values(tree) as readonly unknown[])
    if (typeof value === 'object') gather(value, type, found)
}

// Nothing else in a document has these types.
const isOf = <K extends Node['type']>(value: object, type: K): value is Extract<Node, {readonly type: K}> =>
  'type' in value && value.type === type

/** Parts of a document that may have nodes. Its source has none, and is written anew when it is first looked at. */
export const partsOf = (document: object): readonly unknown[] =>
  Object.entries(document).flatMap(([name, part]) => (name === 'source' ? [] : [part]))
