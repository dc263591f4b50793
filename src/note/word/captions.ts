import {htmlWords, type HtmlElement, type HtmlNode} from './html-tree.js'
import {picturesIn} from './word-lines.js'

/** A part of a document's text, and the caption that belongs to it. */
export interface CaptionedNode {
  readonly node: HtmlNode
  readonly caption?: string
}

const isElement = (node: HtmlNode | undefined, name: string): node is HtmlElement =>
  typeof node === 'object' && node.name === name
const isCaption = (node: HtmlNode | undefined): node is HtmlElement =>
  isElement(node, 'p') && node.attributes['class'] === 'caption' && picturesIn(node).length === 0
const holdsPicture = (node: HtmlNode | undefined): boolean => isElement(node, 'p') && picturesIn(node).length > 0

/** Give captions to what they are of: that of a picture stands below it, that of a table above it or below. A caption of nothing stays a paragraph. */
export function withCaptions(nodes: readonly HtmlNode[]): readonly CaptionedNode[] {
  const taken = new Set<HtmlNode>()
  const captions = new Map<HtmlNode, string>()
  nodes.forEach((node, at) => {
    const [before, after] = [nodes[at - 1], nodes[at + 1]]
    const isTable = isElement(node, 'table')
    const found = isTable && isCaption(before) && !taken.has(before) ? before : isCaption(after) ? after : undefined
    if (!found || taken.has(found) || !(isTable || holdsPicture(node))) return
    taken.add(found)
    captions.set(node, captionWords(found))
  })
  return nodes
    .filter(node => !taken.has(node))
    .map(node => {
      const caption = captions.get(node)
      return caption === undefined || caption === '' ? {node} : {node, caption}
    })
}

/** Numbers are given anew: “Figure 3: ” goes. */
const captionWords = (caption: HtmlElement): string =>
  htmlWords(caption)
    .replaceAll(/\s+/g, ' ')
    .replace(/^\s*(?:figure|fig\.|tableau|table|graphique|carte|image|illustration)\s*\d+\s*[:.–—-]?\s*/i, '')
    .trim()
