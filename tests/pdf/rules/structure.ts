import {at, catalog, leaves} from '../pdf-file.js'
import type {Rule} from '../rule.js'

const standard = new Set(
  'Document Sect Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table THead TBody TR TH TD Caption Figure BlockQuote Note Reference Link Span Code TOC TOCI'.split(
    ' ',
  ),
)
/** Types whose children are of some types only. */
const children: Readonly<Record<string, RegExp>> = {
  Document: /^(Sect|Div|P|H[1-6]|L|Table|Figure|BlockQuote|Note)$/,
  TOC: /^(TOCI|TOC|Caption)$/,
  TOCI: /^(Lbl|Reference|P|TOC)$/,
  L: /^(LI|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(THead|TBody|TR|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TR: /^(TH|TD)$/,
}

/** Where types that mean nothing elsewhere stand. */
const parents: Readonly<Record<string, RegExp>> = {
  TOCI: /^TOC$/,
  LI: /^L$/,
  LBody: /^LI$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TR: /^(Table|THead|TBody)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  Caption: /^(Table|L|Div)$/,
}

/** Types of the standard, each where it may stand (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2). */
export const nesting: Rule = ({elements}) =>
  elements.flatMap(({type, parent}) => {
    if (!standard.has(type)) return [`${type} is no standard type`]
    const wrong =
      children[parent?.type ?? '']?.test(type) === false || parents[type]?.test(parent?.type ?? '') === false
    return wrong ? [`${type} stands in ${parent?.type ?? 'nothing'}`] : []
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

/** Notes have an identifier of their own, known to the root (ISO 14289-1, 7.9). */
export const notes: Rule = ({file, elements}) => {
  const ids = elements
    .filter(({type}) => type === 'Note' || type === 'FENote')
    .map(({dictionary}) => dictionary['/ID'] ?? null)
  const tree = new Map(leaves(file, at(file, catalog(file)['/StructTreeRoot'])['/IDTree'], '/Names'))
  return [
    ...(new Set(ids).size < ids.length ? ['two notes have the same identifier'] : []),
    ...ids.flatMap(id => (id !== null && tree.has(id) ? [] : ['a note is not in the tree of identifiers'])),
  ]
}
