import type {Parents, Root} from 'mdast'
import {VFile} from 'vfile'
import {parseMarkdown} from '../markdown.js'
import {travellingText} from './travelling-text.js'
import {writeMarkdown} from './write-markdown.js'

/** How the blocks of a text open once it is written anew, whatever names the author gave them and their attributes. */
export function blockOpenings(text: string): string {
  const root = parseMarkdown(new VFile(), text, 1)?.root
  if (!root) return ''
  const asTyped = (reference: string): string => reference
  const copy = travellingText(root, {pictureName: asTyped, dataName: asTyped, pageOf: () => undefined})
  keepBlocks(copy)
  return writeMarkdown(copy)
}

/** Changes the tree: nothing stays but blocks. */
function keepBlocks(parent: Root | Parents): void {
  const blocks = parent.children.flatMap(child => (child.type === 'containerDirective' ? [child] : []))
  parent.children.splice(0, parent.children.length, ...blocks)
  for (const block of blocks) keepBlocks(block)
}
