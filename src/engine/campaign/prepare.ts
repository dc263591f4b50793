import {addressText, parseAddress, needsUtf8} from '../../model/address.js'
import {campaignLanguage, campaignWords, hasCampaignWords} from '../../model/campaign-words.js'
import {fixedWords} from '../../model/fixed-text.js'
import type {FinishedDocument} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {fileName} from '../../model/editions/lists.js'
import type {DeliveryKey} from '../../model/ledger/delivery.js'
import type {MailForm} from '../../model/mailing.js'
import type {Keyring} from '../../io/keyring.js'
import {base64} from '../../render/base64.js'
import {prepareMessage, type PreparedMessage} from '../../render/message/prepare-message.js'
import type {CampaignEdition, CampaignNote} from './open-note.js'
import {envelopeSender, tokenOf} from './person.js'
import type {PlannedPerson} from './planner.js'
import {greetingTo} from '../../model/greetings.js'
import type {Recipient} from '../../model/address-book.js'
import {escapeHtml} from '../../render/html.js'
import type {Personal} from '../../render/message/personal-message.js'
import type {SlotWords} from '../../render/message/slots.js'
import {ownRecommendations} from '../../render/mail-parts.js'
import type {Shared} from '../queries/shared.js'
import {boundNoteStep, StoppedByBug} from '../messages/note-bug.js'

/** Which mail of a note: language, form and readers. */
export interface MailChoice {
  readonly edition: Omit<CampaignEdition, 'path'>
  readonly form: MailForm
  /** Groups of its readers. */
  readonly groups: readonly string[]
  /** Whether its reader had no earlier version. */
  readonly isFirst?: boolean
}

/** Encode a mail with the built PDF attached. */
export function prepareEdition(
  {publication, template, rasterize, brandShelf}: Shared,
  {edition, form, groups, isFirst = false}: MailChoice,
  isTest = false,
): Promise<PreparedMessage> {
  const {pdf, lang} = edition
  const document = isFirst ? asFirst(edition.document) : edition.document
  const made: RenderInput['made'] = new Map(
    pdf ? [['pdf', {path: fileName('pdf', document.slug), bytes: pdf}] as const] : [],
  )
  const input = {document, template, publication, rasterize, brandShelf, made, mailing: {form, groups}}
  return prepareMessage(input, isTest ? campaignWords(lang).test : undefined)
}

function asFirst(document: FinishedDocument): FinishedDocument {
  const {subject, firstSubject = subject} = document.mail
  return {...document, mail: {...document.mail, subject: firstSubject}}
}

/** The words for one person of a campaign. */
export function wordsFor(
  {note, keyring, server, token: shown}: WordsDesk,
  {recipient, edition, key, thread, certificate}: PlannedPerson,
): PersonalWords {
  const {lang, document} = edition
  // The page speaks their own language, even where the note does not.
  const token = shown ?? tokenOf(keyring, key.person, campaignLanguage(...(recipient.languages ?? []), lang))
  const {organisation, sender} = note.publication
  const {contact} = organisation
  const unsubscribe = unsubscribeWays(token, contact, server)
  const words = {
    ...personalWords({
      recipient,
      lang,
      salutation: fixedWords(document.mail.salutation),
      why: fixedWords(document.mail.footer.why),
      unsubscribe,
      thread,
    }),
    certificate: certificate && base64(certificate.der),
  }
  return sender.bounces === undefined ? words : {...words, envelope: envelopeOf(keyring, key, sender.bounces)}
}

/** Envelope sender of a message, its domain in A-labels. */
function envelopeOf(keyring: Keyring, key: DeliveryKey, pattern: string): string {
  const text = envelopeSender(keyring, key, pattern)
  const address = parseAddress(text)
  return typeof address === 'string' ? text : addressText(address)
}

/** Input of a person's words. */
export interface WordsDesk {
  readonly note: CampaignNote
  readonly keyring: Keyring
  /** Address of `cess unsubscribe-server`, where there is one. */
  readonly server: string | undefined
  /** Replaces the unsubscribe token of the person. */
  readonly token?: string
}

/** Words of a message for one person; Message-ID and date come from the ledger. */
export type PersonalWords = Omit<Personal, 'messageId' | 'date'> & {
  readonly needsUtf8: boolean
  /** Envelope sender in A-labels; that of the body if absent. */
  readonly envelope?: string
  /** Certificate of the reader (DER, base64); the message is not encrypted if absent. */
  readonly certificate?: string | undefined
}

/** Input of `personalWords`. */
interface WordsInput {
  readonly recipient: Recipient
  /** Language of the note for this person, and its default greeting. */
  readonly lang: string
  readonly salutation: string
  /** Sentence that tells the reader why they get the note. */
  readonly why: string
  readonly unsubscribe: readonly string[]
  /** Message-IDs of earlier messages on the note, the oldest first. */
  readonly thread?: readonly string[]
}

/** Words for a person. Their own greeting is used only if the note is in their first language. */
export function personalWords({recipient, lang, salutation, why, unsubscribe, thread = []}: WordsInput): PersonalWords {
  const {address, name = '', source} = recipient
  const words = campaignWords(lang)
  const isTheirs = recipient.languages === undefined || isSameLanguage(recipient.languages[0] ?? lang, lang)
  const own = (isTheirs ? recipient.salutation : undefined) ?? greetingTo(name, lang)
  return {
    to: {name, address: addressText(address)},
    needsUtf8: needsUtf8(address),
    unsubscribe,
    ...(thread.length > 0 && {thread}),
    slots: {
      salutation: own === undefined ? plain(salutation) : ownWords(own, lang),
      origin: plain(`${why} ${labelled(lang, words.origin, source)}.`),
      unsubscribe: plain(unsubscribe.at(-1) ?? ''),
    },
  }
}

const isSameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0]

/** A personal text, marked as being in the note's language where the words around it are English. */
function ownWords(text: string, lang: string): SlotWords {
  const words = plain(text)
  return hasCampaignWords(lang) ? words : {...words, html: `<span lang="${escapeHtml(lang)}">${words.html}</span>`}
}

const plain = (text: string): SlotWords => ({text, html: escapeHtml(text)})

/** French sets a no-break space before its colon. */
const labelled = (lang: string, label: string, text: string): string =>
  /^fr\b/.test(lang) ? `${label}\u00A0: ${text}` : `${label}: ${text}`

/**
 * Values of `List-Unsubscribe`, the preferred one last: a mail that `cess bounces` reads, and an address of `cess unsubscribe-server` if
 * there is one (RFC 8058 requires `https:`).
 */
export function unsubscribeWays(token: string, contact: string, server?: string) {
  const mail = `mailto:${contact}?subject=${encodeURIComponent(`unsubscribe ${token}`)}`
  return server === undefined ? [mail] : [mail, `${server}/${token}`]
}

/** Encoded messages of a campaign: persons with the same language, form, subject and first recommendations share one. */
interface Variants {
  readonly all: readonly PreparedMessage[]
  /** The message of a person for whom it was prepared. */
  readonly of: (person: PlannedPerson) => PreparedMessage
}

/**
 * Encode each variant once, one after the other, since each needs much memory.
 *
 * @throws {StoppedByBug} If one of them brings out a bug of ours.
 */
export async function prepareVariants(note: CampaignNote, people: readonly PlannedPerson[]): Promise<Variants> {
  const prepared = new Map<string, PreparedMessage>()
  for (const person of people) {
    const key = keyOf(person)
    if (prepared.has(key)) continue
    const made = await boundNoteStep(
      note.context.root,
      person.edition.path,
      () => prepareEdition(note, {...person, groups: person.recipient.groups}),
      bug => Promise.reject(new StoppedByBug(bug)),
    )
    prepared.set(key, made)
  }
  const of = (person: PlannedPerson): PreparedMessage => {
    const message = prepared.get(keyOf(person))
    if (!message) throw new Error('a message is asked for persons for whom it was prepared')
    return message
  }
  return {all: [...prepared.values()], of}
}

const keyOf = ({edition, form, recipient, isFirst}: PlannedPerson): string => {
  const own = ownRecommendations(edition.document, recipient.groups)
  return [edition.lang, form, isFirst, ...own.map(({number}) => number)].join(' ')
}
