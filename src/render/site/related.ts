import type {PublicNote} from '../../model/public-note.js'
import {stemOf} from '../../model/site-address.js'

const most = 4

/**
 * Other publications in the same language on the same subject: those that share its main threat and zone first, then those
 * that share more; newest first among equals.
 */
export function relatedTo(note: PublicNote, notes: readonly PublicNote[]): readonly PublicNote[] {
  return notes
    .filter(({facts}) => facts.lang === note.facts.lang && stemOf(facts) !== stemOf(note.facts))
    .map((other, index) => ({other, index, weight: nearness(note, other)}))
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most)
    .map(({other}) => other)
}

function nearness({facts: a}: PublicNote, {facts: b}: PublicNote): number {
  const zones = [a.zone, ...a.zones].filter(zone => [b.zone, ...b.zones].includes(zone)).length
  const threats = a.threats.filter(threat => b.threats.includes(threat)).length
  return threats * 2 + zones
}
