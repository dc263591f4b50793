import {isPublic} from '../../../model/tlp.js'
import type {Run, StackNode} from '../node.js'
import {paragraph, rule} from './build.js'
import {inline} from './inline.js'
import type {Kit} from './kit.js'
import {labelled, plain} from './labelled.js'
import {rowLabel} from './rows.js'
import {stacked, type Spaced} from './spaced.js'
import {words} from './words.js'

/** “Autres langues | English · Русский”: each name in its own language, told as such, a link where the notes are public. */
export function translations(kit: Kit): readonly (Spaced & {readonly node: StackNode})[] {
  const {document, geometry, styles} = kit
  if (!document.translations.length) return []
  const style = styles.role('caption')
  const open = isPublic(document.masthead.tlp)
  const names = document.translations.flatMap(({name, lang, slug}, index): readonly Run[] => [
    ...(index ? words(' · ', style.base, styles) : []),
    ...inline(
      [{type: 'noteLink', slug, lang, isPublic: open, children: [{type: 'text', value: name}]}],
      style.base,
      kit,
    ).map(run => ({...run, lang})),
  ])
  const label = {...rowLabel(document.labels.otherLanguages, kit), keepWithNext: false}
  const parts = [
    {node: rule(geometry.full, geometry.rule.item, styles.color('rule')), before: 0, after: geometry.space.rowAbove},
    plain(labelled(label, [plain(paragraph(names, style))], kit)),
  ]
  const node: StackNode = {stack: stacked(parts), unbreakable: true}
  // As close to what is above as one row of a colophon to the next.
  return [{node, before: geometry.space.rowBelow, after: 0}]
}
