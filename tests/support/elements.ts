import type {Element, Nodes} from 'hast'
import {toText} from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

/** Read a page or a mail as browsers do. */
export const parseHtml = (source: string): Nodes => unified().use(rehypeParse).parse(source)

/** Elements inside a node by what they are; the node itself is not asked. */
export function elementsIn(node: Nodes | undefined, isWanted: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = []
  if (node)
    visit(node, 'element', element => {
      if (element !== node && isWanted(element)) found.push(element)
    })
  return found
}

/** The first element of a name. */
export const firstOf = (node: Nodes | undefined, name: string): Element | undefined =>
  elementsIn(node, ({tagName}) => tagName === name)[0]

/** Words as a reader sees them, all spaces alike. */
export const oneSpace = (text: string): string => text.replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim()

/** The text that an element shows. */
export const shownBy = (node: Nodes | undefined): string => oneSpace(node ? toText(node) : '')

/** Passages in other languages inside a node: `en: grey zone`. */
export const passagesIn = (node: Nodes | undefined): readonly string[] =>
  elementsIn(node, ({properties}) => 'lang' in properties).map(
    element => `${String(element.properties['lang'])}: ${shownBy(element)}`,
  )
