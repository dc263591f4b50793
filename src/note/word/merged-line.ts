import type {PhrasingContent, RootContent} from 'mdast'

type Marked = Extract<PhrasingContent, {type: 'strong' | 'emphasis' | 'delete' | 'link'}>

const isMarked = (node: PhrasingContent): node is Marked =>
  node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link'

/**
 * A line as people write it: what Word has in several runs is one, marks hold words and no blanks at their ends, and nothing stands at the
 * ends of the line that cannot be seen.
 */
export function mergedLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes.flatMap(tidied)) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value = (last.value + node.value).replaceAll(/ {2,}/g, ' ')
    else if (isMarked(node) && last?.type === node.type && isSame(node, last))
      merged[merged.length - 1] = {
        ...last,
        children: mergedLine([...last.children, ...node.children]),
      } as PhrasingContent
    else merged.push(node.type === 'text' ? {...node} : node)
  }
  return trimmed(merged)
}

const isSame = (one: Marked, other: RootContent): boolean =>
  one.type !== 'link' || (other.type === 'link' && other.url === one.url)

/** Blanks and breaks at the ends of a mark stand outside it. */
function tidied(node: PhrasingContent): readonly PhrasingContent[] {
  if (!isMarked(node)) return [node]
  const flat = node.children.flatMap(child => tidied(child))
  const from = flat.findIndex(child => !isBlank(child))
  if (from < 0) return flat
  const to = flat.findLastIndex(child => !isBlank(child))
  const [first, last] = [flat[from], flat[to]]
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : ''
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : ''
  // The children of a link are those of any line.
  const marked = {...node, children: mergedLine(flat)} as PhrasingContent
  return [...flat.slice(0, from), ...blank(before), marked, ...blank(after), ...flat.slice(to + 1)]
}

const blank = (value: string): readonly PhrasingContent[] => (value === '' ? [] : [{type: 'text', value}])

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const from = nodes.findIndex(node => !isBlank(node))
  if (from < 0) return []
  const inner = nodes.slice(from, nodes.findLastIndex(node => !isBlank(node)) + 1)
  const [first] = inner
  if (first?.type === 'text') inner[0] = {...first, value: first.value.trimStart()}
  const last = inner.at(-1)
  if (last?.type === 'text') inner[inner.length - 1] = {...last, value: last.value.trimEnd()}
  return inner
}

const isBlank = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
