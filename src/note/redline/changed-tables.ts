import type {Chart, Block, Table} from '../../model/blocks.js'
import type {PieceChange, Step} from '../../model/comparison.js'
import {own} from '../../model/own.js'
import {redlineWords} from '../../model/redline-words.js'
import type {Redliner} from './redliner.js'
import {insertedBlock, removedBlock, wholeRow} from './whole-blocks.js'

/** A table of two versions: cell by cell, or as two tables where its columns are others. */
export function markTable(old: Table, later: Table, {lists}: PieceChange, redliner: Redliner): readonly Block[] {
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

function markRows(
  steps: readonly Step[],
  before: Table['rows'],
  after: Table['rows'],
  redliner: Redliner,
): Table['rows'] {
  return steps.flatMap((step): Table['rows'] => {
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
}

/** A chart as it is drawn now, and under it the table of its data where these are others: a drawing has no marks. */
export function markChart(old: Chart, later: Chart, change: PieceChange, redliner: Redliner): readonly Block[] {
  if (!own(change.lists, 'rows') && !own(change.lists, 'columns')) return [later]
  const table = markTable(old.table, {...later.table, id: `data-${later.id}`}, change, redliner)
  return [later, {type: 'revised', label: redliner.say(redlineWords.chartData), children: table}]
}
