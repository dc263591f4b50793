import type {Keyring} from '../../io/keyring.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {Recipient} from '../../model/address-book.js'
import type {DeliveryKey} from '../../model/ledger/delivery.js'
import {compareVersions} from '../../model/compare-versions.js'
import type {DeliveryState} from '../../model/ledger/states.js'
import {audienceOf, earlierOf, missedOf, type Audience} from './audience.js'
import {leftOutOf, type LeftOut} from './left-out.js'
import type {CampaignNote} from './open-note.js'
import {personIdOf} from './person.js'
import {Planner, type PlanChoice, type PlannedPerson} from './planner.js'

/** Plan of a campaign. */
export interface Plan {
  readonly audience: Audience
  /** Everybody whom this version is for, in the order of the address book. */
  readonly people: readonly PlannedPerson[]
  /** Those to whom it would be sent now. */
  readonly next: readonly PlannedPerson[]
  /** Those who stay to be sent to and are not in the ledger yet: beyond the limit, waiting for a translation, or without a certificate. */
  readonly later: readonly PlannedPerson[]
  /** Messages of earlier versions in whose place this one goes. */
  readonly superseded: readonly DeliveryKey[]
  /** Persons for whom an earlier version was planned, and whom this one is not for. */
  readonly leftOut: LeftOut
  /** How many more it could be sent to, but for the limit that was asked for. */
  readonly beyondLimit: number
  /** Whether some of them are left from an earlier run. */
  readonly isBegun: boolean
}

/** With the certificate that their message is enciphered for, or what it lacks. */
const enciphered = (
  one: PlannedPerson,
  {address, groups}: Recipient,
  secrecy: PlanChoice['secrecy'],
): PlannedPerson => ({
  ...one,
  ...secrecy(address, groups, one.edition.document.masthead.tlp),
})

/** Choose who gets a note now. Reads the ledger, writes nothing. */
export async function planCampaign(
  {note, recipients}: {readonly note: CampaignNote; readonly recipients: readonly Recipient[]},
  {ledger, keyring}: {readonly ledger: Ledger; readonly keyring: Keyring},
  choice: PlanChoice,
): Promise<Plan> {
  const {version, status} = note.metadata
  const all = await ledger.list({notes: note.references})
  const deliveries = all.filter(one => one.version === version)
  const earlier = earlierOf(all, version)
  const missed = missedOf(all, version, earlier)
  const audience = audienceOf(note.metadata, earlier, choice.everybody)
  const before = all.filter(one => compareVersions(one.version, version) < 0)
  const isLater = before.length > 0
  const planner = new Planner({note, choice, deliveries, earlier, missed, audience, isLater})
  const suppressed = await ledger.suppressions()
  const listed = new Map(recipients.map(recipient => [personIdOf(keyring, recipient.address), recipient]))
  const people = [...listed].flatMap(([person, recipient]) =>
    planner
      .plan(recipient, {person, isSuppressed: suppressed.has(person)})
      .map(one => enciphered(one, recipient, choice.secrecy)),
  )
  const open = openOf(people, choice.resendUncertain)
  const next = open.slice(0, choice.limit ?? Infinity)
  const going = new Set(next)
  const later = people.filter(one => !going.has(one) && one.before === undefined && !one.isSuppressed)
  const replaced = new Set([...next, ...later].map(({key}) => key.person))
  const planned = before.filter(one => one.state === 'planned')
  const meant = new Set(people.map(({key}) => key.person))
  // Where nobody is sent to, nothing is begun.
  const isBeginning = next.length > 0
  return {
    audience,
    people,
    next,
    later: isBeginning ? later : [],
    superseded: planned.filter(({person}) => isBeginning && (status === 'withdrawn' || replaced.has(person))),
    leftOut: leftOutOf({before, earlier, meant, listed, suppressed}),
    beyondLimit: open.length - next.length,
    isBegun: people.some(({before}) => before !== undefined),
  }
}

/** Those to whom it can be sent. Once others were taken, a second refusal is known to mean the person: whoever is in doubt comes last. */
const openOf = (people: readonly PlannedPerson[], resendUncertain: boolean): readonly PlannedPerson[] =>
  people
    .filter(
      one => !one.isSuppressed && !one.lack && one.waitsFor === undefined && isOpen(one.before?.state, resendUncertain),
    )
    .toSorted((a, b) => Number(isDoubted(a)) - Number(isDoubted(b)))

/** Whether an earlier run ended in doubt whom a refusal of this message meant. */
export const isDoubted = ({before}: PlannedPerson): boolean =>
  before?.state === 'planned' && /^5\d\d/.test(before.reply ?? '')

/** Whether a message in this state, or in none yet, may go. */
const isOpen = (state: DeliveryState | undefined, resendUncertain: boolean): boolean =>
  state === undefined || state === 'planned' || (state === 'uncertain' && resendUncertain)
