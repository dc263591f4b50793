import type {Content} from '../node.js'
import {rule} from './build.js'
import {gaugeBand} from './gauges.js'
import type {Kit} from './kit.js'
import {plain} from './labelled.js'
import {rows} from './rows.js'
import {stacked, type Spaced} from './spaced.js'

/** The facts box: gauges on their ground, then rows of label and value, between two strong rules. */
export function facts(kit: Kit): readonly Spaced[] {
  const {document, geometry, styles} = kit
  const {space, rule: rules, full} = geometry
  if (!document.facts.length && !document.gauges.length) return []
  const ink = styles.color('ink')
  const hair = {node: rule(full, rules.item, styles.color('rule')), before: 0, after: space.rowAbove}
  const parts = [
    {...plain(rule(full, rules.box, ink)), after: document.gauges.length ? 0 : space.rowAbove},
    ...(document.gauges.length ? [plain(gaugeBand(kit)), ...(document.facts.length ? [hair] : [])] : []),
    ...rows(document.facts, 'facts', kit),
    {...plain(rule(full, rules.box, ink)), before: document.facts.length ? space.rowBelow : 0},
  ]
  const node: Content = {stack: stacked(parts), tag: 'L', numbering: 'None', unbreakable: true, full: true}
  return [{node, before: space.facts, after: 0}]
}
