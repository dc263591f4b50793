import type {PlainMetadata} from '../../model/front-matter.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {compareVersions} from '../../model/compare-versions.js'
import {multimap} from '../../model/multimap.js'

/** Recipients of a version: the note's groups, or only those who were sent, or planned, an earlier version. */
export type Audience = 'groups' | 'earlier readers'

/** Messages of earlier versions by person, the oldest first. */
export type Earlier = ReadonlyMap<string, readonly Delivery[]>

/** Messages of earlier versions that may have arrived, by person. */
export function earlierOf(deliveries: readonly Delivery[], version: string): Earlier {
  const had = deliveries
    .filter(one => compareVersions(one.version, version) < 0 && mayHave(one))
    .toSorted((a, b) => compareVersions(a.version, b.version))
  return messagesByPerson(had)
}

/** States of messages that were planned and never sent: what is withheld was recalled, or another version was planned in its place. */
const missing: ReadonlySet<Delivery['state'] | undefined> = new Set(['planned', 'withheld'])

/** Persons not in `earlier` whose last message of an earlier version was never sent, with their messages. */
export function missedOf(deliveries: readonly Delivery[], version: string, earlier: Earlier): Earlier {
  const before = deliveries
    .filter(one => compareVersions(one.version, version) < 0 && !earlier.has(one.person))
    .toSorted((a, b) => compareVersions(a.version, b.version))
  return new Map([...messagesByPerson(before)].filter(([, messages]) => missing.has(messages.at(-1)?.state)))
}

/** Messages grouped by person, in their order. */
export const messagesByPerson = (deliveries: readonly Delivery[]): ReadonlyMap<string, readonly Delivery[]> =>
  multimap(deliveries.map(delivery => [delivery.person, delivery]))

/** States of messages that may have arrived; `bounced` too, since a report may be forged or about another address. */
const arriving: ReadonlySet<Delivery['state']> = new Set(['sent', 'sending', 'uncertain', 'bounced'])

/** Whether a message may have arrived, be it that an earlier try did and it is to be sent again. */
export const mayHave = ({state, doubtedAt}: Delivery): boolean => arriving.has(state) || doubtedAt !== undefined

/** Corrections go to readers of an earlier version, unless `everybody` is set; withdrawals always do. */
export function audienceOf({status, revisions}: PlainMetadata, earlier: Earlier, everybody: boolean): Audience {
  if (status === 'withdrawn') return 'earlier readers'
  const isCorrection = revisions?.at(-1)?.nature === 'correction'
  return isCorrection && earlier.size > 0 && !everybody ? 'earlier readers' : 'groups'
}

/** Reasons why somebody for whom an earlier version was planned does not get this one. */
export const leftOutReasons = ['planned', 'refused', 'withheld', 'absent', 'elsewhere', 'suppressed'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** Number of persons by reason. */
export type LeftOut = Readonly<Partial<Record<LeftOutReason, number>>>

/** Earlier messages, recipients of this version, address book and suppressions. */
interface Given {
  /** Messages of earlier versions. */
  readonly before: readonly Delivery[]
  /** Those that may have arrived. */
  readonly earlier: Earlier
  /** Recipients of this version. */
  readonly meant: ReadonlySet<string>
  /** Persons of the address book. */
  readonly listed: {readonly has: (person: string) => boolean}
  readonly suppressed: {readonly has: (person: string) => boolean}
}

/**
 * Count persons of earlier versions who do not get this one. `absent`: may have it and left the address book; `elsewhere`: may have it and
 * is in none of the groups; others by the state of their message.
 */
export function leftOutOf({before, earlier, meant, listed, suppressed}: Given): LeftOut {
  const without = [...messagesByPerson(before)].filter(([person]) => !meant.has(person))
  const counts = counted(
    without.map(([person, messages]): LeftOutReason => {
      if (suppressed.has(person)) return 'suppressed'
      if (!earlier.has(person)) return stoppedAt(messages)
      return listed.has(person) ? 'elsewhere' : 'absent'
    }),
  )
  return Object.fromEntries(leftOutReasons.flatMap(reason => (counts[reason] ? [[reason, counts[reason]]] : [])))
}

/** Occurrences of each word, in order of first occurrence. */
export function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/** Reason by the state of messages that cannot have arrived. */
const stoppedAt = (messages: readonly Delivery[]): LeftOutReason =>
  (['planned', 'refused'] as const).find(state => messages.some(one => one.state === state)) ?? 'withheld'
