import type {Keyring} from '../../io/keyring.js'
import {personOf, type Address} from '../../model/address.js'
import type {DeliveryKey} from '../../model/ledger/delivery.js'
import {tokenForm} from '../../model/returns/references.js'

/** A Message-ID without what names the message: that proves a report about it (`take-return.ts`). */
export const hiddenId = (id: string): string => `<***${id.slice(id.indexOf('@'))}`

/** The name by which ledger and suppressions know a person: the same for every spelling of the address. */
export const personIdOf = (keyring: Keyring, address: Address): string => keyring.digest('person', personOf(address))

/** The one Message-ID (RFC 5322, 3.6.4) that a version of a note has for a person, however often it is tried. */
export function messageIdOf(keyring: Keyring, key: DeliveryKey, domain: string): string {
  return `<${markOf(keyring, key)}@${domain}>`
}

/** 32 hexadecimal digits that name a delivery: the beginning of its Message-ID. */
const markOf = (keyring: Keyring, {note, version, person}: DeliveryKey): string =>
  keyring.digest('message', JSON.stringify([note, version, person]))

/** Digits that sign the token of an envelope sender: a local part has room for 64 signs (RFC 5321, 4.5.3.1.1). */
const signatureDigits = 12

const signed = (keyring: Keyring, mark: string): string =>
  `${mark}${keyring.digest('return', mark).slice(0, signatureDigits)}`

/** The envelope sender of a delivery (VERP): reports come back to it, whatever else they leave out. `{token}` is filled in. */
export const envelopeSender = (keyring: Keyring, key: DeliveryKey, pattern: string): string =>
  pattern.replace('{token}', signed(keyring, markOf(keyring, key)))

/** The mark of the delivery that an envelope sender's token names; undefined where we did not make it. */
export function readReturnToken(keyring: Keyring, token: string): string | undefined {
  const mark = token.slice(0, -signatureDigits)
  return signed(keyring, mark) === token ? mark : undefined
}

/** Content of a link to leave the list: whom it is about, and the language of the page. Nobody else can make one. */
export const tokenOf = (keyring: Keyring, person: string, lang: string): string =>
  `${halved(person)}.${lang}.${halved(keyring.digest('token', JSON.stringify([person, lang])))}`

/**
 * Digits in two pieces: filters take a word of 26 to 35 letters of base 58 (all digits but 0) that begins with 1 or 3 for
 * the address of a wallet (SpamAssassin by `__BITCOIN_ID`), and one digest in sixty is such a word when it is whole.
 */
const halved = (digits: string): string => `${digits.slice(0, 16)}-${digits.slice(16)}`
const whole = (digits: string): string => digits.replace('-', '')

const tokenAlone = new RegExp(`^${tokenForm}$`)

/** A token that somebody sent, its digits in halves or in one piece; undefined where it is not one of ours. */
export function readToken(
  keyring: Keyring,
  token: string,
): {readonly person: string; readonly lang: string} | undefined {
  const [, who, lang, mark] = tokenAlone.exec(token) ?? []
  if (who === undefined || lang === undefined || mark === undefined) return undefined
  const person = whole(who)
  return keyring.isDigest('token', JSON.stringify([person, lang]), whole(mark)) ? {person, lang} : undefined
}
