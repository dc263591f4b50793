import type {Cell, Column} from '../../../model/blocks.js'
import {sectionHeading} from './blocks/heading.js'
import {gridOf} from './blocks/table.js'
import type {Kit} from './kit.js'
import type {Spaced} from './spaced.js'

/** The table of revisions, newest first. */
export function history(kit: Kit): readonly Spaced[] {
  const {labels, history: revisions} = kit.document
  const {space, full} = kit.geometry
  if (!revisions.length) return []
  const cell = (value: string): Cell => [{type: 'text', value}]
  // A first version has nothing to say of what changed.
  const told = revisions.some(({summary}) => summary.length > 0)
  const heads = [
    labels.historyVersion,
    labels.historyDate,
    labels.historyNature,
    ...(told ? [labels.historyObject] : []),
  ]
  const columns = heads.map((head): Column => ({align: 'left', numeric: false, head: cell(head)}))
  const rows = revisions.map(({version, date, nature, summary}) => [
    cell(version),
    cell(date),
    cell(nature),
    ...(told ? [summary] : []),
  ])
  const grid = gridOf({columns, rows}, {kit, widthPt: full, top: false, first: 'label'})
  return [
    {...sectionHeading({id: 'history', children: cell(labels.history)}, kit), before: space.part},
    {node: {...grid, full: true}, before: 0, after: 0},
  ]
}
