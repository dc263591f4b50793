import {paragraph, prose, rule} from './build.js'
import type {Kit} from './kit.js'
import {labelled, plain} from './labelled.js'
import {stacked, type Spaced} from './spaced.js'
import {fixedRuns} from './words.js'

/** “Corrigé le …” and its like, between two rules. */
export function notices(kit: Kit): readonly Spaced[] {
  const {geometry, styles, document} = kit
  const {space, rule: rules, full} = geometry
  const style = styles.role('caption')
  const ink = styles.color('ink')
  return document.notices.map(({label, value}) => {
    const name = paragraph(fixedRuns(label, styles.strong(style.base), styles), style, {align: 'balance'})
    const row = labelled(name, [plain(prose(value, 'caption', kit))], kit)
    const parts = [
      {node: rule(full, rules.item, ink), before: 0, after: space.rowAbove},
      {node: row, before: 0, after: space.rowBelow},
      {node: {...rule(full, rules.item, ink), keepWithNext: false}, before: 0, after: 0},
    ]
    return {node: {stack: stacked(parts), unbreakable: true}, before: space.notices, after: 0}
  })
}
