import type {BlockContent, DefinitionContent, RootContent} from 'mdast'
import type {Block} from '../../model/blocks.js'
import {setBlockQuote} from './block-quote.js'
import type {Context, Setter} from './context.js'
import {setDirective} from './directive.js'
import {setHeading} from './heading.js'
import {setList} from './list.js'
import {setParagraph} from './paragraph.js'
import {setPhrasing} from './phrasing.js'
import {setTable} from './table.js'

type Source = BlockContent | DefinitionContent
type Handler<K extends Source['type']> = (node: Extract<Source, {type: K}>, setter: Setter) => readonly Block[]

const handlers: {[K in Source['type']]: Handler<K>} = {
  heading: setHeading,
  paragraph: setParagraph,
  list: setList,
  blockquote: setBlockQuote,
  table: setTable,
  containerDirective: setDirective,
  code: node => [{type: 'codeBlock', ...(node.lang && {language: node.lang}), value: node.value}],
  thematicBreak: () => [{type: 'separator'}],
  // These stand elsewhere in the document.
  definition: () => [],
  footnoteDefinition: () => [],
  // The checks refuse these before a note is resolved.
  html: () => [],
  leafDirective: () => [],
}

/** Resolve and set blocks in reading order. Counts footnote calls in `context.footnotes`, adds to `context.images`. */
export function setBlocks(nodes: readonly RootContent[], context: Context): readonly Block[] {
  const setter: Setter = {
    context,
    blocks: children => setBlocks(children, context),
    line: (children, setting) => setPhrasing(children, context, setting),
  }
  return nodes.filter(isBlock).flatMap(node => {
    // Node and handler share their key, which the compiler cannot follow through the union.
    const handler = handlers[node.type] as Handler<Source['type']>
    return handler(node, setter)
  })
}

function isBlock(node: RootContent): node is Source {
  return Object.hasOwn(handlers, node.type)
}
