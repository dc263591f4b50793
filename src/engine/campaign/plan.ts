import type {Keyring} from '../../io/keyring.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {Recipient} from '../../model/address-book.js'
import type {DeliveryKey} from '../../model/ledger/delivery.js'
import {compareVersions} from '../../model/compare-versions.js'
import type {DeliveryState} from '../../model/ledger/states.js'
import {audienceOf, earlierOf, missedOf, type Audience, leftOutOf, type LeftOut} from './audience.js'
import type {CampaignNote} from './open-note.js'
import {personIdOf} from './person.js'
import {Planner, type PlanChoice, type PlannedPerson} from './planner.js'

/** Plan of a campaign. */
export interface Plan {
  readonly audience: Audience
  /** Recipients of this version, in the order of the address book. */
  readonly people: readonly PlannedPerson[]
  /** Recipients of the next run. */
  readonly next: readonly PlannedPerson[]
  /** Recipients of later runs who are not in the ledger yet: beyond the limit, waiting for a translation, or without a certificate. */
  readonly later: readonly PlannedPerson[]
  /** Planned messages of earlier versions: once this one goes, nobody gets an older one. */
  readonly superseded: readonly DeliveryKey[]
  /** Persons of an earlier version who do not get this one. */
  readonly leftOut: LeftOut
  /** Persons beyond the limit. */
  readonly beyondLimit: number
  /** Whether an earlier run left some of them. */
  readonly isBegun: boolean
}

/** A person with the certificate for their message, or what it lacks. */
const enciphered = (
  one: PlannedPerson,
  {address, groups}: Recipient,
  secrecy: PlanChoice['secrecy'],
): PlannedPerson => ({
  ...one,
  ...secrecy(address, groups, one.edition.document.masthead.tlp),
})

/** Plan a campaign. Reads the ledger and writes nothing. */
export async function planCampaign(
  {note, recipients}: {readonly note: CampaignNote; readonly recipients: readonly Recipient[]},
  {ledger, keyring}: {readonly ledger: Ledger; readonly keyring: Keyring},
  choice: PlanChoice,
): Promise<Plan> {
  const {version} = note.metadata
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
  const planned = before.filter(one => one.state === 'planned')
  const meant = new Set(people.map(({key}) => key.person))
  // Where nobody is sent to, nothing is begun.
  const isBeginning = next.length > 0
  return {
    audience,
    people,
    next,
    later: isBeginning ? later : [],
    superseded: isBeginning ? planned : [],
    leftOut: leftOutOf({before, earlier, meant, listed, suppressed}),
    beyondLimit: open.length - next.length,
    isBegun: people.some(({before}) => before !== undefined),
  }
}

/** Persons to whom it can be sent; doubtful ones last, since a refusal after an accepted message means the person. */
const openOf = (people: readonly PlannedPerson[], resendUncertain: boolean): readonly PlannedPerson[] =>
  people
    .filter(
      one => !one.isSuppressed && !one.lack && one.waitsFor === undefined && isOpen(one.before?.state, resendUncertain),
    )
    .toSorted((a, b) => Number(isDoubted(a)) - Number(isDoubted(b)))

/** Whether an earlier run could not tell if a refusal meant this person. */
export const isDoubted = ({before}: PlannedPerson): boolean =>
  before?.state === 'planned' && /^5\d\d/.test(before.reply ?? '')

/** Whether a message in this state, or in none yet, may go. */
const isOpen = (state: DeliveryState | undefined, resendUncertain: boolean): boolean =>
  state === undefined || state === 'planned' || (state === 'uncertain' && resendUncertain)
