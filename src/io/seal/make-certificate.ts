import {createHash, createPublicKey, generateKeyPairSync, randomBytes, sign, type KeyObject} from 'node:crypto'
import {BitString, Integer, ObjectIdentifier, OctetString, Sequence, Utf8String} from 'asn1js'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs'
import {der, numbered, oid, tags} from '../../model/cms/der.js'

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

const ecdsaSha256 = '1.2.840.10045.4.3.2'
const commonName = '2.5.4.3'
const [basicConstraints, keyUsage, extendedKeyUsage] = ['2.5.29.19', '2.5.29.15', '2.5.29.37']
const [subjectKey, authorityKey] = ['2.5.29.14', '2.5.29.35']
const alternativeNames = '2.5.29.17'
/** Extended key usages (RFC 9336; RFC 5280, 4.2.1.12). */
const [documentSigning, emailProtection] = ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4']
/** Key usage bits (RFC 5280, 4.2.1.3), and the number of unused bits of the last octet. */
const usages = {
  authority: {octet: 0b0000_0110, unusedBits: 1}, // keyCertSign, cRLSign
  seal: {octet: 0b1100_0000, unusedBits: 6}, // digitalSignature, nonRepudiation
  mail: {octet: 0b1110_1000, unusedBits: 3}, // these, keyEncipherment, keyAgreement
}

/** Make an X.509 certificate (RFC 5280) of an authority, a sealing key, or a mail key. */
export function makeCertificate({name, publicKey, isAuthority, address, issuer, from, to}: Wanted): Certificate {
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({valueHex: Uint8Array.from([1, ...randomBytes(15)])}),
    issuer: nameOf(issuer.name),
    subject: nameOf(name),
    notBefore: new Time({value: from}),
    notAfter: new Time({value: to}),
    signature: new AlgorithmIdentifier({algorithmId: ecdsaSha256}),
    signatureAlgorithm: new AlgorithmIdentifier({algorithmId: ecdsaSha256}),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(Uint8Array.from(publicKey.export({type: 'spki', format: 'der'}))),
    extensions: [
      ...extensionsOf(isAuthority ? 'authority' : address === undefined ? 'seal' : 'mail', address),
      ...keyIdentifiers(publicKey, createPublicKey(issuer.privateKey)),
    ],
  })
  const signed = new Uint8Array(certificate.encodeTBS().toBER())
  certificate.signatureValue = new BitString({valueHex: Uint8Array.from(sign('sha256', signed, issuer.privateKey))})
  return Certificate.fromBER(new Uint8Array(certificate.toSchema(true).toBER()))
}

function nameOf(name: string): RelativeDistinguishedNames {
  const value = new Utf8String({value: name})
  return new RelativeDistinguishedNames({typesAndValues: [new AttributeTypeAndValue({type: commonName, value})]})
}

function extensionsOf(use: keyof typeof usages, address: string | undefined): Extension[] {
  const {octet, unusedBits} = usages[use]
  const usage = new BitString({valueHex: Uint8Array.from([octet]), unusedBits})
  const basic = new BasicConstraints(use === 'authority' ? {cA: true} : {})
  const purposes = new Sequence({
    value: (use === 'mail' ? [emailProtection] : [documentSigning, emailProtection]).map(
      value => new ObjectIdentifier({value}),
    ),
  })
  return [
    extension(basicConstraints, true, basic.toSchema().toBER()),
    extension(keyUsage, true, usage.toBER()),
    ...(use === 'authority' ? [] : [extension(extendedKeyUsage, false, purposes.toBER())]),
    ...(address === undefined ? [] : [extension(alternativeNames, false, namesWith(address))]),
  ]
}

/** Subject alternative name of an address: `rfc822Name` for ASCII, else `SmtpUTF8Mailbox` (RFC 9598, 3). */
function namesWith(address: string): ArrayBuffer {
  const bytes = new TextEncoder().encode(address)
  const isPlain = bytes.length === address.length
  const utf8 = der(numbered(0), oid('1.3.6.1.5.5.7.8.9'), der(numbered(0), der(tags.utf8String, bytes)))
  return Uint8Array.from(der(tags.sequence, isPlain ? der(0x81, bytes) : utf8)).buffer
}

const extension = (extnID: string, critical: boolean, extnValue: ArrayBuffer) =>
  new Extension({extnID, critical, extnValue})

/** Subject and authority key identifiers (RFC 5280, 4.2.1.1 and 4.2.1.2). */
function keyIdentifiers(own: KeyObject, above: KeyObject): Extension[] {
  const [subject, authority] = [own, above].map(key => {
    const spki = key.export({type: 'spki', format: 'der'})
    return new OctetString({valueHex: Uint8Array.from(createHash('sha256').update(spki).digest().subarray(0, 20))})
  })
  if (!subject || !authority) throw new Error('Two keys have two names')
  return [
    extension(subjectKey, false, subject.toBER()),
    extension(authorityKey, false, new AuthorityKeyIdentifier({keyIdentifier: authority}).toSchema().toBER()),
  ]
}
