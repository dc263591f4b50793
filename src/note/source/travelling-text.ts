import {own} from '../../model/own.js'
import type {Code, Link, LinkReference, Nodes, Parents, PhrasingContent, Root} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {copyTree} from '../../model/copy-tree.js'
import {SKIP, visit} from '../../model/visit.js'
import {csvBlock} from '../charts/chart-source.js'
import {readChartData, writeChartData} from '../charts/chart-data.js'
import {directives, textAttributes, type AttributeDefinition} from '../directives/definitions.js'
import {readDirective, type Directive} from '../directives/read-directive.js'
import {linkDefinitions, isNoteAddress} from '../references/note-links.js'
import {dropUnshown} from './shown-text.js'
import {shownProse} from './shown-metadata.js'

/** Names and addresses that a text is rewritten with. */
export interface TravelInput {
  /** How the text names a picture, or a chart's data, from now on. */
  readonly pictureName: (reference: string) => string
  readonly dataName: (reference: string) => string
  /** Address of the public page of another note; nothing where it has none. */
  readonly pageOf: (url: string) => string | undefined
}

/**
 * A copy of a note's text that says what its editions show, and nothing else: links with their addresses, footnotes by number,
 * blocks and attributes under their English names, pictures and data by the names that travel.
 */
export function travellingText(root: Root, input: TravelInput): Root {
  const definitions = linkDefinitions(root)
  const copy = copyTree(root)
  const numbers = new Map<string, string>()
  const numberOf = (identifier: string): string => {
    const number = numbers.get(identifier) ?? String(numbers.size + 1)
    numbers.set(identifier, number)
    return number
  }
  visit(copy, (node, index, parent) => {
    if (node.type === 'linkReference') resolveReference(node, definitions.get(node.identifier)?.url)
    if (node.type === 'link' && isNoteAddress(node.url)) return leadOut(node, index, parent, input)
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      node.identifier = numberOf(node.identifier)
      node.label = node.identifier
    } else if (node.type === 'image') {
      node.url = input.pictureName(node.url)
      if (typeof node.title === 'string') node.title = shownProse(node.title)
    } else if (node.type === 'containerDirective') rewriteBlock(node, input)
    return undefined
  })
  dropUnshown(copy)
  return copy
}

/** Give a link its address. Changes the node, which is a link from then on. */
function resolveReference(node: LinkReference, url = ''): void {
  const {children} = node
  for (const key of Object.keys(node)) Reflect.deleteProperty(node, key)
  Object.assign(node, {type: 'link', url, children} satisfies Link)
}

/** A link to another note leads to its page, or is the words that it is where the note has none. */
function leadOut(
  node: Link,
  index: number | undefined,
  parent: Parents | undefined,
  {pageOf}: TravelInput,
): [typeof SKIP, number] | undefined {
  const address = pageOf(node.url)
  if (address !== undefined) node.url = address
  if (address !== undefined || !parent || index === undefined) return undefined
  // Words stand wherever a link does.
  const siblings = parent.children as Nodes[]
  siblings.splice(index, 1, ...node.children)
  return [SKIP, index]
}

function rewriteBlock(node: ContainerDirective, input: TravelInput): void {
  const directive = readDirective(node)
  if (!directive) return
  const {kind, title, children} = directive
  node.name = directives[kind].names.en
  node.attributes = attributesOf(directive, input)
  const block = kind === 'chart' ? csvBlock(directive) : undefined
  if (block) rewriteData(block)
  // A title without words counts as one; nothing at all would not.
  if (title && title.length === 0) node.children[0] = labelOf([{type: 'text', value: ''}])
  if (kind === 'figure' || (kind === 'chart' && !block)) node.children.length -= children.length
}

const labelOf = (children: PhrasingContent[]) => ({
  type: 'paragraph' as const,
  data: {directiveLabel: true},
  children,
})

/** Attributes that are a line of Markdown. */
const prose = textAttributes('line')

function attributesOf({kind, attributes}: Directive, {dataName, pictureName}: TravelInput): Record<string, string> {
  const definitions: Readonly<Record<string, AttributeDefinition>> = directives[kind].attributes
  const nameOf = kind === 'chart' ? dataName : pictureName
  return Object.fromEntries(
    [...attributes].map(([key, value]) => {
      const travelling = key === 'src' ? nameOf(value) : prose.has(key) ? shownProse(value) : value
      return [own(definitions, key)?.names.en ?? key, travelling]
    }),
  )
}

/** The numbers of a chart as they are read. */
function rewriteData(block: Code): void {
  const reading = readChartData(block.value)
  block.lang = 'csv'
  if (reading.status === 'read') block.value = writeChartData(reading.data)
}
