import {maskedAddress, parseAddress} from '../../model/address.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {addressesIn, fieldOf, type ReturnedMail} from '../../model/returns/returned-mail.js'
import type {TrayKind} from '../../model/tray/choices.js'
import type {Evidence} from '../../model/tray/tray-item.js'
import type {LedgerContext} from './with-ledger.js'

/** A returned message for the tray, with the person and delivery if known. */
export interface ToKeep {
  readonly kind: TrayKind
  readonly person?: string | undefined
  readonly delivery?: Delivery | undefined
  /** Text of the message or report. */
  readonly words: string
  readonly reason?: string
}

/** Characters of the text that are kept; the message stays in the mailbox. */
const mostWords = 600

/** Add a message to the tray, encrypted. False if it is there already or was decided. */
export function keepReturn(
  {ledger, keyring, at}: LedgerContext,
  mail: ReturnedMail,
  {kind, delivery, person = delivery?.person, words, reason}: ToKeep,
): Promise<boolean> {
  const evidence: Evidence = {
    from: masked(mail.from),
    subject: masked(mail.subject),
    words: masked(words.trim().slice(0, mostWords)),
    ...(reason !== undefined && reason !== '' && {reason}),
  }
  return ledger.keepReturn({
    id: keyring.digest('message', JSON.stringify(['returned', identity(mail)])),
    kind,
    person,
    mark: delivery && markIn(delivery),
    evidence: keyring.seal(JSON.stringify(evidence)),
    foundAt: at,
  })
}

/** Local part of a delivery's Message-ID: 32 hexadecimal digits. */
export const markIn = ({messageId}: Delivery): string => messageId.slice(1, messageId.indexOf('@'))

/** Identity of a message: its Message-ID, date and sender, else its bytes. */
function identity(mail: ReturnedMail): readonly string[] {
  const id = fieldOf(mail, 'message-id').trim()
  return id === '' ? [mail.raw.replaceAll('\r', '')] : [id, fieldOf(mail, 'date').trim(), mail.from]
}

/** A text with its mail addresses masked. */
function masked(text: string): string {
  let shown = text
  for (const found of addressesIn(text)) {
    const address = parseAddress(found)
    shown = shown.replaceAll(found, typeof address === 'string' ? '•••' : maskedAddress(address))
  }
  return shown
}
