import type {Keyring} from '../../io/keyring.js'
import {personOf, type Address} from '../../model/address.js'

/** The name by which ledger and suppressions know a person: the same for every spelling of the address. */
export const personIdOf = (keyring: Keyring, address: Address): string => keyring.digest('person', personOf(address))

/** The one Message-ID (RFC 5322, 3.6.4) that a version of a note has for a person, however often it is tried. */
export function messageIdOf(
  keyring: Keyring,
  {note, version, person}: {readonly note: string; readonly version: string; readonly person: string},
  domain: string,
): string {
  return `<${keyring.digest('message', JSON.stringify([note, version, person]))}@${domain}>`
}

/** Content of a link to leave the list: whom it is about, and the language of the page. Nobody else can make one. */
export const tokenOf = (keyring: Keyring, person: string, lang: string): string =>
  `${person}.${lang}.${keyring.digest('token', JSON.stringify([person, lang]))}`

/** A token that somebody sent; undefined where it is not one of ours. */
export function readToken(
  keyring: Keyring,
  token: string,
): {readonly person: string; readonly lang: string} | undefined {
  const [, person, lang, mark] =
    /^([0-9a-f]{32})\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.([0-9a-f]{32})$/.exec(token) ?? []
  if (person === undefined || lang === undefined || mark === undefined) return undefined
  return keyring.isDigest('token', JSON.stringify([person, lang]), mark) ? {person, lang} : undefined
}
