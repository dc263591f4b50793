import {stemOf} from '../../model/site-address.js'
import type {Brief} from '../../model/site-plan.js'

const most = 4

/**
 * Other publications in the same language on the same subject: those that share its main threat and zone first, then those
 * that share more; newest first among equals.
 */
export function relatedTo(note: Brief, notes: readonly Brief[]): readonly Brief[] {
  const stem = stemOf(note)
  return notes
    .filter(other => other.lang === note.lang && stemOf(other) !== stem)
    .map((other, index) => ({other, index, weight: nearness(note, other)}))
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most)
    .map(({other}) => other)
}

function nearness(a: Brief, b: Brief): number {
  const zones = [a.zone, ...a.zones].filter(zone => [b.zone, ...b.zones].includes(zone)).length
  const threats = a.threats.filter(threat => b.threats.includes(threat)).length
  return threats * 2 + zones
}
