import {stemOf} from '../../model/site-address.js'
import type {Brief} from '../../model/site-plan.js'

const most = 4

/** Weight of a shared threat, relative to a zone. */
const threatWeight = 2

/**
 * Other publications in the same language on the same subject: first with the same main threat and zone, then with more in common; newest
 * first among equals, as given. Of many notes it looks at no more than it needs.
 */
export function relatedTo(note: Brief, notes: readonly Brief[]): readonly Brief[] {
  const stem = stemOf(note)
  const [zones, threats] = [[note.zone, ...note.zones], note.threats]
  const nearest = threats.length * threatWeight + zones.length
  const found: Brief[][] = Array.from({length: nearest + 1}, () => [])
  for (const other of notes) {
    if (found[nearest]?.length === most) break
    if (other.lang !== note.lang || stemOf(other) === stem) continue
    const sharedZones = zones.filter(zone => zone === other.zone || other.zones.includes(zone)).length
    const sharedThreats = threats.filter(threat => other.threats.includes(threat)).length
    found[sharedThreats * threatWeight + sharedZones]?.push(other)
  }
  return found.slice(1).toReversed().flat().slice(0, most)
}
