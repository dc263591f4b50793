import {dirname, join} from 'node:path'
import {pathFrom} from '../../io/inside.js'
import {
  emptyShelf,
  readCertificateShelf,
  type CertificateLack,
  type CertificateShelf,
} from '../../io/smime/certificate-shelf.js'
import {addressText, type Address} from '../../model/address.js'
import type {Recipient} from '../../model/address-book.js'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'
import type {Message} from '../../model/message.js'
import type {Publication} from '../../model/publication.js'
import type {Text} from '../../model/text.js'
import {tlpRank, type TlpLabel} from '../../model/tlp.js'
import {encipherings, type Enciphering} from '../../model/vocabularies/term.js'
import {messageFor} from '../messages/message-for.js'

/** The folder of recipients' certificates, beside an address book. Absolute, as that is. */
export const certificateFolder = (book: string): string => join(dirname(book), 'certificates')

/** Certificate that a person's message is encrypted for, if any; `lack` if encryption is required and impossible. */
export interface PersonSecrecy {
  readonly certificate?: CertificateFacts
  readonly lack?: CertificateLack
}

/** Encryption of messages by recipient and TLP label. */
export interface Encipherment {
  /** Whether any group asks for encryption. */
  readonly isAsked: boolean
  readonly of: (address: Address, groups: readonly string[], tlp: TlpLabel) => PersonSecrecy
  /** Strictest setting among groups, under a label. */
  readonly wish: (groups: readonly string[], tlp: TlpLabel) => Enciphering
  /** Certificates; empty if no group asks for encryption. */
  readonly shelf: CertificateShelf
  /** Messages on files in the folder that are no certificates. */
  readonly messages: readonly Message[]
}

/**
 * Read the encryption settings of the groups, and the certificates. For a person, the strictest of all of their groups counts.
 *
 * @throws {IoError} If the folder of certificates cannot be read.
 */
export function openEncipherment({vocabularies}: Publication, root: string, book: string, atMs: number): Encipherment {
  const asked = new Map(vocabularies.recipients.map(({id, encrypt = 'no'}) => [id, encrypt]))
  if ([...asked.values()].every(one => one === 'no'))
    return {isAsked: false, of: () => ({}), wish: () => 'no', shelf: emptyShelf, messages: []}
  const folder = certificateFolder(book)
  const shelf = readCertificateShelf(folder)
  const wish: Encipherment['wish'] = (groups, tlp) => strictest(groups.map(id => atLabel(asked.get(id) ?? 'no', tlp)))
  return {
    isAsked: true,
    of: (address, groups, tlp) => secrecyOf(wish(groups, tlp), address, shelf, atMs),
    wish,
    shelf,
    messages: shelf.unreadable.map(name =>
      messageFor(pathFrom(root, join(folder, name)), 'send-certificate', {
        actual: {en: 'file that holds no certificate', fr: 'un fichier sans certificat'},
        expected: {en: 'PEM, DER or PKCS#7', fr: 'du PEM, du DER ou du PKCS#7'},
      }),
    ),
  }
}

/** Setting of a group under a label. */
function atLabel(asked: Enciphering | TlpLabel, tlp: TlpLabel): Enciphering {
  if (asked === 'required' || asked === 'if-possible' || asked === 'no') return asked
  return tlpRank(tlp) >= tlpRank(asked) ? 'required' : 'if-possible'
}

const strictest = (asked: readonly Enciphering[]): Enciphering => encipherings.find(one => asked.includes(one)) ?? 'no'

function secrecyOf(asked: Enciphering, address: Address, shelf: CertificateShelf, atMs: number): PersonSecrecy {
  if (asked === 'no') return {}
  const found = shelf.find(addressText(address), atMs)
  if (typeof found !== 'string') return {certificate: found}
  return asked === 'required' ? {lack: found} : {}
}

/** Why a certificate cannot be used. */
export const certificateFaults: Readonly<Record<Exclude<CertificateLack, 'none'>, Text>> = {
  expired: {en: 'certificate that has expired', fr: 'un certificat expiré'},
  early: {en: 'certificate that is not valid yet', fr: "un certificat qui n'est pas encore valable"},
  use: {
    en: 'certificate that is not for encrypting mail',
    fr: "un certificat qui n'est pas fait pour chiffrer du courriel",
  },
  key: {
    en: 'certificate whose key is neither RSA nor of an elliptic curve',
    fr: "un certificat dont la clé n'est ni RSA ni d'une courbe elliptique",
  },
}

/** Messages on recipients who cannot be written to for lack of a certificate, at their lines of the address book. */
export const lackMessages = (
  shown: string,
  people: readonly {readonly recipient: Recipient; readonly lack?: CertificateLack}[],
): readonly Message[] =>
  people.flatMap(({recipient, lack}) =>
    lack === undefined
      ? []
      : [
          messageFor(shown, 'send-certificate', {
            place: {line: recipient.line, column: 1},
            actual: lack === 'none' ? undefined : certificateFaults[lack],
            expected: {en: 'certificate of the address', fr: "un certificat de l'adresse"},
          }),
        ],
  )
