import {cmsOids} from './oids.js'
import {numbered, oidText, partsOf, partsWithin, readDer, tags, timeOf, type Der} from './der.js'
import {readCertificate, type CertificateFacts} from './read-certificate.js'
import {sameBytes} from '../bytes.js'

/** A detached signature of one signer (RFC 5652, 5), read without judging it. */
export interface DetachedSignature {
  readonly certificate: CertificateFacts
  /** Other certificates that came with it, in DER. */
  readonly chain: readonly Uint8Array[]
  /** Object identifiers of the digest and of the signature. */
  readonly digest: string
  readonly algorithm: string
  /** Attributes as they were signed: a SET in DER (5.4). */
  readonly signed: Uint8Array
  readonly messageDigest: Uint8Array
  /** SHA-256 of the certificate that was signed with it (RFC 5035, 3), where it says so. */
  readonly certificateHash?: Uint8Array | undefined
  /** In ms since 1970, by the signer's own clock. */
  readonly signedAt?: number | undefined
  readonly signature: Uint8Array
  /** A time-stamp over it (RFC 3161, appendix A), in DER, which nobody signed with it. */
  readonly timeStamp?: Uint8Array | undefined
}

/**
 * Read a `ContentInfo` that holds a detached signature.
 *
 * @throws {RangeError} If it is none, or not one of one signer with attributes and certificate.
 */
export function readSignedData(bytes: Uint8Array): DetachedSignature {
  const [kind, wrapped, ...after] = partsWithin(tags.sequence, readDer(bytes))
  if (!kind || oidText(kind) !== cmsOids.signedData || after.length > 0) throw unfit()
  const [version, digests, encapsulated, ...rest] = partsWithin(
    tags.sequence,
    onlyOne(partsWithin(numbered(0), wrapped)),
  )
  // What it holds itself would be another text than the one beside it.
  const type = onlyOne(partsWithin(tags.sequence, encapsulated))
  if (!isNumber(version, 1, 3) || oidText(type) !== cmsOids.data) throw unfit()
  const signer = onlyOne(partsWithin(tags.set, rest.at(-1)))
  const [certificates, lists, ...more] = rest.slice(0, -1)
  if ((lists && lists.tag !== numbered(1)) || more.length > 0) throw unfit()
  const known = partsWithin(numbered(0), certificates).filter(({tag}) => tag === tags.sequence)
  const found = signerOf(partsWithin(tags.sequence, signer), known)
  const named = partsWithin(tags.set, digests).map(oidOf)
  if (named.length > 0 && !named.includes(found.digest)) throw unfit()
  return found
}

function signerOf(
  [version, id, digest, attributes, algorithm, signature, unsigned, ...more]: readonly Der[],
  certificates: readonly Der[],
) {
  if (!isNumber(version, 1, 3) || !id || attributes?.tag !== numbered(0)) throw unfit()
  if (signature?.tag !== tags.octetString || (unsigned && unsigned.tag !== numbered(1)) || more.length > 0)
    throw unfit()
  const known = certificates.map(({bytes}) => readCertificate(bytes))
  const certificate = known.find(one => isOf(one, id))
  if (!certificate) throw unfit()
  const signed = Uint8Array.from(attributes.bytes)
  signed[0] = tags.set
  const values = attributeValues(attributes)
  const [messageDigest, time, hashes] = [cmsOids.messageDigest, cmsOids.signingTime, cmsOids.signingCertificate].map(
    name => values.get(name),
  )
  const type = values.get(cmsOids.contentType)
  if (messageDigest?.tag !== tags.octetString || !type || oidText(type) !== cmsOids.data) throw unfit()
  const certificateHash = hashes && hashOf(hashes)
  const timeStamp = unsigned ? attributeValues(unsigned).get(cmsOids.timeStamp)?.bytes : undefined
  return {
    certificate,
    chain: known.filter(one => one !== certificate).map(one => one.der),
    digest: oidOf(digest),
    algorithm: oidOf(algorithm),
    signed,
    signature: signature.content,
    messageDigest: messageDigest.content,
    certificateHash,
    signedAt: time && timeOf(time),
    timeStamp,
  }
}

/** `subjectKeyIdentifier` of a signer (RFC 5652, 5.3). */
const keyIdentifier = 0x80

/** Whether a signer is named by this certificate: by issuer and number, or by the identifier of its key (RFC 5652, 5.3). */
function isOf({issuer, serial, keyId}: CertificateFacts, id: Der): boolean {
  if (id.tag === keyIdentifier) return keyId !== undefined && sameBytes(id.content, keyId)
  const [by, number] = partsWithin(tags.sequence, id)
  return by !== undefined && number !== undefined && sameBytes(by.bytes, issuer) && sameBytes(number.bytes, serial)
}

/** The first value of each attribute; one that is there twice makes the signature unfit (RFC 5652, 11). */
function attributeValues(attributes: Der): ReadonlyMap<string, Der> {
  const values = new Map<string, Der>()
  for (const attribute of partsOf(attributes)) {
    const [name, set] = partsWithin(tags.sequence, attribute)
    const [value] = partsWithin(tags.set, set)
    if (!name || !value || values.has(oidText(name))) throw unfit()
    values.set(oidText(name), value)
  }
  return values
}

/** The hash of the first `ESSCertIDv2`, where it is of SHA-256, which is not named then. */
function hashOf(value: Der): Uint8Array | undefined {
  const [id] = partsOf(value).flatMap(partsOf)
  const [hash] = id ? partsOf(id) : []
  return hash?.tag === tags.octetString ? hash.content : undefined
}

function oidOf(algorithm: Der | undefined): string {
  const [name] = partsWithin(tags.sequence, algorithm)
  if (!name) throw unfit()
  return oidText(name)
}

/** Versions of signatures and signers (RFC 5652, 5.1 and 5.3). */
const isNumber = (value: Der | undefined, ...numbers: readonly number[]): boolean =>
  value?.tag === tags.integer && value.content.length === 1 && numbers.includes(value.content[0] ?? 0)

function onlyOne([value, ...more]: readonly Der[]): Der {
  if (!value || more.length > 0) throw unfit()
  return value
}

const unfit = () => new RangeError('No detached signature of one signer')
