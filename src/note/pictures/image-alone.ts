import type {Image, Nodes} from 'mdast'

/** Image of a paragraph with nothing else, which makes it a figure; else undefined. */
export function imageAlone(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph') return undefined
  const content = node.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [only] = content
  return content.length === 1 && only?.type === 'image' ? only : undefined
}
