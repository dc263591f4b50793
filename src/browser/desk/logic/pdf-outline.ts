import type {Box, OutlineNode} from './outline.js'

/** A node of pdf.js's structure of a page; `alt`, `lang` and `bbox` are not in its types. */
export interface StructureNode {
  readonly role: string
  readonly children: readonly (StructureNode | StructureContent)[]
  readonly alt?: string
  readonly lang?: string
  readonly bbox?: Box
}

export interface StructureContent {
  readonly type: string
  readonly id: string
}

/** A page of a PDF: its structure, and the words of its marked content by id. */
export interface StructurePage {
  readonly tree: StructureNode | null
  readonly words: ReadonlyMap<string, string>
}

/** Roles that say nothing by themselves: what they hold is shown in their place. */
const transparent = new Set(['Root', 'Span', 'NonStruct'])
const mustHaveName = new Set(['Figure', 'Formula'])
const mostCharacters = 120

/** The structure of a PDF as a list; the document's own node once, though each of its pages tells it. */
export function pdfOutline(pages: readonly StructurePage[]): readonly OutlineNode[] {
  const found = pages.flatMap(({tree, words}, index) =>
    tree ? nodesOf(tree, {page: index + 1, words, depth: 0, lang: ''}) : [],
  )
  return found.filter(({role}, index) => role !== 'Document' || index === 0)
}

interface Around {
  readonly page: number
  readonly words: ReadonlyMap<string, string>
  readonly depth: number
  readonly lang: string
}

function nodesOf(node: StructureNode, around: Around): readonly OutlineNode[] {
  const kids = node.children.filter(child => 'role' in child)
  if (transparent.has(node.role)) return kids.flatMap(kid => nodesOf(kid, around))
  const inner = {...around, depth: around.depth + 1, lang: node.lang ?? around.lang}
  return [outlineNode(node, around), ...kids.flatMap(kid => nodesOf(kid, inner))]
}

function outlineNode(node: StructureNode, {page, words, depth, lang}: Around): OutlineNode {
  const own = ownIds(node).map(id => words.get(id) ?? '')
  const name = (node.alt ?? own.join(' ')).replace(/\s+/g, ' ').trim().slice(0, mostCharacters)
  return {
    role: node.role,
    name,
    ...(node.lang && node.lang !== lang ? {lang: node.lang} : {}),
    isNameless: mustHaveName.has(node.role) && !name,
    depth,
    place: {kind: 'pdf', page, ids: contentIds(node), ...(node.bbox ? {box: node.bbox} : {})},
  }
}

/** Marked content of a node itself: what its inner nodes hold is told with them. */
const ownIds = (node: StructureNode): readonly string[] =>
  node.children.flatMap(child => {
    if (!('role' in child)) return [child.id]
    return transparent.has(child.role) ? ownIds(child) : []
  })

const contentIds = (node: StructureNode): readonly string[] =>
  node.children.flatMap(child => ('role' in child ? contentIds(child) : [child.id]))
