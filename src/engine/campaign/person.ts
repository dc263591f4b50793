import type {Keyring} from '../../io/keyring.js'
import {personOf, type Address} from '../../model/address.js'
import type {DeliveryKey} from '../../model/ledger/delivery.js'
import {tokenForm} from '../../model/returns/references.js'

/** A Message-ID without its local part, which proves a report about the message (`take-return.ts`). */
export const hiddenId = (id: string): string => `<***${id.slice(id.indexOf('@'))}`

/** Pseudonym of a person in the ledger: a keyed digest, the same for every spelling of the address. */
export const personIdOf = (keyring: Keyring, address: Address): string => keyring.digest('person', personOf(address))

/** Message-ID (RFC 5322, 3.6.4) of a version for a person; the same at every try. */
export const messageIdOf = (keyring: Keyring, key: DeliveryKey, domain: string): string =>
  `<${markOf(keyring, key)}@${domain}>`

/** Local part of a delivery's Message-ID: 32 hexadecimal digits. */
const markOf = (keyring: Keyring, {note, version, person}: DeliveryKey): string =>
  keyring.digest('message', JSON.stringify([note, version, person]))

/** Digits of the signature in an envelope sender; a local part has at most 64 characters (RFC 5321, 4.5.3.1.1). */
const signatureDigits = 12

const signed = (keyring: Keyring, mark: string): string =>
  `${mark}${keyring.digest('return', mark).slice(0, signatureDigits)}`

/** Envelope sender of a delivery (VERP), to which reports return. `{token}` in the pattern is replaced. */
export const envelopeSender = (keyring: Keyring, key: DeliveryKey, pattern: string): string =>
  pattern.replace('{token}', signed(keyring, markOf(keyring, key)))

/** Message-ID local part of the delivery of an envelope sender's token; undefined if the signature is wrong. */
export function readReturnToken(keyring: Keyring, token: string): string | undefined {
  const mark = token.slice(0, -signatureDigits)
  return signed(keyring, mark) === token ? mark : undefined
}

/** Token of an unsubscribe link: person and language of the page, signed. */
export const tokenOf = (keyring: Keyring, person: string, lang: string): string =>
  `${halved(person)}.${lang}.${halved(keyring.digest('token', JSON.stringify([person, lang])))}`

/**
 * Digits in two pieces: filters take a word of 26 to 35 letters of base 58 (all digits but 0) that begins with 1 or 3 for
 * the address of a wallet (SpamAssassin by `__BITCOIN_ID`), and one digest in sixty is such a word when it is whole.
 */
const halved = (digits: string): string => `${digits.slice(0, 16)}-${digits.slice(16)}`
const whole = (digits: string): string => digits.replace('-', '')

const tokenAlone = new RegExp(`^${tokenForm}$`)

/** Read such a token, digits in halves or whole; undefined if the signature is wrong. */
export function readToken(
  keyring: Keyring,
  token: string,
): {readonly person: string; readonly lang: string} | undefined {
  const [, who, lang, mark] = tokenAlone.exec(token) ?? []
  if (who === undefined || lang === undefined || mark === undefined) return undefined
  const person = whole(who)
  return keyring.isDigest('token', JSON.stringify([person, lang]), whole(mark)) ? {person, lang} : undefined
}
