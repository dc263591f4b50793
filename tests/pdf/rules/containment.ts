import {at, catalog, list, text} from '../pdf-file.js'
import type {Rule} from '../rule.js'
import type {Element} from '../structure-tree.js'

/** Namespaces of PDF 1.7 and 2.0 (ISO 32000-2, 14.8.6), each with the types that it has of ours. */
const namespaces: Readonly<Record<string, RegExp>> = {
  'http://iso.org/pdf/ssn': /^(BlockQuote|Code|Reference|TOC|TOCI)$/,
  'http://iso.org/pdf2/ssn':
    /^(Document|Title|Sect|Div|Aside|P|H[1-6]|L|LI|Lbl|LBody|FENote|Table|THead|TBody|TR|TH|TD|Caption|Figure|Link|Em|Strong|Span)$/,
}

/** Every element says which namespace its type is of, and the root has both; no type is mapped (ISO 32000-2, 14.7.4; ISO 14289-2, 8.2.4). */
export const namespaced: Rule = ({file, elements}) => {
  const known = list(file, at(file, catalog(file)['/StructTreeRoot'])['/Namespaces'])
  const mapped = known.filter(namespace => '/RoleMapNS' in at(file, namespace)).map(() => 'a namespace maps its types')
  const wrong = elements.flatMap(({type, dictionary}) => {
    const reference = dictionary['/NS'] ?? null
    const address = text(at(file, reference)['/NS'])
    if (!known.includes(reference)) return [`the namespace of ${type} is not the root's`]
    return namespaces[address]?.test(type) ? [] : [`${type} is no type of “${address}”`]
  })
  return [...mapped, ...wrong]
}

const words = 'Reference Lbl Code Em Strong Span Link FENote Figure content'
const blocks = 'Div Sect Aside BlockQuote P Code Link FENote L Table Figure'
const cells = `Div Sect P Hn L Table ${words}`
/** Types that each type may hold (ISO/TS 32005, table 5); `content` is what a page shows. A `Div` holds what its own parent may. */
const kids: Readonly<Record<string, string>> = {
  Document: `Title Hn TOC Document ${blocks}`,
  Sect: `Title Hn TOC Lbl Caption ${blocks}`,
  Aside: `Hn TOC Reference Lbl Caption content Div Sect BlockQuote P Code Link FENote L Table Figure`,
  BlockQuote: `Hn TOC Reference Lbl Caption content Div Sect BlockQuote P Code Link FENote L Table Figure`,
  TOC: 'TOC TOCI Caption',
  TOCI: 'Div TOC P Reference Lbl',
  Title: `Div Aside P L Table Caption ${words}`,
  Reference: 'Lbl Em Strong Span FENote Figure content',
  P: `L ${words}`,
  Hn: words,
  Lbl: 'Reference Code Em Strong Span Link FENote Figure content',
  Code: 'Div Reference Em Strong Span Link content',
  Em: words,
  Strong: words,
  Span: words,
  Link: 'Div Sect Reference Lbl Code Em Strong Span FENote Figure content',
  FENote: `Div Sect Aside BlockQuote P L Table ${words}`,
  L: 'L LI Caption',
  // Content of an item stands in its label or body (ISO 14289-2, 8.2.5.25).
  LI: 'Div Lbl LBody',
  LBody: `Hn Reference Em Strong Span Caption content ${blocks}`,
  Table: 'TR THead TBody Caption',
  TR: 'TH TD',
  TH: cells,
  TD: cells,
  THead: 'TR',
  TBody: 'TR',
  Caption: `Aside BlockQuote ${cells}`,
  Figure: `Aside BlockQuote Caption ${cells}`,
}
const sets = new Map(Object.entries(kids).map(([type, names]) => [type, new Set(names.split(' '))]))

const general = (type: string): string => type.replace(/^H[1-6]$/, 'Hn')

/** The type by which an element counts for what it holds: through `Div`s, which are none of their own. */
const holding = ({type, parent}: Element): string =>
  type === 'Div' ? (parent ? holding(parent) : 'Document') : general(type)

/** Elements hold what they may, through any `Div`s between (ISO/TS 32005, 6; ISO 14289-2, 8.2.4). */
export const containment: Rule = ({elements}) =>
  elements.flatMap(element => {
    const {parent, type, content} = element
    const held = parent ? [general(type)] : []
    const around = parent ? sets.get(holding(parent)) : undefined
    const inside = sets.get(holding(element))
    return [
      ...held.flatMap(one =>
        one === 'Div' || around?.has(one) ? [] : [`${type} stands in ${parent?.type ?? 'nothing'}`],
      ),
      ...(!parent && type !== 'Document' ? [`${type} is the root`] : []),
      ...(content.length && !inside?.has('content') ? [`${type} holds content itself`] : []),
    ]
  })

/** One caption at most, first or last; one head and body of a table (ISO 14289-2, 8.2.5.27 and 8.2.5.26). */
export const once: Rule = ({elements}) =>
  elements.flatMap(({type, children}) => {
    const places = children.flatMap((child, index) => (child.type === 'Caption' ? [index] : []))
    const misplaced = places.length > 1 || places.some(place => place > 0 && place < children.length - 1)
    const parts = ['THead', 'TBody'].filter(part => children.filter(child => child.type === part).length > 1)
    return [
      ...(misplaced ? [`a ${type} has its caption elsewhere`] : []),
      ...parts.map(part => `two ${part} in a ${type}`),
    ]
  })

/** The title is told as such, once, and the document is the only root (ISO 14289-2, 8.2.5.2). */
export const titles: Rule = ({file, elements}) => {
  const roots = list(file, at(file, catalog(file)['/StructTreeRoot'])['/K'])
  const found = elements.filter(({type}) => type === 'Title')
  return [
    ...(found.length === 1 ? [] : [`${found.length} titles`]),
    ...(roots.length === 1 ? [] : ['the structure has not one root']),
    ...('/RoleMap' in at(file, catalog(file)['/StructTreeRoot']) ? ['types are mapped'] : []),
  ]
}

/** Lists with labels say how those are formed; `None` is not enough (ISO 14289-2, 8.2.5.25). */
export const numberings: Rule = ({file, elements}) =>
  elements.flatMap(({type, dictionary, children}) => {
    const labelled = type === 'L' && children.some(item => item.children.some(child => child.type === 'Lbl'))
    const {'/O': owner, '/ListNumbering': numbering} = at(file, dictionary['/A'])
    const isTold = /^\/(Disc|Decimal|Description|Unordered|Ordered)$/.test(
      typeof numbering === 'string' ? numbering : '',
    )
    return labelled && !(isTold && owner === '/List') ? ['a list that does not tell its labels'] : []
  })
