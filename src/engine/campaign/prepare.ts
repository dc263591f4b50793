import {addressText, parseAddress} from '../../model/address.js'
import {campaignLanguage, campaignWords} from '../../model/campaign-words.js'
import {fixedWords} from '../../model/fixed-text.js'
import type {FinishedDocument} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {fileName} from '../../model/editions/lists.js'
import type {DeliveryKey} from '../../model/ledger/delivery.js'
import type {MailForm} from '../../model/mailing.js'
import type {Keyring} from '../../io/keyring.js'
import {base64} from '../../render/base64.js'
import {prepareMessage, type PreparedMessage} from '../../render/message/prepare-message.js'
import {personalWords, unsubscribeWays, type PersonalWords} from './letter.js'
import type {CampaignEdition, CampaignNote} from './open-note.js'
import {envelopeSender, tokenOf} from './person.js'
import type {PlannedPerson} from './planner.js'

/** Which mail of a note: language, form and readers. */
export interface MailChoice {
  readonly edition: Omit<CampaignEdition, 'path'>
  readonly form: MailForm
  /** Groups of its readers. */
  readonly groups: readonly string[]
  /** Whether its reader had no earlier version. */
  readonly isFirst?: boolean
}

/** Input of rendering a mail. */
export type MailSource = Pick<CampaignNote, 'publication' | 'template' | 'rasterize'>

/** Encode a mail with the built PDF attached. */
export function prepareEdition(
  {publication, template, rasterize}: MailSource,
  {edition, form, groups, isFirst = false}: MailChoice,
  isTest = false,
): Promise<PreparedMessage> {
  const {pdf, lang} = edition
  const document = isFirst ? asFirst(edition.document) : edition.document
  const made: RenderInput['made'] = new Map(
    pdf ? [['pdf', {path: fileName('pdf', document.slug), bytes: pdf}] as const] : [],
  )
  const input = {document, template, publication, rasterize, made, mailing: {form, groups}}
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
