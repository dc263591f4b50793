import {maskedAddress, parseAddress} from '../../model/address.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {addressesIn, fieldOf, type ReturnedMail} from '../../model/returns/returned-mail.js'
import type {TrayKind} from '../../model/tray/choices.js'
import type {Evidence} from '../../model/tray/tray-item.js'
import type {LedgerContext} from './with-ledger.js'

/** A message of the mailbox that a person must look at: whom it is about, as far as that is known. */
export interface ToKeep {
  readonly kind: TrayKind
  readonly person?: string | undefined
  readonly delivery?: Delivery | undefined
  /** Words of the person, or of the report. */
  readonly words: string
  readonly reason?: string
}

/** More than one needs to decide; the message itself stays in the mailbox. */
const mostWords = 600

/** Put a message into the tray, its words encrypted. False where it was there, or decided on, before. */
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

/** 32 hexadecimal digits that a delivery's Message-ID begins with. */
export const markIn = ({messageId}: Delivery): string => messageId.slice(1, messageId.indexOf('@'))

/** Recognises a message wherever it is read from: by its own id and date where it has them, else by its bytes. */
function identity(mail: ReturnedMail): readonly string[] {
  const id = fieldOf(mail, 'message-id').trim()
  return id === '' ? [mail.raw.replaceAll('\r', '')] : [id, fieldOf(mail, 'date').trim(), mail.from]
}

/** A text whose addresses are masked. */
function masked(text: string): string {
  let shown = text
  for (const found of addressesIn(text)) {
    const address = parseAddress(found)
    shown = shown.replaceAll(found, typeof address === 'string' ? '•••' : maskedAddress(address))
  }
  return shown
}
