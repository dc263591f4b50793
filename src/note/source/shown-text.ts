import type {Nodes, Parents, PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {copyTree} from '../../model/copy-tree.js'
import {SKIP, visit} from '../../model/visit.js'

/** Whether every part of a line is shown somewhere. */
export function isAllShown(line: readonly PhrasingContent[]): boolean {
  let isShown = true
  visit(paragraphOf(line), node => {
    if (node.type === 'link' && typeof node.title === 'string') isShown = false
    if (node.type === 'textDirective' && Object.values(node.attributes ?? {}).join('') !== '') isShown = false
  })
  return isShown
}

/** A line without what no edition shows of it; the line given is not changed. */
export function shownLine(line: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const paragraph = copyTree(paragraphOf(line))
  dropUnshown(paragraph)
  return paragraph.children
}

const paragraphOf = (line: readonly PhrasingContent[]) => ({type: 'paragraph' as const, children: [...line]})

/**
 * Take out of a tree what no edition shows: addresses given apart, titles of links, what follows the language of a block of
 * code, values beside the language of a passage, cells beyond the columns of their table. Changes the tree.
 */
export function dropUnshown(tree: Parents): void {
  visit(tree, (node, index, parent) => {
    if (parent && index !== undefined && node.type === 'definition') {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    drop(node)
    return undefined
  })
}

function drop(node: Nodes): void {
  if (node.type === 'link') delete node.title
  else if (node.type === 'code') delete node.meta
  else if (node.type === 'listItem') delete node.checked
  else if (node.type === 'textDirective') node.attributes = languageOf(node)
  else if (node.type === 'table') {
    const columns = node.children[0]?.children.length ?? 0
    for (const row of node.children) row.children.length = Math.min(row.children.length, columns)
  }
}

const languageOf = ({attributes}: TextDirective): Record<string, string> =>
  Object.fromEntries(
    Object.keys(attributes ?? {})
      .slice(0, 1)
      .map(name => [name, '']),
  )
