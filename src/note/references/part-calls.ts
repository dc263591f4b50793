import type {FootnoteCall, Phrasing} from '../../model/phrasing.js'

/** The neighbour with which the call of a note would be read, if it stood here. */
type Before = FootnoteCall['after']

/**
 * Running text whose calls of notes know what they stand right behind: another call, or a digit (1982, km²). Spaces and commas that an author
 * put between two calls give way to what parts all of them, and a space before a call is the call's: no line begins with it, and words without
 * their calls do not end with it.
 */
export const partCalls = (nodes: readonly Phrasing[]): readonly Phrasing[] => partedAfter(undefined, nodes).nodes

function partedAfter(
  start: Before,
  nodes: readonly Phrasing[],
): {readonly nodes: readonly Phrasing[]; readonly before: Before} {
  let before = start
  const parted = nodes.flatMap((node, index): readonly Phrasing[] => {
    const next = nodes[index + 1]
    if (node.type === 'text' && next?.type === 'footnoteCall') {
      if (before === 'call' && between.test(node.value)) return []
      const value = node.value.replace(/[ \u00A0\u202F]+$/, '')
      before = value === node.value ? endOf(value, before) : 'space'
      return value === '' ? [] : [{...node, value}]
    }
    const own = partedNode(node, before)
    before = own.before
    return [own.node]
  })
  return {nodes: parted, before}
}

/** Nothing that is read between two calls. */
const between = /^[\s,]*$/

function partedNode(node: Phrasing, before: Before): {readonly node: Phrasing; readonly before: Before} {
  if (node.type === 'footnoteCall') {
    const {type, number, call, after} = node
    return {node: {type, number, call, after: before ?? (after === 'space' ? after : undefined)}, before: 'call'}
  }
  if ('value' in node) return {node, before: endOf(node.value, before)}
  if (!('children' in node)) return {node, before: undefined}
  // Words of the house stand around what was changed, and after what is wrong.
  const isTold = 'telling' in node
  const inner = partedAfter(isTold ? undefined : before, node.children)
  return {
    node: {...node, children: inner.nodes},
    before: isTold || node.type === 'mistake' ? undefined : inner.before,
  }
}

const endOf = (value: string, before: Before): Before =>
  value === '' ? before : /\p{N}$/u.test(value) ? 'digit' : undefined
