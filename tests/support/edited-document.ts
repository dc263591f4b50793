import type {Block} from '../../src/model/blocks.js'
import type {Document} from '../../src/model/document.js'
import type {Phrasing} from '../../src/model/phrasing.js'

/** Draws a whole number from 0 to below `end`. */
export type Draw = (end: number) => number

/** Numbers that a seed gives (Park and Miller's generator), the same every time. */
export function drawing(seed: number): Draw {
  let state = (seed % 2_147_483_646) + 1
  return end => {
    state = (state * 48_271) % 2_147_483_647
    return state % end
  }
}

const vocabulary = [
  'câble',
  'rupture',
  '62 %',
  'de',
  'la',
  'capacité',
  '«',
  '»',
  '2027',
  'l’État',
  ', ',
  'Pointe-Noire',
  'ΣΕΑ',
]

type Line = readonly Phrasing[]
type Edit = (document: Document, draw: Draw) => Document

const any = <T>(list: readonly T[], draw: Draw): T | undefined => list[draw(Math.max(list.length, 1))]

/** A list in which one entry is other, gone, new or elsewhere. */
function editList<T>(list: readonly T[], draw: Draw, change: (entry: T) => T, kinds = 5): readonly T[] {
  if (list.length === 0) return list
  const [at, to] = [draw(list.length), draw(list.length)]
  const entry = list[at]
  if (entry === undefined) return list
  const without = list.toSpliced(at, 1)
  return (
    [
      () => list.with(at, change(entry)),
      () => list.with(at, change(entry)),
      () => without.toSpliced(to, 0, entry),
      () => list.toSpliced(to, 0, change(entry)),
      () => without,
    ][draw(kinds)]?.() ?? list
  )
}

function editLine(line: Line, draw: Draw): Line {
  if (line.length === 0) return [{type: 'text', value: 'Nouveau texte'}]
  return editList<Phrasing>(line, draw, node => editNode(node, draw))
}

function editNode(node: Phrasing, draw: Draw): Phrasing {
  if ('children' in node) {
    if (node.type === 'link' && draw(3) === 0) return {...node, url: `https://example.org/${draw(9)}`}
    // A node of its type with other children: the compiler does not follow that through the union.
    return draw(4)
      ? ({...node, children: editLine(node.children, draw)} as Phrasing)
      : {type: 'strong', children: [node]}
  }
  if (node.type !== 'text') return {type: 'text', value: any(vocabulary, draw) ?? ''}
  const words = node.value.split(/(?<=\s)/)
  return {...node, value: editList(words, draw, () => `${any(vocabulary, draw) ?? ''} `).join('')}
}

const editBlocks = (blocks: readonly Block[], draw: Draw): readonly Block[] =>
  editList(blocks, draw, block => editBlock(block, draw))

function editBlock(block: Block, draw: Draw): Block {
  if (block.type === 'heading' && draw(3) === 0) return {...block, depth: draw(2) ? 2 : 3}
  if (block.type === 'list')
    return {
      ...block,
      items: editList(block.items, draw, ({children}) => ({children: editBlocks(children, draw)})),
    }
  if (block.type === 'table' || block.type === 'chart') {
    const table = block.type === 'chart' ? block.table : block
    const edited =
      draw(4) === 0
        ? {...table, columns: editList(table.columns, draw, column => ({...column, head: editLine(column.head, draw)}))}
        : {
            ...table,
            rows: editList(table.rows, draw, cells => editList(cells, draw, cell => editLine(cell, draw), 2)),
          }
    if (block.type === 'chart') return draw(3) ? {...block, table: edited} : {...block, alt: `Autre ${draw(9)}`}
    return draw(3) ? edited : {...edited, title: editLine(edited.title ?? [], draw)}
  }
  if (block.type === 'figure') return draw(2) ? {...block, alt: `Une carte ${draw(9)}`} : {...block, title: []}
  if (block.type === 'callout' && draw(3) === 0) return {...block, kind: draw(2) ? 'alert' : 'information'}
  if (block.type === 'codeBlock') return {...block, value: `${block.value}\n${any(vocabulary, draw) ?? ''}`}
  if (block.type === 'separator') return {type: 'paragraph', children: [{type: 'text', value: 'Un texte de plus'}]}
  if ('children' in block && block.type !== 'heading' && block.type !== 'paragraph' && block.type !== 'pullQuote')
    return {...block, children: editBlocks(block.children, draw)}
  return {...block, children: editLine(block.children, draw)}
}

const edits: readonly Edit[] = [
  (document, draw) => ({...document, body: editBlocks(document.body, draw)}),
  (document, draw) => ({...document, body: editBlocks(document.body, draw)}),
  (document, draw) => ({...document, body: editBlocks(document.body, draw)}),
  (document, draw) => ({...document, summary: editList(document.summary, draw, line => editLine(line, draw))}),
  (document, draw) => ({...document, keyPoints: editList(document.keyPoints, draw, line => editLine(line, draw))}),
  (document, draw) => ({
    ...document,
    references: editList(document.references, draw, one => ({...one, children: editLine(one.children, draw)})),
  }),
  (document, draw) => ({
    ...document,
    footnotes: editList(document.footnotes, draw, note => ({...note, children: editBlocks(note.children, draw)})),
  }),
  (document, draw) => ({
    ...document,
    recommendations: editList(document.recommendations, draw, one =>
      draw(2) ? {...one, text: editLine(one.text, draw)} : {...one, priority: `Priorité ${draw(9)}`},
    ),
  }),
  (document, draw) => ({
    ...document,
    masthead: {...document.masthead, title: editLine(document.masthead.title, draw)},
  }),
  (document, draw) => {
    const {expires: _, ...metadata} = document.metadata
    const {keywords = []} = document.metadata
    return draw(2)
      ? {...document, metadata: {...metadata, severity: draw(2) ? 'low' : 'critical'}}
      : {
          ...document,
          metadata: {...document.metadata, keywords: [...editList(keywords, draw, word => `${word} ${draw(9)}`)]},
        }
  },
]

/** A document after some random changes of what its author wrote. */
export function editedDocument(document: Document, draw: Draw): Document {
  let edited = document
  for (let left = 1 + draw(6); left > 0; left--) edited = any(edits, draw)?.(edited, draw) ?? edited
  return edited
}
