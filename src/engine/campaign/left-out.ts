import type {Delivery} from '../../model/ledger/delivery.js'
import {messagesByPerson, type Earlier} from './audience.js'

/** Why a version is not for somebody for whom an earlier one was planned. */
export const leftOutReasons = ['planned', 'refused', 'withheld', 'absent', 'elsewhere', 'suppressed'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** Persons by why they are left out. */
export type LeftOut = Readonly<Partial<Record<LeftOutReason, number>>>

/** The facts by which somebody is left out. */
interface Given {
  /** Messages of earlier versions. */
  readonly before: readonly Delivery[]
  /** Those of them that may have arrived. */
  readonly earlier: Earlier
  /** Persons whom this version is for. */
  readonly meant: ReadonlySet<string>
  /** Persons of the address book. */
  readonly listed: {readonly has: (person: string) => boolean}
  readonly suppressed: {readonly has: (person: string) => boolean}
}

/**
 * Count those for whom an earlier version was planned, and whom this one is not for: who may have that one by whether the address book still
 * has them (`absent`, or in none of the groups: `elsewhere`), all others by where their message stands.
 */
export function leftOutOf({before, earlier, meant, listed, suppressed}: Given): LeftOut {
  const counts = new Map<LeftOutReason, number>()
  for (const [person, messages] of messagesByPerson(before)) {
    if (meant.has(person)) continue
    const reason = suppressed.has(person)
      ? 'suppressed'
      : earlier.has(person)
        ? listed.has(person)
          ? 'elsewhere'
          : 'absent'
        : stoppedAt(messages)
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return Object.fromEntries(
    leftOutReasons.flatMap(reason => (counts.has(reason) ? [[reason, counts.get(reason)]] : [])),
  )
}

/** State of messages of which none can have arrived. */
const stoppedAt = (messages: readonly Delivery[]): LeftOutReason =>
  (['planned', 'refused'] as const).find(state => messages.some(one => one.state === state)) ?? 'withheld'
