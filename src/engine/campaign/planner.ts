import type {Recipient} from '../../model/address-book.js'
import type {Delivery, DeliveryKey} from '../../model/ledger/delivery.js'
import type {MailForm} from '../../model/mailing.js'
import {chooseLanguage, readingOrder, type ChosenLanguage, type NoteLanguages} from '../../model/reading-order.js'
import {sharedReference} from '../../model/translation-references.js'
import {messagesByPerson, type Audience, type Earlier} from './audience.js'
import type {CertificateLack} from '../../io/smime/certificate-shelf.js'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'
import type {Encipherment} from './encipherment.js'
import {primary, type CampaignEdition, type CampaignNote} from './open-note.js'

/** A recipient, and the state of their message. */
export interface PlannedPerson {
  readonly recipient: Recipient
  readonly key: DeliveryKey
  readonly edition: CampaignEdition
  /** Form of their mail. */
  readonly form: MailForm
  /** Groups of the person that get the note. */
  readonly groups: readonly string[]
  readonly before?: Delivery | undefined
  readonly isSuppressed: boolean
  /** Language of their mail, and its reason. */
  readonly language: ChosenLanguage
  /** Language of a translation that is not ready and that they wait for. */
  readonly waitsFor?: string
  /** Certificate that their message is encrypted for; absent if it is not. */
  readonly certificate?: CertificateFacts
  /** Lack of a usable certificate, if encryption is required: they are not written to. */
  readonly lack?: CertificateLack
  /** Message-IDs of earlier messages on the note, the oldest first. */
  readonly thread: readonly string[]
  /** Whether there were earlier versions and none reached them. */
  readonly isFirst: boolean
}

/** Options of a plan. */
export interface PlanChoice {
  readonly groups: readonly string[]
  readonly form: MailForm | undefined
  readonly limit: number | undefined
  readonly resendUncertain: boolean
  /** Whether `groups` are fewer than the note's. */
  readonly isNarrowed: boolean
  /** Send corrections to persons without an earlier version. */
  readonly everybody: boolean
  /** Send the original now to those who wait for a translation. */
  readonly sendOriginal: boolean
  readonly secrecy: Encipherment['of']
}

interface Planned {
  readonly note: CampaignNote
  readonly choice: PlanChoice
  /** Messages of this version. */
  readonly deliveries: readonly Delivery[]
  readonly earlier: Earlier
  /** Messages of earlier versions, of persons whom none reached, though the last was to. */
  readonly missed: Earlier
  readonly audience: Audience
  /** Whether an earlier version was sent or planned. */
  readonly isLater: boolean
}

/** Plans messages person by person. */
export class Planner {
  readonly #given: Planned
  /** Messages of this version by person, translations that came later included. */
  readonly #mine: ReadonlyMap<string, readonly Delivery[]>
  readonly #begun: MailForm | undefined
  readonly #languages: NoteLanguages
  /** Languages by group. */
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
    const {note, earlier, isLater} = this.#given
    const groups = recipient.groups.filter(group => this.#given.choice.groups.includes(group))
    const had = earlier.get(person) ?? []
    if (!this.#isMeant(person, groups)) return []
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
        form: formFor(message.before, this.#given.choice.form) ?? this.#begun ?? edition.document.mail.form,
        isFirst: had.length === 0 && isLater,
        ...this.#waiting(person, chosen),
      },
    ]
  }

  /**
   * Whether this version is for a person. A correction is for those who had what it corrects, whatever their groups are now, and for those in its groups
   * for whom that was planned and did not reach them, be it recalled since, or for whom the correction was planned.
   */
  #isMeant(person: string, groups: readonly string[]): boolean {
    const {note, choice, earlier, missed, audience} = this.#given
    const isInGroups = groups.length > 0
    if (audience === 'groups') return isInGroups
    if (earlier.has(person)) return isInGroups || !choice.isNarrowed
    const isPlanned = missed.has(person) || this.#mine.has(person)
    return isInGroups && isPlanned && note.metadata.status !== 'withdrawn'
  }

  /**
   * The message of this version. Who had it in a language that they do not read gets the translation in a message of its own, once: whoever
   * has it in one that they read gets no other.
   */
  #messageOf(person: string, {chosen, had, read}: Wish): PlannedMessage {
    const {note: campaign} = this.#given
    const {id, version} = campaign.metadata
    const mine = this.#mine.get(person) ?? []
    const first = firstOf(mine, campaign)
    const later = mine.find(one => one !== first && read.has(primary(one.lang)))
    if (later) return this.#begunMessage(later, [...had, ...(first ? [first] : [])])
    if (first?.state === 'uncertain') return this.#begunMessage(first, had)
    const isElse = first?.state === 'sent' && ![...read, chosen.lang].includes(primary(first.lang))
    if (!isElse || chosen.lang === this.#languages.original)
      return {key: {note: first?.note ?? id, version, person}, thread: idsOf(had), before: first}
    const note = sharedReference(id, campaign.editions.get(chosen.lang)?.lang ?? chosen.lang)
    const before = mine.find(one => one.note === note)
    return {key: {note, version, person}, thread: idsOf([...had, first]), before}
  }

  /** A planned message keeps its language, if that is ready. */
  #begunMessage(before: Delivery, had: readonly Delivery[]): PlannedMessage {
    const {note, version, person} = before
    const lang = primary(before.lang)
    const isReady = this.#languages.ready.has(lang)
    const language: ChosenLanguage = {lang, by: 'before', rather: []}
    return {key: {note, version, person}, thread: idsOf(had), before, ...(isReady && {language})}
  }

  /**
   * Wait for a translation that the person prefers, unless they have or get the message already. The waiting message is planned in the
   * language of the translation.
   */
  #waiting(person: string, {coming}: ChosenLanguage): Pick<PlannedPerson, 'waitsFor'> {
    const isAwaited = ({state, lang}: Delivery) => state === 'planned' && this.#languages.coming.has(primary(lang))
    const isAsked = this.#given.choice.sendOriginal || !(this.#mine.get(person) ?? []).every(isAwaited)
    return coming === undefined || isAsked ? {} : {waitsFor: coming}
  }
}

/** The message of a person that is no translation which came later. Who has several, of a time when versions were sent apart, has the one that went. */
const firstOf = (mine: readonly Delivery[], {metadata, references}: CampaignNote): Delivery | undefined =>
  mine
    .filter(({note}) => references.includes(note))
    .toSorted(
      (a, b) =>
        Number(a.state === 'planned') - Number(b.state === 'planned') ||
        Number(b.note === metadata.id) - Number(a.note === metadata.id),
    )[0]

/** Facts that decide which message a person gets. */
interface Wish {
  readonly chosen: ChosenLanguage
  readonly had: readonly Delivery[]
  /** Languages that they or their groups read. */
  readonly read: ReadonlySet<string>
}

type PlannedMessage = Pick<PlannedPerson, 'key' | 'thread' | 'before'> & {readonly language?: ChosenLanguage}

const idsOf = (deliveries: readonly Delivery[]): readonly string[] => deliveries.map(({messageId}) => messageId)

/** Form of a message: one that was planned or may have arrived keeps its form; a planned one takes the chosen form. */
const formFor = (before: Delivery | undefined, chosen: MailForm | undefined): MailForm | undefined =>
  before?.state === 'uncertain' ? (before.form ?? chosen) : (chosen ?? before?.form)

/** The form of a campaign that was begun; undefined if it has several or none. */
function onlyForm(deliveries: readonly Delivery[]): MailForm | undefined {
  const forms = new Set(deliveries.map(({form}) => form))
  return forms.size === 1 ? [...forms][0] : undefined
}
