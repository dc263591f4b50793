import {createHash, createPublicKey, generateKeyPairSync, randomBytes, sign, type KeyObject} from 'node:crypto'
import {utf8} from '../../model/bytes.js'
import {der, derTime, numbered, oid, tags} from '../../model/cms/der.js'
import {cmsOids} from '../../model/cms/oids.js'

/** Subject, key, issuer and validity of a new certificate. */
interface Wanted {
  readonly name: string
  readonly publicKey: KeyObject
  readonly isAuthority: boolean
  /** Address of a mail key; absent for a key for documents. */
  readonly address?: string | undefined
  readonly issuer: {readonly name: string; readonly privateKey: KeyObject}
  readonly from: Date
  readonly to: Date
}

/** Make a P-256 key pair. */
export const makeKeyPair = () => generateKeyPairSync('ec', {namedCurve: 'P-256'})

const commonName = '2.5.4.3'
const [basicConstraints, keyUsage, extendedKeyUsage] = ['2.5.29.19', '2.5.29.15', '2.5.29.37']
const [subjectKey, authorityKey] = ['2.5.29.14', '2.5.29.35']
const [alternativeNames, utf8Mailbox] = ['2.5.29.17', '1.3.6.1.5.5.7.8.9']
/** Extended key usages (RFC 9336; RFC 5280, 4.2.1.12). */
const [documentSigning, emailProtection] = ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4']
/** Key usage bits (RFC 5280, 4.2.1.3), and the number of unused bits of the last octet. */
const usages = {
  authority: {octet: 0b0000_0110, unusedBits: 1}, // keyCertSign, cRLSign
  seal: {octet: 0b1100_0000, unusedBits: 6}, // digitalSignature, nonRepudiation
  mail: {octet: 0b1110_1000, unusedBits: 3}, // these, keyEncipherment, keyAgreement
}

const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(tags.sequence, ...parts)
const yes = der(tags.boolean, Uint8Array.of(0xff))

/** Make an X.509 certificate (RFC 5280) of an authority, a sealing key, or a mail key; in DER. */
export function makeCertificate({name, publicKey, isAuthority, address, issuer, from, to}: Wanted): Uint8Array {
  const algorithm = sequence(oid(cmsOids.sha256Ecdsa))
  const extensions = [
    ...extensionsOf(isAuthority ? 'authority' : address === undefined ? 'seal' : 'mail', address),
    extension(subjectKey, der(tags.octetString, keyIdentifier(publicKey))),
    extension(authorityKey, sequence(der(0x80, keyIdentifier(createPublicKey(issuer.privateKey))))),
  ]
  const body = sequence(
    der(numbered(0), der(tags.integer, Uint8Array.of(2))), // version 3
    der(tags.integer, Uint8Array.of(1, ...randomBytes(15))),
    ...[algorithm, nameOf(issuer.name), sequence(derTime(from), derTime(to)), nameOf(name), spkiOf(publicKey)],
    der(numbered(3), sequence(...extensions)),
  )
  return sequence(body, algorithm, bits(sign('sha256', body, issuer.privateKey)))
}

const bits = (bytes: Uint8Array, unusedBits = 0): Uint8Array => der(tags.bitString, Uint8Array.of(unusedBits), bytes)

const nameOf = (name: string): Uint8Array =>
  sequence(der(tags.set, sequence(oid(commonName), der(tags.utf8String, utf8(name)))))

const spkiOf = (key: KeyObject): Uint8Array => key.export({type: 'spki', format: 'der'})

function extensionsOf(use: keyof typeof usages, address: string | undefined): readonly Uint8Array[] {
  const {octet, unusedBits} = usages[use]
  const purposes = use === 'mail' ? [emailProtection] : [documentSigning, emailProtection]
  return [
    extension(basicConstraints, use === 'authority' ? sequence(yes) : sequence(), yes),
    extension(keyUsage, bits(Uint8Array.of(octet), unusedBits), yes),
    ...(use === 'authority' ? [] : [extension(extendedKeyUsage, sequence(...purposes.map(oid)))]),
    ...(address === undefined ? [] : [extension(alternativeNames, namesWith(address))]),
  ]
}

/** Subject alternative name of an address: `rfc822Name` for ASCII, else `SmtpUTF8Mailbox` (RFC 9598, 3). */
function namesWith(address: string): Uint8Array {
  const bytes = utf8(address)
  const isPlain = bytes.length === address.length
  const mailbox = der(numbered(0), oid(utf8Mailbox), der(numbered(0), der(tags.utf8String, bytes)))
  return sequence(isPlain ? der(0x81, bytes) : mailbox)
}

/** @param critical `yes`, if it is. */
const extension = (id: string, value: Uint8Array, ...critical: readonly Uint8Array[]): Uint8Array =>
  sequence(oid(id), ...critical, der(tags.octetString, value))

/** Subject and authority key identifiers (RFC 5280, 4.2.1.1 and 4.2.1.2). */
const keyIdentifier = (key: KeyObject): Uint8Array => createHash('sha256').update(spkiOf(key)).digest().subarray(0, 20)
