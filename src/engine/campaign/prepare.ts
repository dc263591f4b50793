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

/** A mail of a note: in which language, how much of it, and for whom. */
export interface MailChoice {
  readonly edition: Omit<CampaignEdition, 'path'>
  readonly form: MailForm
  /** Groups of who reads it. */
  readonly groups: readonly string[]
  /** Whether it goes to somebody who never had what it corrects. */
  readonly isFirst?: boolean
}

/** Input of mails. */
export interface MailSource extends Pick<CampaignNote, 'publication' | 'template' | 'rasterize'> {
  readonly context: Pick<CampaignNote['context'], 'today'>
}

/** Encode a mail once, with the PDF that lies in the output folder. */
export function prepareEdition(
  {publication, template, rasterize, context}: MailSource,
  {edition, form, groups, isFirst = false}: MailChoice,
  isTest = false,
): Promise<PreparedMessage> {
  const {pdf, lang} = edition
  const document = isFirst ? asFirst(edition.document) : edition.document
  const made: RenderInput['made'] = new Map(
    pdf ? [['pdf', {path: fileName('pdf', document.slug), bytes: pdf}] as const] : [],
  )
  const {today} = context
  const input = {document, template, publication, rasterize, today, made, mailing: {form, groups}}
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

/** The envelope sender of a message, as servers want it: `cess.yml` may write its domain in letters of its own. */
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
  /** Stands in the place of what takes the person off the list. */
  readonly token?: string
}
