import type {Column} from '../../../model/blocks.js'
import {fixedPhrasing} from '../../../model/fixed-text.js'
import {sectionHeading} from './blocks/heading.js'
import {gridOf} from './blocks/table.js'
import {pt} from '../units.js'
import type {Kit} from './kit.js'
import type {Spaced} from './spaced.js'

/** Widths of the dates and of the natures, the same in all documents. */
const widths = {date: pt(36), nature: pt(28)}

/** The table of revisions, newest first. */
export function history(kit: Kit): readonly Spaced[] {
  const {labels, history: revisions} = kit.document
  const {space, full, indent} = kit.geometry
  if (!revisions.length) return []
  // A first version has nothing to say of what changed.
  const told = revisions.some(({summary}) => summary.length > 0)
  const heads = [
    labels.historyVersion,
    labels.historyDate,
    labels.historyNature,
    ...(told ? [labels.historyObject] : []),
  ]
  const columns = heads.map((head): Column => ({align: 'left', numeric: false, head: fixedPhrasing(head)}))
  const rows = revisions.map(({version, date, nature, summary}) => [
    fixedPhrasing(version),
    fixedPhrasing(date),
    fixedPhrasing(nature),
    ...(told ? [summary] : []),
  ])
  const grid = gridOf({columns, rows}, {kit, widthPt: full, top: false, held: [indent, widths.date, widths.nature]})
  return [
    {...sectionHeading({id: 'history', children: fixedPhrasing(labels.history)}, kit), before: space.part},
    {node: {...grid, full: true}, before: 0, after: 0},
  ]
}
