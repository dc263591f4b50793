import type {Block, Captioned, List, ListItem, Chart, Table} from '../../model/blocks.js'
import type {PieceChange, Step} from '../../model/comparison.js'
import {own} from '../../model/own.js'
import type {Phrasing} from '../../model/phrasing.js'
import {valueName, redlineWords} from '../../model/redline-words.js'
import type {Redliner} from './redliner.js'
import {insertedBlock, removedBlock, wholeRow} from './whole-blocks.js'

/** Blocks of two versions as one text: those of the later one in their order, and those that are gone where they stood. */
export function markBlocks(
  steps: readonly Step[],
  before: readonly Block[],
  after: readonly Block[],
  redliner: Redliner,
): readonly Block[] {
  return steps.flatMap((step): readonly Block[] => {
    if (step.kind === 'removed' || step.kind === 'left') {
      const old = before[step.before]
      if (!old) return []
      if (step.kind === 'removed') return removedBlock(old, redliner)
      return [redliner.told(step.type, step.direction, excerptOf(step.name, redliner))]
    }
    const later = after[step.after]
    if (!later) return []
    if (step.kind === 'inserted') return insertedBlock(later, redliner)
    const old = before[step.before]
    const change = step.kind === 'same' ? undefined : step.change
    const marked = old && change ? changedBlock(old, later, {change, redliner}) : [later]
    if (step.kind !== 'moved') return marked
    // A heading goes on to be one of the text.
    return later.type === 'heading'
      ? [...marked, redliner.told(step.type, 'moved', [])]
      : [redliner.told(step.type, 'moved', marked)]
  })
}

/** The first words of a block, where it stood. */
const excerptOf = (name: string, redliner: Redliner): readonly Block[] =>
  name === '' ? [] : [{type: 'paragraph', children: redliner.removed([{type: 'text', value: name}])}]

/** The marks of a changed block. */
interface Marking {
  readonly change: PieceChange
  readonly redliner: Redliner
}

/** Marks a block of one type, which both versions have. */
type Markers = {
  readonly [K in Block['type']]: (
    later: Extract<Block, {readonly type: K}>,
    old: Extract<Block, {readonly type: K}>,
    marking: Marking,
  ) => readonly Block[]
}

/** A block of two versions, word by word. */
function changedBlock(old: Block, later: Block, marking: Marking): readonly Block[] {
  // Both are of the type that the table has the function for; the compiler does not follow it through the union.
  const mark = markers[later.type] as (later: Block, old: Block, marking: Marking) => readonly Block[]
  return [...mark(later, old, marking), ...valuesOf(marking)]
}

/** A line of a block, marked where it is another. */
function lineOf(name: string, words: readonly Phrasing[], {change, redliner}: Marking): readonly Phrasing[] {
  const spans = own(change.lines, name)
  return spans ? redliner.line(spans) : words
}

/** The blocks inside a block. */
function innerOf(old: readonly Block[], later: readonly Block[], {change, redliner}: Marking): readonly Block[] {
  const steps = own(change.lists, 'blocks')
  return steps ? markBlocks(steps, old, later, redliner) : later
}

const replaced = (later: Block, old: Block, {redliner}: Marking): readonly Block[] => [
  ...removedBlock(old, redliner),
  ...insertedBlock(later, redliner),
]

const markers: Markers = {
  heading: (later, _old, marking) => [{...later, children: lineOf('words', later.children, marking)}],
  paragraph: (later, _old, marking) => [{...later, children: lineOf('words', later.children, marking)}],
  list: (later, old, {change, redliner}) => {
    const steps = own(change.lists, 'items')
    return [steps ? {...later, items: markItems(steps, old, later, redliner)} : later]
  },
  blockQuote: (later, old, marking) => {
    const attribution = lineOf('attribution', later.attribution ?? [], marking)
    const children = innerOf(old.children, later.children, marking)
    return [{...later, children, ...(attribution.length > 0 && {attribution})}]
  },
  // Its words stand in the text too, and are marked there.
  pullQuote: later => [later],
  callout: (later, old, marking) => [
    {...later, title: lineOf('title', later.title, marking), children: innerOf(old.children, later.children, marking)},
  ],
  codeBlock: replaced,
  separator: later => [later],
  table: (later, old, {change, redliner}) => markTable(old, captioned(later, change, redliner), change, redliner),
  figure: (later, old, marking) => {
    const shown = captioned(later, marking.change, marking.redliner)
    return own(marking.change.values, 'picture') ? replaced(shown, old, marking) : [shown]
  },
  chart: (later, old, {change, redliner}) => markChart(old, captioned(later, change, redliner), change, redliner),
  revised: later => [later],
}

/** Values that a reader does not see in the words: each under its name. */
function valuesOf({change: {values}, redliner}: Marking): readonly Block[] {
  return Object.entries(values).flatMap(([name, {before, after}]): readonly Block[] => {
    const names = valueName(name)
    // The pictures themselves stand there.
    if (!names || name === 'picture') return []
    const words = (value: typeof before) => (value === null ? null : String(value))
    const children = redliner.value(words(before), words(after))
    return [{type: 'revised', label: redliner.say(names), children: [{type: 'paragraph', children}]}]
  })
}

/** A caption and a source line, word by word. */
function captioned<T extends Captioned>(node: T, {lines}: PieceChange, redliner: Redliner): T {
  const [title, source] = [own(lines, 'title'), own(lines, 'source')]
  return {
    ...node,
    ...(title && {title: redliner.line(title)}),
    ...(source && {source: redliner.line(source)}),
  }
}

function markItems(steps: readonly Step[], before: List, after: List, redliner: Redliner): readonly ListItem[] {
  const numbered = ({start}: List, index: number) => (start === null ? {} : {number: start + index})
  return steps.flatMap((step): readonly ListItem[] => {
    const old = 'before' in step ? before.items[step.before] : undefined
    const later = 'after' in step ? after.items[step.after] : undefined
    const all = (blocks: readonly Block[], mark: typeof insertedBlock) => blocks.flatMap(one => mark(one, redliner))
    if (step.kind === 'removed')
      return old ? [{...numbered(before, step.before), children: all(old.children, removedBlock)}] : []
    if (step.kind === 'left') return []
    if (!later) return []
    const number = numbered(after, step.after)
    if (step.kind === 'inserted') return [{...number, children: all(later.children, insertedBlock)}]
    const inner = step.kind === 'same' ? undefined : own(step.change?.lists, 'blocks')
    const children = inner && old ? markBlocks(inner, old.children, later.children, redliner) : later.children
    return [{...number, children: step.kind === 'moved' ? [redliner.told('item', 'moved', children)] : children}]
  })
}

/** A table of two versions: cell by cell, or as two tables where its columns are others. */
function markTable(old: Table, later: Table, {lists}: PieceChange, redliner: Redliner): readonly Block[] {
  const columns = own(lists, 'columns') ?? []
  if (old.columns.length !== later.columns.length)
    return [...removedBlock(old, redliner), ...insertedBlock(later, redliner)]
  const heads = new Map(
    columns.flatMap(step => (step.kind === 'changed' ? [[step.after, own(step.change.lines, 'words')] as const] : [])),
  )
  const marked = later.columns.map((column, index) => {
    const spans = heads.get(index)
    return spans ? {...column, head: redliner.line(spans)} : column
  })
  const rows = own(lists, 'rows')
  return [{...later, columns: marked, rows: rows ? markRows(rows, old.rows, later.rows, redliner) : later.rows}]
}

const markRows = (
  steps: readonly Step[],
  before: Table['rows'],
  after: Table['rows'],
  redliner: Redliner,
): Table['rows'] =>
  steps.flatMap((step): Table['rows'] => {
    if (step.kind === 'left') return []
    if (step.kind === 'removed') return [wholeRow(before[step.before] ?? [], 'removed', redliner)]
    const cells = after[step.after] ?? []
    if (step.kind === 'inserted') return [wholeRow(cells, 'inserted', redliner)]
    const inner = step.kind === 'same' ? [] : (own(step.change?.lists, 'cells') ?? [])
    const marked = cells.map((cell, index) => {
      const found = inner.find(one => one.kind === 'changed' && one.after === index)
      const spans = found?.kind === 'changed' ? own(found.change.lines, 'words') : undefined
      return spans ? redliner.line(spans) : cell
    })
    const [first = [], ...others] = marked
    return [step.kind === 'moved' ? [redliner.moved(first), ...others] : marked]
  })

/** A chart as it is drawn now, and under it the table of its data where these are others: a drawing has no marks. */
function markChart(old: Chart, later: Chart, change: PieceChange, redliner: Redliner): readonly Block[] {
  if (!own(change.lists, 'rows') && !own(change.lists, 'columns')) return [later]
  const table = markTable(old.table, {...later.table, id: `data-${later.id}`}, change, redliner)
  return [later, {type: 'revised', label: redliner.say(redlineWords.chartData), children: table}]
}
