import {at, catalog, leaves, list, text} from '../pdf-file.js'
import type {Rule} from '../rule.js'
import type {Element} from '../structure-tree.js'

const standard = new Set(
  'Document Sect Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table THead TBody TR TH TD Caption Figure BlockQuote Note Reference Link Span Code'.split(
    ' ',
  ),
)
const children: Readonly<Record<string, RegExp>> = {
  Document: /^(Sect|Div|P|H[1-6]|L|Table|Figure|BlockQuote|Note)$/,
  L: /^(LI|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(THead|TBody|TR|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TR: /^(TH|TD)$/,
}

/** Where types that mean nothing elsewhere stand. */
const parents: Readonly<Record<string, RegExp>> = {
  LI: /^L$/,
  LBody: /^LI$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TR: /^(Table|THead|TBody)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  Caption: /^(Table|L|Figure|Sect|Div|Document)$/,
}

/** Types of the standard, each where it may stand (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2). */
export const nesting: Rule = ({elements}) =>
  elements.flatMap(({type, parent}) => {
    if (!standard.has(type)) return [`${type} is no standard type`]
    const wrong =
      children[parent?.type ?? '']?.test(type) === false || parents[type]?.test(parent?.type ?? '') === false
    return wrong ? [`${type} stands in ${parent?.type ?? 'nothing'}`] : []
  })

/** Captions are the first or last of their table or list (ISO 14289-1, 7.2). */
export const captions: Rule = ({elements}) =>
  elements.flatMap(({type, children: inside}) => {
    const places = inside.flatMap((child, index) => (child.type === 'Caption' ? [index] : []))
    const misplaced = places.some(place => place > 0 && place < inside.length - 1) || places.length > 1
    return misplaced && /^(Table|L)$/.test(type) ? [`a ${type} has its caption inside`] : []
  })

/** Headings begin at level 1 and never skip one on the way down (ISO 14289-1, 7.4.2). */
export const headings: Rule = ({elements}) => {
  const levels = elements.flatMap(({type}) => /^H([1-6])$/.exec(type)?.[1] ?? []).map(Number)
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`H${level} after H${levels[index - 1] ?? 0}`] : [],
  )
}

/** No element is empty: readers would stop at nothing. Cells may be. */
export const filled: Rule = ({elements}) =>
  elements.flatMap(({type, children: inside, content, annotations, reference}) =>
    inside.length + content.length + annotations.length || type === 'TD' ? [] : [`${type} ${reference} is empty`],
  )

/** Tables have heads that say what they head, and rows of one length (ISO 14289-1, 7.5). */
export const tables: Rule = ({elements}) =>
  elements
    .filter(({type}) => type === 'Table')
    .flatMap(table => {
      const inside = within(table)
      const heads = inside.filter(({type}) => type === 'TH')
      const lengths = new Set(inside.filter(({type}) => type === 'TR').map(row => row.children.length))
      return [
        ...(heads.length ? [] : ['a table without a head']),
        ...(heads.every(({dictionary}) => 'A' in dictionary || '/A' in dictionary) ? [] : ['a head without scope']),
        ...(lengths.size > 1 ? ['rows of different lengths'] : []),
      ]
    })

/** Scope of heads, looked at through references. */
export const scopes: Rule = ({file, elements}) =>
  elements.flatMap(({type, dictionary}) => {
    const scope = at(file, dictionary['/A'])['/Scope']
    return type === 'TH' && scope !== '/Column' && scope !== '/Row' && scope !== '/Both' ? ['a head without scope'] : []
  })

/** Figures have words and a place (ISO 14289-1, 7.3). */
export const figures: Rule = ({file, elements}) =>
  elements
    .filter(({type}) => type === 'Figure')
    .flatMap(({dictionary}) => [
      ...(text(dictionary['/Alt']).trim() ? [] : ['a figure without alternative text']),
      ...(list(file, at(file, dictionary['/A'])['/BBox']).length === 4 ? [] : ['a figure without its box']),
    ])

/** Notes have an identifier of their own, known to the root (ISO 14289-1, 7.9). */
export const notes: Rule = ({file, elements}) => {
  const ids = elements.filter(({type}) => type === 'Note').map(({dictionary}) => dictionary['/ID'] ?? null)
  const tree = new Map(leaves(file, at(file, catalog(file)['/StructTreeRoot'])['/IDTree'], '/Names'))
  return [
    ...(new Set(ids).size < ids.length ? ['two notes have the same identifier'] : []),
    ...ids.flatMap(id => (id !== null && tree.has(id) ? [] : ['a note is not in the tree of identifiers'])),
  ]
}

function within(element: Element): readonly Element[] {
  return element.children.flatMap(child => [child, ...within(child)])
}
