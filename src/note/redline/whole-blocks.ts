import type {Block, Captioned, Column, Table} from '../../model/blocks.js'
import {handle, type Handlers} from '../../model/handlers.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {Redliner} from './redliner.js'

type Line = readonly Phrasing[]

/** How a block that only one of two versions has is marked. */
interface Marking {
  readonly redliner: Redliner
  readonly fate: 'inserted' | 'removed'
}

/** A block that is there now, all its words marked. */
export const insertedBlock = (block: Block, redliner: Redliner): readonly Block[] =>
  handle(handlers, block, {redliner, fate: 'inserted'})

/** A block that was there: no heading of the text any more, and nothing leads to it. */
export const removedBlock = (block: Block, redliner: Redliner): readonly Block[] =>
  handle(handlers, block, {redliner, fate: 'removed'})

/** A line of such a block. */
const line = (nodes: Line, {redliner, fate}: Marking): Line => redliner[fate](nodes)

const inside = (blocks: readonly Block[], marking: Marking): readonly Block[] =>
  blocks.flatMap(block => handle(handlers, block, marking))

const handlers: Handlers<Block, Marking, readonly Block[]> = {
  heading: (node, marking) => [
    marking.fate === 'inserted'
      ? {...node, children: line(node.children, marking)}
      : {type: 'paragraph', children: line([{type: 'strong', children: node.children}], marking)},
  ],
  paragraph: ({children}, marking) => [{type: 'paragraph', children: line(children, marking)}],
  list: (node, marking) => [{...node, items: node.items.map(({children}) => ({children: inside(children, marking)}))}],
  blockQuote: ({attribution, children, ...node}, marking) => [
    {...node, children: inside(children, marking), attribution: attribution && line(attribution, marking)},
  ],
  // Its words stand in the text too, and are marked there.
  pullQuote: (node, {fate}) => (fate === 'inserted' ? [node] : []),
  callout: (node, marking) => [{...node, title: line(node.title, marking), children: inside(node.children, marking)}],
  codeBlock: (node, {redliner, fate}) => [redliner.told(node.type, fate, [node])],
  separator: (node, {redliner, fate}) => [redliner.told(node.type, fate, fate === 'inserted' ? [node] : [])],
  table: (node, marking) => [wholeTable(node, marking)],
  figure: (node, {redliner, fate}) => [
    redliner.told(node.type, fate, [
      fate === 'inserted' ? node : {...withoutTarget(node), image: earlierPicture(node.image)},
    ]),
  ],
  chart: (node, {redliner, fate}) => [
    redliner.told(node.type, fate, [fate === 'inserted' ? node : withoutTarget(node)]),
  ],
  revised: node => [node],
}

/** The key of a picture of the earlier version, among those of the later one. */
export const earlierPicture = (key: string): string => `earlier ${key}`

/** Ids are unique, and those of the later version keep theirs. */
const withoutTarget = <T extends Captioned>(node: T): T => ({...node, id: `earlier-${node.id}`})

function wholeTable(node: Table, marking: Marking): Table {
  const {columns, rows, title, source} = marking.fate === 'inserted' ? node : withoutTarget(node)
  return {
    ...(marking.fate === 'inserted' ? node : withoutTarget(node)),
    columns: columns.map((column): Column => ({...column, head: line(column.head, marking)})),
    rows: rows.map(cells => cells.map(cell => line(cell, marking))),
    title: title && line(title, marking),
    source: source && line(source, marking),
  }
}

/** A row that only one version has. */
export const wholeRow = (cells: readonly Line[], fate: Marking['fate'], redliner: Redliner): readonly Line[] =>
  cells.map(cell => line(cell, {fate, redliner}))
