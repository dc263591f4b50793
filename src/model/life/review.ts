import type {TlpLabel} from '../tlp.js'
import {tlpRank} from '../tlp.js'

/** The approvals that the house asks for before a note is published. */
export interface Review {
  /** How many people approve it. */
  readonly approvals: number
  /** The least restrictive label that asks for it. */
  readonly from: TlpLabel
  /** Who may; anybody where nobody is named. */
  readonly names: readonly string[]
}

/** Groups of recipients, by the label from which on two people must approve what they are sent. */
interface Groups {
  readonly recipients: readonly {readonly two_persons?: TlpLabel | undefined}[]
}

/** The rule that approvals are given by, also where only groups ask for two: then anybody may, and none is asked before a note is published. */
export const approvalRule = (house: {readonly review?: Review; readonly vocabularies: Groups}): Review | undefined =>
  house.review ?? (asksForTwo(house.vocabularies) ? {approvals: 0, from: 'TLP:RED', names: []} : undefined)

/** Whether a group is sent some notes only once two persons approved them. */
export const asksForTwo = ({recipients}: Groups): boolean => recipients.some(group => group.two_persons !== undefined)

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
