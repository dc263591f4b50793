import type {Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {directives, type DirectiveKind} from '../directives/definitions.js'
import {readDirective} from '../directives/read-directive.js'
import type {NoteText} from '../markdown.js'
import {imageAlone} from '../pictures/image-alone.js'
import {markWords, mistakeAround, type Placed} from './mark-words.js'
import {nodesAt} from './node-at.js'

/** Messages at each node. */
type Marks = ReadonlyMap<Nodes, readonly Placed[]>

/** A node being marked, its children marked already. */
interface Marked<T extends Nodes> {
  readonly node: T
  readonly placed: readonly Placed[]
  readonly source: string
}

type Marker<K extends Nodes['type']> = (marked: Marked<Extract<Nodes, {type: K}>>) => readonly Nodes[]

/**
 * The text with its mistakes marked, each at the smallest node that it is in. What no edition could show is left out, and its
 * source or its words stand in its place; so each node of the result can be resolved, as in a note without mistakes.
 */
export function markText({root, source}: NoteText, placed: readonly Placed[]): Root {
  const marks = new Map<Nodes, readonly Placed[]>()
  for (const one of placed) {
    const node = markedNode(nodesAt(root, one))
    if (node) marks.set(node, [...(marks.get(node) ?? []), one])
  }
  // The children of a root are what each of them is replaced by.
  return {...root, children: childrenOf(root, marks, source) as RootContent[]}
}

/** A figure is marked as one, a chart too whose numbers stand in it, and a table before it begins. */
function markedNode(path: readonly Nodes[]): Nodes | undefined {
  const [last, parent] = [path.at(-1), path.at(-2)]
  if (last?.type === 'image' && parent && imageAlone(parent)) return parent
  if (last?.type === 'tableRow') return parent
  if (last?.type === 'code' && parent?.type === 'containerDirective' && isChart(parent)) return parent
  return last
}

const isChart = (node: ContainerDirective): boolean => readDirective(node)?.kind === 'chart'

function mark(node: Nodes, marks: Marks, source: string): readonly Nodes[] {
  const inside = 'children' in node ? childrenOf(node, marks, source) : undefined
  // As above.
  const whole = inside ? ({...node, children: inside} as Nodes) : node
  const placed = marks.get(node) ?? []
  const marked = placed.length === 0 ? [whole] : markOne({node: whole, placed, source})
  return marked.flatMap(lifted)
}

/** Where blocks stand, what is marked of a line is a line of its own. */
function childrenOf(node: Parents, marks: Marks, source: string): readonly Nodes[] {
  const children: readonly Nodes[] = node.children
  return children
    .flatMap(child => mark(child, marks, source))
    .map(child => (child.type === 'mistake' && flow.has(node.type) ? {type: 'paragraph', children: [child]} : child))
}

const flow: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'containerDirective',
  'footnoteDefinition',
])

const markOne = (marked: Marked<Nodes>): readonly Nodes[] =>
  // Node and marker share their key, which the compiler cannot follow through the union.
  (markers[marked.node.type] as Marker<Nodes['type']>)(marked)

/** Mistakes around what stands in a line. */
const around = (placed: readonly Placed[], children: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  placed.reduce((all, {told}) => [mistakeAround(told, all)], children)

/** A line for each mistake of a block. */
const lines = (placed: readonly Placed[], children: readonly PhrasingContent[] = []): readonly Paragraph[] =>
  placed.map(({told}, index) => ({type: 'paragraph', children: [mistakeAround(told, index === 0 ? children : [])]}))

const before = ({node, placed}: Marked<Nodes>): readonly Nodes[] => [...lines(placed), node]

/** A picture may be one that nobody can show. */
const pictured = ({node, placed, source}: Marked<Paragraph>): readonly Nodes[] => [
  ...lines(placed, [written(node, source)]),
  node,
]

const inside = <T extends Nodes & {children: PhrasingContent[]}>({node, placed}: Marked<T>): readonly Nodes[] => [
  // The same node with other phrasing.
  {...node, children: [...around(placed, node.children)]} as Nodes,
]

const itself = ({node, placed}: Marked<PhrasingContent>): readonly Nodes[] => around(placed, [node])

/** Its words in its place, or where it has none its source. */
const itsWords = ({node, placed, source}: Marked<PhrasingContent & {children: PhrasingContent[]}>): readonly Nodes[] =>
  around(placed, node.children.length > 0 ? node.children : [written(node, source)])

const itsSource = ({node, placed, source}: Marked<Nodes>): readonly PhrasingContent[] =>
  around(placed, [written(node, source)])

const mostWritten = 120

/** The first line of a node as its author wrote it. */
function written({position}: Nodes, source: string): PhrasingContent {
  const [line = ''] = source.slice(position?.start.offset, position?.end.offset).trim().split('\n')
  return {type: 'inlineCode', value: line.length > mostWritten ? `${line.slice(0, mostWritten)}…` : line}
}

const markers: {readonly [K in Nodes['type']]: Marker<K>} = {
  text: ({node, placed, source}) => markWords(node, placed, source),
  emphasis: itself,
  strong: itself,
  delete: itself,
  inlineCode: itself,
  break: itself,
  footnoteReference: itself,
  mistake: itself,
  citedWork: itself,
  literal: itself,
  verbatim: itself,
  link: itsWords,
  linkReference: itsWords,
  textDirective: itsWords,
  image: itsSource,
  imageReference: itsSource,
  heading: inside,
  tableCell: inside,
  paragraph: marked => (imageAlone(marked.node) ? pictured(marked) : inside(marked)),
  listItem: ({node, placed}) => [{...node, children: [...lines(placed), ...node.children]}],
  list: before,
  blockquote: before,
  table: before,
  tableRow: before,
  code: before,
  thematicBreak: before,
  definition: before,
  footnoteDefinition: before,
  root: before,
  yaml: before,
  leafDirective: ({node, placed, source}) => lines(placed, [written(node, source)]),
  html: itsSource,
  containerDirective: ({node, placed, source}) => {
    const kind = readDirective(node)?.kind
    const said = lines(placed, [written(node, source)])
    if (kind === undefined) return [...said, ...node.children]
    return isPart(kind) ? [{...node, children: [...lines(placed), ...node.children]}] : [...said, node]
  },
}

/** Blocks that are read as parts of the document: what is marked before them would stand in another part. */
const isPart = (kind: DirectiveKind): boolean => kind === 'summary' || kind === 'recommendation'

/** Lines that tell a mistake, before a block that would not show them. */
function lifted(node: Nodes): readonly Nodes[] {
  const kind = node.type === 'containerDirective' ? readDirective(node)?.kind : undefined
  if (node.type !== 'containerDirective' || kind === undefined || directives[kind].showsAll) return [node]
  const telling = node.children.filter(isTelling)
  return telling.length === 0
    ? [node]
    : [...telling, {...node, children: node.children.filter(child => !isTelling(child))}]
}

const isTelling = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'mistake' && !node.position
