import type {Keyring} from '../../io/keyring.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {Recipient} from '../../model/address-book.js'
import type {Delivery, DeliveryKey} from '../../model/ledger/delivery.js'
import type {MailForm} from '../../model/mailing.js'
import type {DeliveryState} from '../../model/ledger/states.js'
import {primary, type CampaignEdition, type CampaignNote} from './open-note.js'
import {personIdOf} from './person.js'

/** A person whom the note is for, and where their message stands. */
export interface PlannedPerson {
  readonly recipient: Recipient
  readonly key: DeliveryKey
  readonly edition: CampaignEdition
  /** How much of the note they get. */
  readonly form: MailForm
  /** Those of the person's groups that the note is for. */
  readonly groups: readonly string[]
  readonly before?: Delivery
  readonly isSuppressed: boolean
}

/** Plan of a campaign. */
export interface Plan {
  /** Everybody whom the note is for, in the order of the address book. */
  readonly people: readonly PlannedPerson[]
  /** Those to whom it would be sent now. */
  readonly next: readonly PlannedPerson[]
  /** How many more it could be sent to, but for the limit that was asked for. */
  readonly beyondLimit: number
  /** Whether some of them are left from an earlier run. */
  readonly isBegun: boolean
}

/** Who is asked for. */
export interface PlanChoice {
  readonly groups: readonly string[]
  readonly form: MailForm | undefined
  readonly limit: number | undefined
  readonly resendUncertain: boolean
}

/** Choose who gets a note now. Reads the ledger, writes nothing. */
export async function planCampaign(
  {note, recipients}: {readonly note: CampaignNote; readonly recipients: readonly Recipient[]},
  {ledger, keyring}: {readonly ledger: Ledger; readonly keyring: Keyring},
  {groups, form, limit = Infinity, resendUncertain}: PlanChoice,
): Promise<Plan> {
  const {id, version} = note.metadata
  const deliveries = await ledger.list({note: id, version})
  const known = new Map(deliveries.map(delivery => [delivery.person, delivery]))
  const begun = onlyForm(deliveries)
  const suppressed = await ledger.suppressions()
  const people = recipients.flatMap((recipient): readonly PlannedPerson[] => {
    const theirs = recipient.groups.filter(group => groups.includes(group))
    if (theirs.length === 0) return []
    const person = personIdOf(keyring, recipient.address)
    const before = known.get(person)
    const edition = editionFor(note, recipient.lang)
    return [
      {
        recipient,
        key: {note: id, version, person},
        edition,
        form: formFor(before, form) ?? begun ?? edition.document.mail.form,
        groups: theirs,
        isSuppressed: suppressed.has(person),
        ...(before && {before}),
      },
    ]
  })
  const open = people
    .filter(person => !person.isSuppressed && isOpen(person.before?.state, resendUncertain))
    // Once others were taken, a second refusal is known to mean the person.
    .toSorted((a, b) => Number(isDoubted(a)) - Number(isDoubted(b)))
  const next = open.slice(0, limit)
  return {
    people,
    next,
    beyondLimit: open.length - next.length,
    isBegun: people.some(({before}) => before !== undefined),
  }
}

/** Whether an earlier run ended in doubt whom a refusal of this message meant. */
export const isDoubted = ({before}: Pick<PlannedPerson, 'before'>): boolean =>
  before?.state === 'planned' && /^5\d\d/.test(before.reply ?? '')

/** Whether a message in this state, or in none yet, may go. */
const isOpen = (state: DeliveryState | undefined, resendUncertain: boolean): boolean =>
  state === undefined || state === 'planned' || (state === 'uncertain' && resendUncertain)

/** Form of a message: one that may have arrived is sent again as it was; what was planned goes as it was planned, unless told otherwise. */
const formFor = (before: Delivery | undefined, chosen: MailForm | undefined): MailForm | undefined =>
  before?.state === 'uncertain' ? (before.form ?? chosen) : (chosen ?? before?.form)

/** The form in which a campaign was begun, if it was in one. */
function onlyForm(deliveries: readonly Delivery[]): MailForm | undefined {
  const forms = new Set(deliveries.map(({form}) => form))
  return forms.size === 1 ? [...forms][0] : undefined
}

/** The note in a person's language where there is one, else the original. */
const editionFor = ({editions, original}: CampaignNote, lang: string | undefined): CampaignEdition =>
  (lang === undefined ? undefined : editions.get(primary(lang))) ?? original
