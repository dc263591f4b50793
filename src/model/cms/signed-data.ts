import {cmsOids} from './oids.js'
import {firstOf, numbered, oidText, partsOf, partsWithin, readDer, tags, timeOf, type Der} from './der.js'
import {readCertificate, type CertificateFacts} from './read-certificate.js'
import {joined, sameBytes} from '../bytes.js'

/** A signature of one signer (RFC 5652, 5), read without judging it. */
export interface CmsSignature {
  readonly certificate: CertificateFacts
  /** Other certificates that came with it, in DER. */
  readonly chain: readonly Uint8Array[]
  /** Object identifiers of the digest and of the signature. */
  readonly digest: string
  readonly algorithm: string
  /** Of RSASSA-PSS (RFC 4055, 3.1): the digest, and the length of the salt in bytes. */
  readonly pss?: {readonly digest: string; readonly saltBytes: number} | undefined
  /** Attributes as they were signed: a SET in DER (5.4). */
  readonly signed: Uint8Array
  readonly messageDigest: Uint8Array
  /** Hash of the certificate that was signed with it (RFC 5035, 3 to 6), where it says so, and the object identifier of the digest. */
  readonly certificateHash?: {readonly digest: string; readonly hash: Uint8Array} | undefined
  /** In ms since 1970, by the signer's own clock. */
  readonly signedAt?: number | undefined
  readonly signature: Uint8Array
  /** Time-stamps over it (RFC 3161, appendix A), in DER, which nobody signed with it. */
  readonly timeStamps: readonly Uint8Array[]
}

/**
 * Read a `ContentInfo` that holds a detached signature.
 *
 * @throws {RangeError} If it is none, or not one of one signer with attributes and certificate.
 */
export function readSignedData(bytes: Uint8Array): CmsSignature {
  const {content, signature} = readSigned(bytes, cmsOids.data)
  // What it holds itself would be another text than the one beside it.
  if (content) throw unfit()
  return signature
}

/**
 * Read a `ContentInfo` that holds a content of a type, by its object identifier, with its signature.
 *
 * @throws {RangeError} If it is none, or not one of one signer with attributes and certificate.
 */
export function readEnclosed(bytes: Uint8Array, type: string) {
  const {content, signature} = readSigned(bytes, type)
  return {content: octetsOf(onlyOne(partsWithin(numbered(0), content))), signature}
}

/** In BER, which is allowed there (RFC 5652, 5.2), they may stand in pieces; nobody cuts pieces again, and each time all would be copied. */
const piecewise = 0x20 | tags.octetString

function octetsOf(value: Der): Uint8Array {
  const pieces = value.tag === piecewise ? partsOf(value) : [value]
  if (pieces.some(({tag}) => tag !== tags.octetString)) throw unfit()
  return joined(pieces.map(({content}) => content))
}

function readSigned(bytes: Uint8Array, type: string) {
  const [kind, wrapped, ...after] = partsWithin(tags.sequence, readDer(bytes))
  if (!kind || oidText(kind) !== cmsOids.signedData || after.length > 0) throw unfit()
  const [version, digests, encapsulated, ...rest] = partsWithin(
    tags.sequence,
    onlyOne(partsWithin(numbered(0), wrapped)),
  )
  const [own, content, ...others] = partsWithin(tags.sequence, encapsulated)
  if (!isNumber(version, 1, 3) || !own || oidText(own) !== type || others.length > 0) throw unfit()
  const signer = onlyOne(partsWithin(tags.set, rest.at(-1)))
  const [certificates, lists, ...more] = rest.slice(0, -1)
  if ((lists && lists.tag !== numbered(1)) || more.length > 0) throw unfit()
  const known = partsWithin(numbered(0), certificates).filter(({tag}) => tag === tags.sequence)
  const signature = signerOf(partsWithin(tags.sequence, signer), known, type)
  const named = partsWithin(tags.set, digests).map(oidOf)
  if (named.length > 0 && !named.includes(signature.digest)) throw unfit()
  return {content, signature}
}

function signerOf(
  [version, id, digest, attributes, algorithm, signature, unsigned, ...more]: readonly Der[],
  certificates: readonly Der[],
  content: string,
): CmsSignature {
  if (!isNumber(version, 1, 3) || !id || attributes?.tag !== numbered(0)) throw unfit()
  if (signature?.tag !== tags.octetString || (unsigned && unsigned.tag !== numbered(1)) || more.length > 0)
    throw unfit()
  const known = certificates.map(({bytes}) => readCertificate(bytes))
  const certificate = known.find(one => isOf(one, id))
  if (!certificate) throw unfit()
  const signed = Uint8Array.from(attributes.bytes)
  signed[0] = tags.set
  const values = signedValues(attributes)
  const [messageDigest, time, type] = [cmsOids.messageDigest, cmsOids.signingTime, cmsOids.contentType].map(name =>
    values.get(name),
  )
  if (messageDigest?.tag !== tags.octetString || !type || oidText(type) !== content) throw unfit()
  return {
    certificate,
    chain: known.filter(one => one !== certificate).map(one => one.der),
    digest: oidOf(digest),
    algorithm: oidOf(algorithm),
    pss: algorithm && pssOf(algorithm),
    signed,
    signature: signature.content,
    messageDigest: messageDigest.content,
    certificateHash: certificateHashIn(values),
    signedAt: time && timeOf(time),
    timeStamps: attributesIn(unsigned).flatMap(({name, values: tokens}) =>
      name === cmsOids.timeStamp ? tokens.map(one => one.bytes) : [],
    ),
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

/** Attributes with their values (RFC 5652, 5.3). */
const attributesIn = (attributes: Der | undefined) =>
  (attributes ? partsOf(attributes) : []).map(attribute => {
    const [name, set] = partsWithin(tags.sequence, attribute)
    if (!name) throw unfit()
    return {name: oidText(name), values: partsWithin(tags.set, set)}
  })

/** The first value of each attribute that was signed; one that is there twice makes the signature unfit (RFC 5652, 11). */
function signedValues(attributes: Der): ReadonlyMap<string, Der> {
  const found = new Map<string, Der>()
  for (const {name, values} of attributesIn(attributes)) {
    if (found.has(name)) throw unfit()
    found.set(name, firstOf(values))
  }
  return found
}

/** The hash of the first `ESSCertIDv2`, of SHA-256 where it does not say, or `ESSCertID`, of SHA-1. */
function certificateHashIn(values: ReadonlyMap<string, Der>): CmsSignature['certificateHash'] {
  const newer = values.get(cmsOids.signingCertificate)
  const value = newer ?? values.get(cmsOids.signingCertificateV1)
  if (!value) return undefined
  const [first, second] = partsOf(firstOf(partsOf(firstOf(partsOf(value)))))
  if (first?.tag === tags.octetString) return {digest: newer ? cmsOids.sha256 : cmsOids.sha1, hash: first.content}
  if (second?.tag !== tags.octetString) throw unfit()
  return {digest: oidOf(first), hash: second.content}
}

/** Usual of RSASSA-PSS (RFC 4055, 3.1). */
const usualSaltBytes = 20

/** Parameters of RSASSA-PSS, whose mask has the same digest always, as Web Crypto has it; undefined of any other algorithm. */
function pssOf(algorithm: Der): CmsSignature['pss'] {
  const [name, parameters] = partsOf(algorithm)
  if (!name || oidText(name) !== cmsOids.rsaPss) return undefined
  const part = (number: number) => parameters && partsOf(parameters).find(({tag}) => tag === numbered(number))
  const [digest, mask, salt] = [0, 1, 2].map(number => {
    const found = part(number)
    return found && firstOf(partsOf(found))
  })
  const own = digest ? oidOf(digest) : cmsOids.sha1
  const [, masks] = mask ? partsOf(mask) : []
  if ((masks ? oidOf(masks) : cmsOids.sha1) !== own) throw unfit()
  return {digest: own, saltBytes: salt ? (salt.content.at(-1) ?? 0) : usualSaltBytes}
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
