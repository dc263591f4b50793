import type {TlpLabel} from '../tlp.js'
import {tlpRank} from '../tlp.js'

/** What the house asks before a note is published. */
export interface Review {
  /** How many people approve it. */
  readonly approvals: number
  /** The least restrictive label that asks for it. */
  readonly from: TlpLabel
  /** Who may; anybody where nobody is named. */
  readonly names: readonly string[]
}

/** How many approvals a note under a label needs. */
export const approvalsNeeded = (review: Review | undefined, tlp: TlpLabel): number =>
  review && tlpRank(tlp) >= tlpRank(review.from) ? review.approvals : 0

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/** A name as the house writes it, of one who may approve; undefined of anybody else. */
export function approverNamed({names}: Review, name: string): string | undefined {
  const given = name.normalize('NFC').trim()
  if (names.length === 0) return given === '' ? undefined : given
  return names.find(one => folded(one) === folded(given))
}

/** The approvals that count, each person's last one. */
export function countedApprovals<Given extends {readonly by: string; readonly at: string}>(
  review: Review,
  given: readonly Given[],
): readonly Given[] {
  const byName = new Map<string, Given>()
  for (const one of given.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const name = approverNamed(review, one.by)
    if (name !== undefined) byName.set(folded(name), one)
  }
  return [...byName.values()]
}
