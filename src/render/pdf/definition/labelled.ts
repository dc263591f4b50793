import type {Row} from '../../../model/document.js'
import type {FixedText} from '../../../model/fixed-text.js'
import type {TypeRole} from '../../../model/template.js'
import type {Content, StackNode} from '../node.js'
import {line, prose, rule} from './build.js'
import type {Kit} from './kit.js'
import {indented, isPaired, stacked, type Spaced} from './spaced.js'

/** A label beside its content, the main motif of the page. Their first baselines align. */
export function labelled(label: Content, parts: readonly Spaced[], {geometry}: Kit): StackNode {
  const {indent, label: widthPt} = geometry
  return {
    stack: stacked(parts.map(part => ({...part, node: indented(part.node, indent)}))),
    hangs: [{node: label, xPt: 0, widthPt, align: 'baseline'}],
  }
}

/** An undivided row of label and text, tagged as a list item. */
function labelledRow(label: Content, value: Content, kit: Kit): StackNode {
  const body: StackNode = {stack: [value], tag: 'LBody'}
  const row = labelled({...label, tag: 'Lbl'}, [{node: body}], kit)
  return {...row, tag: 'LI', unbreakable: true}
}

/** Rows of label and value with rules between them; the caller sets the first rule. */
export function rows(all: readonly Row[], role: TypeRole, kit: Kit): readonly Spaced[] {
  const {space, rule: rules, full} = kit.geometry
  const color = kit.styles.color('rule')
  return all.flatMap((row, index) => [
    ...(index ? [{node: rule(full, rules.item, color), before: space.rowBelow, after: space.rowAbove}] : []),
    {
      node: {
        ...labelledRow(rowLabel(row.label, kit), prose(row.value, role, kit), kit),
        ...(index < all.length - 1 && {keepWithNext: isPaired(index, all.length) || ('rather' as const)}),
      },
    },
  ])
}

/** The label of a row. */
export function rowLabel(text: FixedText, kit: Kit): Content {
  const {leadingPt} = kit.styles.role('facts')
  const {base} = kit.styles.role('metadata')
  const label = line(text, 'metadata', kit)
  return {...label, base: {...base, color: kit.styles.color('ink2')}, leadingPt}
}
