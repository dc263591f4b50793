import type {ElementContent} from 'hast'

/** Words inside an element. */
export function toText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(toText).join('') : ''
}
