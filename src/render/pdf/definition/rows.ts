import type {Row} from '../../../model/document.js'
import type {FixedText} from '../../../model/fixed-text.js'
import type {TypeRole} from '../../../model/template.js'
import type {Content} from '../node.js'
import {line, prose, rule} from './build.js'
import type {Kit} from './kit.js'
import {labelledRow} from './labelled.js'
import type {Spaced} from './spaced.js'

/** Rows of label and value, a rule before each; the first one's is left to what stands above. */
export function rows(all: readonly Row[], role: TypeRole, kit: Kit): readonly Spaced[] {
  const {space, rule: rules, full} = kit.geometry
  const color = kit.styles.color('rule')
  return all.flatMap((row, index) => [
    ...(index ? [{node: rule(full, rules.item, color), before: space.rowBelow, after: space.rowAbove}] : []),
    {node: labelledRow(rowLabel(row.label, kit), prose(row.value, role, kit), kit), before: 0, after: 0},
  ])
}

/** The label of a row: quiet, in the leading of facts. */
export function rowLabel(text: FixedText, kit: Kit): Content {
  const {leadingPt} = kit.styles.role('facts')
  const {base} = kit.styles.role('metadata')
  const label = line(text, 'metadata', kit)
  return {...label, base: {...base, color: kit.styles.color('ink2')}, leadingPt}
}
