import type {Element, Root, RootContent} from 'hast'
import {toString} from 'mdast-util-to-string'
import {words} from '../hast/element.js'

const runIn = new Set(['h4', 'h5', 'h6'])

/** Put headings of the fourth level and below into one block with the paragraph that they run into. */
export function wrapRunIns(root: Root): Root {
  const children: RootContent[] = []
  let heading: Element | undefined
  for (const node of root.children) {
    if (node.type === 'element' && runIn.has(node.tagName)) {
      if (heading) children.push(heading)
      heading = node
    } else if (heading && node.type === 'element') {
      children.push(...(node.tagName === 'p' ? [wrap(heading, node)] : [heading, node]))
      heading = undefined
    } else children.push(node)
  }
  return {...root, children: heading ? [...children, heading] : children}
}

function wrap(heading: Element, paragraph: Element): Element {
  // Run into its paragraph, a heading needs a full stop of its own.
  const stop = /[.!?…:]$/u.test(toString(heading)) ? [] : [words('.')]
  const ended = {...heading, children: [...heading.children, ...stop]}
  const properties = {className: ['run-in']}
  return {type: 'element', tagName: 'div', properties, children: [ended, words(' '), paragraph]}
}
