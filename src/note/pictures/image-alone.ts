import type {Image, Nodes} from 'mdast'

/** The image of a paragraph that holds nothing else: it is a figure. */
export function imageAlone(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph') return undefined
  const content = node.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [only] = content
  return content.length === 1 && only?.type === 'image' ? only : undefined
}
