import type {Delivery} from '../../model/ledger/delivery.js'
import {messagesByPerson, type Earlier} from './audience.js'

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
