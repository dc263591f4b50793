import {randomId} from '../../io/random-id.js'
import {systemClock} from '../../io/clock.js'
import type {Outcome} from '../../io/smtp/outcome.js'
import type {SmtpSettings} from '../../io/smtp/settings.js'
import {openSmtpLine} from '../../io/smtp/smtp-line.js'
import {parseAddress, type Address} from '../../model/address.js'
import {fixedWords} from '../../model/fixed-text.js'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'
import type {Document} from '../../model/document.js'
import type {Publication} from '../../model/publication.js'
import {UsageError} from '../../model/usage-error.js'
import {base64} from '../../render/base64.js'
import {personalMessage} from '../../render/message/personal-message.js'
import type {Shared} from '../queries/shared.js'
import {personalWords, prepareEdition, type MailChoice} from './prepare.js'
import type {MailProtection} from './mail-protection.js'

/**
 * The address that a test goes to.
 *
 * @throws {UsageError} If the text is none.
 */
export function testAddress(text: string): Address {
  const address = parseAddress(text)
  if (typeof address === 'string') throw noAddress()
  return address
}

/** Whether an address is of the house, where drafts and notes under embargo may be tested. */
export const isInHouse = ({domain}: Address, {sender, organisation}: Publication): boolean =>
  [sender.email, organisation.contact].some(own => {
    const address = parseAddress(own)
    return typeof address !== 'string' && address.domain === domain
  })

/**
 * Allow tests outside the house only for public notes.
 *
 * @throws {UsageError} If this note may not go to this address.
 */
export function demandPublic(address: Address, publication: Publication, {masthead}: Document): void {
  if (!isInHouse(address, publication) && masthead.tlp !== 'TLP:CLEAR') throw elsewhere()
}

/** How a test is protected. */
export interface TestCover {
  readonly protection: MailProtection
  /** Certificate that it is encrypted for; absent if it is not. */
  readonly certificate?: CertificateFacts | undefined
}

/** A test message as it is sent; plain data. */
export interface TestMessage {
  readonly from: string
  readonly to: string
  readonly needsUtf8: boolean
  readonly pieces: readonly Uint8Array[]
}

/**
 * Make a test message.
 *
 * @throws {UsageError} If it is to be signed, and cannot be.
 */
export async function makeTestMessage(
  source: Shared,
  address: Address,
  choice: MailChoice,
  {protection, certificate}: TestCover,
): Promise<TestMessage> {
  const {lang, document} = choice.edition
  const message = await prepareEdition(source, choice, true)
  const {needsUtf8, ...words} = personalWords({
    recipient: {address, groups: [], source: '–', line: 1},
    lang,
    salutation: fixedWords(document.mail.salutation),
    why: fixedWords(document.mail.footer.why),
    unsubscribe: [`mailto:${source.publication.organisation.contact}?subject=unsubscribe`],
  })
  const house = source.publication
  protection.demand({from: house.sender.email, isWanted: false, house}, systemClock.nowMs())
  const messageId = `<test.${randomId()}@${message.from.split('@').at(-1)}>`
  const date = new Date(systemClock.nowMs())
  const plain = personalMessage(message, {...words, messageId, date})
  const pieces = protection.protect(plain, message.cover, certificate && base64(certificate.der))
  return {from: message.from, to: words.to.address, needsUtf8, pieces}
}

/** Send a test message, without a record in the ledger. */
export async function sendTestMessage(message: TestMessage, settings: SmtpSettings): Promise<Outcome> {
  const line = openSmtpLine(settings)
  try {
    return await line.send(message)
  } finally {
    line.close()
  }
}

const noAddress = () =>
  new UsageError({
    en: 'A test needs one mail address, like `me@example.org`',
    fr: 'Un essai demande une adresse, comme `moi@example.org`',
  })

const elsewhere = () =>
  new UsageError({
    en: 'A note that is not TLP:CLEAR is tested at an address of your own organisation only: the domain of the sender or the contact in `cess.yml`',
    fr: "Une note qui n'est pas TLP:CLEAR ne s'essaie qu'à une adresse de votre organisation : le domaine de l'expéditeur ou du contact dans `cess.yml`",
  })
