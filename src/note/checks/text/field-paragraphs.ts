import type {Paragraph, PhrasingContent} from 'mdast'
import {copyTree} from '../../../model/copy-tree.js'
import {visit} from '../../../model/visit.js'
import {isAddress} from '../../markdown.js'
import type {PlacedField, PlacedLine} from '../../prose/placed-texts.js'
import {rangeOf, strayMarks, type Stray} from '../../prose/stray-marks.js'
import {refusals} from './title-refusals.js'

/** Texts of a front matter as paragraphs at their places, for text checks. Parts reported by `field-marks` are removed. */
export const fieldParagraphs = (fields: readonly PlacedField[]): readonly Paragraph[] =>
  fields.flatMap(({lines, isTitle}) =>
    lines.map(line => {
      const strays = strayMarks(line)
      const sound = line.nodes.map(node => withoutStrays(copyTree(node), line.value, strays))
      return placedParagraph(isTitle ? withoutRefused(sound, line.value) : sound, line)
    }),
  )

/** Characters that may be Markdown. */
const signs = /[[\](){}<>*_`~^=:@&!|\\]/g

/** Remove words with stray marks. Changes the node. */
function withoutStrays(node: PhrasingContent, source: string, strays: readonly Stray[]): PhrasingContent {
  visit(node, 'text', text => {
    const [start, end] = rangeOf(text, source)
    if (strays.some(([from, to]) => from < end && to > start)) text.value = text.value.replaceAll(signs, ' ')
  })
  return node
}

/** Content of a title without refused marks. */
const withoutRefused = (nodes: readonly PhrasingContent[], source: string): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [{...node, value: node.value.replaceAll('@', ' ')}]
    const children = 'children' in node ? withoutRefused(node.children, source) : []
    if (refusals[node.type] && !isAddress(node, source)) return children
    return 'children' in node ? [{...node, children} as PhrasingContent] : [node]
  })

function placedParagraph(children: readonly PhrasingContent[], {value, placeOf}: PlacedLine): Paragraph {
  const paragraph: Paragraph = {type: 'paragraph', children: [...children]}
  visit(paragraph, node => {
    const position = node === paragraph ? placeOf(0, 0) : placeOf(...rangeOf(node, value))
    if (position) node.position = position
    else delete node.position
  })
  return paragraph
}
