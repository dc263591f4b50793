import type {
  BlockContent,
  DefinitionContent,
  RootContent,
  Blockquote,
  Paragraph,
  Heading as HeadingNode,
  List as ListNode,
} from 'mdast'
import type {Block, BlockQuote, Heading, List} from '../../model/blocks.js'
import {handle, type Handlers} from '../../model/handlers.js'
import {readAlert} from '../directives/github-alert.js'
import {imageAlone} from '../pictures/image-alone.js'
import {setCallout} from './callout.js'
import type {Context, Setter} from './context.js'
import {setDirective} from './directive.js'
import {setFigure} from './figure.js'
import {setPhrasing} from './phrasing.js'
import {setTable} from './table.js'
import {targetOf} from './caption.js'

type Source = BlockContent | DefinitionContent

const handlers: Handlers<Source, Setter, readonly Block[]> = {
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
  return nodes.filter(isBlock).flatMap(node => handle(handlers, node, setter))
}

const isBlock = (node: RootContent): node is Source => Object.hasOwn(handlers, node.type)

/** A quotation, whose last paragraph is its source if it begins with a dash; or a callout from a GitHub alert. */
function setBlockQuote(node: Blockquote, setter: Setter): readonly Block[] {
  const alert = readAlert(node)
  if (alert?.kind) return [setCallout({kind: alert.kind, children: alert.children}, setter)]
  const last = node.children.at(-1)
  const attribution = node.children.length > 1 && last?.type === 'paragraph' ? withoutDash(last) : undefined
  const children = setter.blocks(attribution ? node.children.slice(0, -1) : node.children)
  const dir = directionOf(children)
  return [{type: 'blockQuote', dir, children, attribution: attribution && setter.line(attribution)}]
}

/** Direction of a quotation whose paragraphs are each one passage of the same direction. */
function directionOf(children: readonly Block[]): BlockQuote['dir'] {
  const [first, ...others] = children.map(child => {
    const [passage, ...rest] = child.type === 'paragraph' ? child.children : []
    return passage?.type === 'foreign' && rest.length === 0 ? passage.dir : undefined
  })
  return others.every(dir => dir === first) ? first : undefined
}

function withoutDash({children: [first, ...rest]}: Paragraph): Paragraph['children'] | undefined {
  if (first?.type !== 'text') return undefined
  const value = first.value.replace(/^(?:--|—|–)[ \u00A0]/, '')
  return value === first.value ? undefined : [{...first, value}, ...rest]
}

/** A heading with its id; the checks refuse level 1, which is the title's. */
function setHeading(node: HeadingNode, {context, line}: Setter): readonly Heading[] {
  const depth = node.depth === 1 ? 2 : node.depth
  const {id} = targetOf(node, context)
  const opensAnnexes = node === context.firstAnnex && {opensAnnexes: true as const}
  return [{type: 'heading', depth, id, ...opensAnnexes, children: line(node.children, 'title')}]
}

function setList(node: ListNode, {blocks}: Setter): readonly List[] {
  const start = node.ordered ? (node.start ?? 1) : null
  return [{type: 'list', start, items: node.children.map(item => ({children: blocks(item.children)}))}]
}

/** A paragraph; a single image in it becomes a figure. */
function setParagraph(node: Paragraph, setter: Setter): readonly Block[] {
  const image = imageAlone(node)
  if (image) return setFigure({node, path: image.url, alt: image.alt ?? ''}, setter)
  return [{type: 'paragraph', children: setter.line(node.children)}]
}
