import type {Keyring} from '../../io/keyring.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {Recipient} from '../../model/address-book.js'
import type {Delivery, DeliveryKey} from '../../model/ledger/delivery.js'
import type {MailForm} from '../../model/mailing.js'
import type {DeliveryState} from '../../model/ledger/states.js'
import {chooseLanguage, readingOrder, type ChosenLanguage, type NoteLanguages} from '../../model/reading-order.js'
import {sharedReference} from '../../model/translation-references.js'
import {audienceOf, earlierOf, messagesByPerson, type Audience, type Earlier} from './audience.js'
import type {CertificateLack} from '../../io/smime/certificate-shelf.js'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'
import type {Encipherment} from './encipherment.js'
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
  /** Why this language. */
  readonly language: ChosenLanguage
  /** Language of the translation that they wait for, as it is not ready. */
  readonly waitsFor?: string
  /** Who alone may read their message; everybody may if absent. */
  readonly certificate?: CertificateFacts
  /** Why nothing can be enciphered for them, where all must be: they are not written to. */
  readonly lack?: CertificateLack
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
  readonly secrecy: Encipherment['of']
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
    const planned = planner.plan(recipient, {person, isSuppressed: suppressed.has(person)})
    return planned.map(one => ({...one, ...choice.secrecy(recipient)}))
  })
  const open = people
    .filter(
      one => !one.isSuppressed && !one.lack && one.waitsFor === undefined && isOpen(one.before?.state, resendUncertain),
    )
    // Once others were taken, a second refusal is known to mean the person.
    .toSorted((a, b) => Number(isDoubted(a)) - Number(isDoubted(b)))
  const next = open.slice(0, limit)
  return {
    audience,
    people,
    next,
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
  /** Messages of this version by person, the first and translations that came later. */
  readonly #mine: ReadonlyMap<string, readonly Delivery[]>
  readonly #begun: MailForm | undefined
  readonly #languages: NoteLanguages
  /** By group. */
  readonly #groupLanguages: ReadonlyMap<string, readonly string[]>

  constructor(given: Planned) {
    const {note, deliveries} = given
    const {status} = note.metadata
    this.#given = given
    this.#mine = messagesByPerson(deliveries)
    this.#begun = onlyForm(deliveries)
    this.#languages = {
      ready: note.editions,
      // That a note is withdrawn is told at once, in whatever language.
      coming: new Set(status === 'withdrawn' ? [] : note.left.map(primary)),
      original: primary(note.original.lang),
    }
    const groups = note.publication.vocabularies.recipients
    this.#groupLanguages = new Map(groups.map(group => [group.id, group.languages ?? []]))
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
    const order = readingOrder({
      person: recipient.languages ?? [],
      groups: recipient.groups.map(group => this.#groupLanguages.get(group) ?? []),
      before: had.at(-1)?.lang,
    })
    const chosen = chooseLanguage(order, this.#languages)
    const read = new Set(order.flatMap(({lang, by}) => (by === 'before' ? [] : [lang])))
    const message = this.#messageOf(person, {chosen, had, read})
    const {language = chosen} = message
    const edition = note.editions.get(language.lang) ?? note.original
    return [
      {
        ...message,
        recipient,
        edition,
        groups,
        isSuppressed,
        language,
        form: formFor(message.before, choice.form) ?? this.#begun ?? edition.document.mail.form,
        ...this.#waiting(person, chosen),
      },
    ]
  }

  /**
   * The message of this version. Who had it in a language that they do not read gets the translation in a message of its own, once: whoever
   * has it in one that they read gets no other.
   */
  #messageOf(person: string, {chosen, had, read}: Wish): PlannedMessage {
    const {id, version} = this.#given.note.metadata
    const mine = this.#mine.get(person) ?? []
    const first = mine.find(({note}) => note === id)
    const later = mine.find(({note, lang}) => note !== id && read.has(primary(lang)))
    if (later) return this.#begunMessage(later, [...had, ...(first ? [first] : [])])
    if (first?.state === 'uncertain') return this.#begunMessage(first, had)
    const isElse = first?.state === 'sent' && ![...read, chosen.lang].includes(primary(first.lang))
    if (!isElse || chosen.lang === this.#languages.original)
      return {key: {note: id, version, person}, thread: idsOf(had), ...(first && {before: first})}
    const note = sharedReference(id, this.#given.note.editions.get(chosen.lang)?.lang ?? chosen.lang)
    const before = mine.find(one => one.note === note)
    return {key: {note, version, person}, thread: idsOf([...had, first]), ...(before && {before})}
  }

  /** A message that was begun stays in its language, if that is ready. */
  #begunMessage(before: Delivery, had: readonly Delivery[]): PlannedMessage {
    const {note, version, person} = before
    const lang = primary(before.lang)
    const isReady = this.#languages.ready.has(lang)
    const language: ChosenLanguage = {lang, by: 'before', rather: []}
    return {key: {note, version, person}, thread: idsOf(had), before, ...(isReady && {language})}
  }

  /** Whoever would rather have a translation that is not ready waits for it, unless they have the message or are to get what is ready. */
  #waiting(person: string, {coming}: ChosenLanguage): Pick<PlannedPerson, 'waitsFor'> {
    const isAsked = this.#given.choice.sendOriginal || this.#mine.has(person)
    return coming === undefined || isAsked ? {} : {waitsFor: coming}
  }
}

/** The facts that decide which message a person gets. */
interface Wish {
  readonly chosen: ChosenLanguage
  readonly had: readonly Delivery[]
  /** Languages that they read, by themselves or by their groups. */
  readonly read: ReadonlySet<string>
}

type PlannedMessage = Pick<PlannedPerson, 'key' | 'thread' | 'before'> & {readonly language?: ChosenLanguage}

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
