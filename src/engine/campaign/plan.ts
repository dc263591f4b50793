import type {Keyring} from '../../io/keyring.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {Recipient} from '../../model/address-book.js'
import type {Delivery, DeliveryKey} from '../../model/ledger/delivery.js'
import type {MailForm} from '../../model/mailing.js'
import type {DeliveryState} from '../../model/ledger/states.js'
import {sharedReference} from '../../model/translation-references.js'
import {audienceOf, earlierOf, type Audience, type Earlier} from './audience.js'
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
  /** Language of the translation that they wait for, as it is not ready. */
  readonly waitsFor?: string
  /** Message-IDs of what they had of the note before, the oldest first. */
  readonly thread: readonly string[]
}

/** Plan of a campaign. */
export interface Plan {
  readonly audience: Audience
  /** Everybody whom this version is for, in the order of the address book. */
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
  /** Whether only these groups were asked for, of those that the note is for. */
  readonly isNarrowed: boolean
  /** A correction, too, goes to persons who have no earlier version. */
  readonly everybody: boolean
  /** Who waits for a translation gets the original now, and the translation later. */
  readonly sendOriginal: boolean
}

/** Choose who gets a note now. Reads the ledger, writes nothing. */
export async function planCampaign(
  {note, recipients}: {readonly note: CampaignNote; readonly recipients: readonly Recipient[]},
  {ledger, keyring}: {readonly ledger: Ledger; readonly keyring: Keyring},
  choice: PlanChoice,
): Promise<Plan> {
  const {limit = Infinity, resendUncertain} = choice
  const {id, version} = note.metadata
  const all = await ledger.list({note: id})
  const deliveries = all.filter(one => one.version === version)
  const earlier = earlierOf(all, version)
  const audience = audienceOf(note.metadata, earlier, choice.everybody)
  const planner = new Planner({note, choice, deliveries, earlier, audience})
  const suppressed = await ledger.suppressions()
  const people = recipients.flatMap((recipient): readonly PlannedPerson[] => {
    const person = personIdOf(keyring, recipient.address)
    return planner.plan(recipient, {person, isSuppressed: suppressed.has(person)})
  })
  const open = people
    .filter(one => !one.isSuppressed && one.waitsFor === undefined && isOpen(one.before?.state, resendUncertain))
    // Once others were taken, a second refusal is known to mean the person.
    .toSorted((a, b) => Number(isDoubted(a)) - Number(isDoubted(b)))
  const next = open.slice(0, limit)
  return {
    ...{audience, people, next},
    beyondLimit: open.length - next.length,
    isBegun: people.some(({before}) => before !== undefined),
  }
}

interface Planned {
  readonly note: CampaignNote
  readonly choice: PlanChoice
  /** Messages of this version. */
  readonly deliveries: readonly Delivery[]
  readonly earlier: Earlier
  readonly audience: Audience
}

/** Plans the message of one person after the other. */
class Planner {
  readonly #given: Planned
  /** By person. */
  readonly #first: ReadonlyMap<string, Delivery>
  /** Translations that came later, by their reference and person. */
  readonly #later: ReadonlyMap<string, Delivery>
  readonly #begun: MailForm | undefined
  readonly #left: ReadonlySet<string>

  constructor(given: Planned) {
    const {note, deliveries} = given
    const {id, status} = note.metadata
    this.#given = given
    this.#first = new Map(deliveries.filter(one => one.note === id).map(one => [one.person, one]))
    this.#later = new Map(deliveries.map(one => [`${one.note} ${one.person}`, one]))
    this.#begun = onlyForm(deliveries)
    // That a note is withdrawn is told at once, in whatever language.
    this.#left = new Set(status === 'withdrawn' ? [] : note.left.map(primary))
  }

  plan(
    recipient: Recipient,
    {person, isSuppressed}: {readonly person: string; readonly isSuppressed: boolean},
  ): readonly PlannedPerson[] {
    const {note, choice, earlier, audience} = this.#given
    const groups = recipient.groups.filter(group => choice.groups.includes(group))
    const had = earlier.get(person) ?? []
    const isMeant = audience === 'groups' || choice.isNarrowed ? groups.length > 0 : true
    if (!isMeant || (audience === 'earlier readers' && had.length === 0)) return []
    const wanted = recipient.lang ?? had.at(-1)?.lang
    const edition = editionFor(note, wanted)
    const first = this.#first.get(person)
    const {key, before, thread} = this.#messageOf(person, {edition, first, had})
    return [
      {
        ...{recipient, key, edition, groups, isSuppressed, thread},
        form: formFor(before, choice.form) ?? this.#begun ?? edition.document.mail.form,
        ...this.#waiting(wanted, first),
        ...(before && {before}),
      },
    ]
  }

  /** The message of this version; who had it in another language gets the translation in a message of its own. */
  #messageOf(
    person: string,
    {
      edition,
      first,
      had,
    }: {readonly edition: CampaignEdition; readonly first: Delivery | undefined; readonly had: readonly Delivery[]},
  ): Pick<PlannedPerson, 'key' | 'thread'> & {readonly before: Delivery | undefined} {
    const {id, version} = this.#given.note.metadata
    const isElse = first && first.state === 'sent' && primary(first.lang) !== primary(edition.lang)
    const isTranslation = edition !== this.#given.note.original
    if (!isElse || !isTranslation) return {key: {note: id, version, person}, before: first, thread: idsOf(had)}
    const note = sharedReference(id, edition.lang)
    return {
      key: {note, version, person},
      before: this.#later.get(`${note} ${person}`),
      thread: idsOf([...had, first]),
    }
  }

  /** Whoever reads a language whose translation is not ready waits for it, unless they have the message or are to get the original. */
  #waiting(wanted: string | undefined, first: Delivery | undefined): Pick<PlannedPerson, 'waitsFor'> {
    const {note, choice} = this.#given
    if (wanted === undefined || choice.sendOriginal || first) return {}
    const lang = primary(wanted)
    return this.#left.has(lang) && !note.editions.has(lang) ? {waitsFor: lang} : {}
  }
}

const idsOf = (deliveries: readonly Delivery[]): readonly string[] => deliveries.map(({messageId}) => messageId)

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
