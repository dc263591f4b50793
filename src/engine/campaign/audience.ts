import type {PlainMetadata} from '../../model/front-matter.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {compareVersions} from '../../model/compare-versions.js'

/** Whom a version of a note is for: its groups, or those alone who had an earlier version, or were to get one. */
export type Audience = 'groups' | 'earlier readers'

/** Earlier messages on a note by person: their messages, the oldest first. */
export type Earlier = ReadonlyMap<string, readonly Delivery[]>

/** Messages of earlier versions that may have arrived, by person. */
export function earlierOf(deliveries: readonly Delivery[], version: string): Earlier {
  const had = deliveries
    .filter(one => compareVersions(one.version, version) < 0 && mayHave.has(one.state))
    .toSorted((a, b) => compareVersions(a.version, b.version))
  return messagesByPerson(had)
}

/** Messages of earlier versions that were planned and went to nobody, by person, of persons whom no earlier version reached. */
export function missedOf(deliveries: readonly Delivery[], version: string, earlier: Earlier): Earlier {
  return messagesByPerson(
    deliveries.filter(
      one => one.state === 'planned' && compareVersions(one.version, version) < 0 && !earlier.has(one.person),
    ),
  )
}

/** Messages by person, each person's in the order in which they come. */
export function messagesByPerson(deliveries: readonly Delivery[]): ReadonlyMap<string, readonly Delivery[]> {
  const byPerson = new Map<string, Delivery[]>()
  for (const delivery of deliveries) {
    const theirs = byPerson.get(delivery.person)
    if (theirs) theirs.push(delivery)
    else byPerson.set(delivery.person, [delivery])
  }
  return byPerson
}

/** Also where a report came back: it may be forged, of another address, or of one copy of several. */
const mayHave: ReadonlySet<Delivery['state']> = new Set(['sent', 'sending', 'uncertain', 'bounced'])

/** A correction goes to those who read the mistake, a withdrawal to those who have what is withdrawn. */
export function audienceOf({status, revisions}: PlainMetadata, earlier: Earlier, everybody: boolean): Audience {
  if (status === 'withdrawn') return 'earlier readers'
  const isCorrection = revisions?.at(-1)?.nature === 'correction'
  return isCorrection && earlier.size > 0 && !everybody ? 'earlier readers' : 'groups'
}
