import type {Block} from '../model/blocks.js'
import type {Phrasing} from '../model/phrasing.js'

type Node = Block | Phrasing

/**
 * Nodes of one kind in reading order, wherever they stand: in lines, items, cells, captions, notes. It knows no kind by what it
 * has inside, so that no new one can hide anything.
 *
 * @param tree A document or any part of it.
 */
export function findNodes<K extends Node['type']>(
  tree: unknown,
  type: K,
): readonly Extract<Node, {readonly type: K}>[] {
  if (typeof tree !== 'object' || tree === null || tree instanceof Uint8Array) return []
  const inside = Object.values(tree).flatMap(value => findNodes(value, type))
  return isOf(tree, type) ? [tree, ...inside] : inside
}

// Nothing else in a document has these types.
const isOf = <K extends Node['type']>(value: object, type: K): value is Extract<Node, {readonly type: K}> =>
  'type' in value && value.type === type

/** Parts of a document that may have nodes. Its source has none, and is written anew when it is first looked at. */
export const partsOf = (document: object): readonly unknown[] =>
  Object.entries(document).flatMap(([name, part]) => (name === 'source' ? [] : [part]))
