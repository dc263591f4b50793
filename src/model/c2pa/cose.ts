import {readCertificate, type CertificateFacts} from '../cms/read-certificate.js'
import {isSignedBy} from '../cms/verify-detached.js'
import {decodeCbor, encodeCbor, type Cbor} from './cbor.js'

/** Tag of a signature of one signer (RFC 9052, 4.2). */
export const coseSign1 = 18

/** Labels in its header (RFC 9052, 3.1; RFC 9360, 2). */
export const coseHeader = {algorithm: 1, certificates: 33} as const

/** The bytes that a signature is of (RFC 9052, 4.4): the protected header and the content beside it. */
export const signedPart = (protectedHeader: Uint8Array, content: Uint8Array): Uint8Array =>
  encodeCbor(['Signature1', protectedHeader, new Uint8Array(), content])

/** Algorithms of signatures (RFC 9053, 2.1; RFC 8230, 2), as Web Crypto has them: digest, and bytes of the salt of RSASSA-PSS. */
const ways = new Map<Cbor, {readonly hash: string; readonly saltBytes?: number}>([
  [-7, {hash: 'SHA-256'}],
  [-35, {hash: 'SHA-384'}],
  [-36, {hash: 'SHA-512'}],
  [-37, {hash: 'SHA-256', saltBytes: 32}],
  [-38, {hash: 'SHA-384', saltBytes: 48}],
  [-39, {hash: 'SHA-512', saltBytes: 64}],
])

/**
 * The certificate that signed a content, whose signature stands beside it (RFC 9052, 4.2 and 4.4; C2PA 2.2, 13.2); undefined where the
 * signature does not hold, or has a content of its own.
 *
 * @throws {RangeError} If it is none, or of a way of signing that is not known here.
 */
export async function coseSigner(bytes: Uint8Array, content: Uint8Array): Promise<CertificateFacts | undefined> {
  const sign1 = decodeCbor(bytes)
  const [head, , payload, signature, ...more] = isTagged(sign1) && Array.isArray(sign1.value) ? sign1.value : []
  if (!(head instanceof Uint8Array) || !(signature instanceof Uint8Array)) return undefined
  // A content of its own could be another than the one beside it.
  if (payload !== null || more.length > 0) return undefined
  const header = decodeCbor(head)
  const way = header instanceof Map ? ways.get(header.get(coseHeader.algorithm)) : undefined
  const given: unknown = header instanceof Map ? header.get(coseHeader.certificates) : undefined
  const own: unknown = Array.isArray(given) ? given[0] : given
  if (!way || !(own instanceof Uint8Array)) throw new RangeError('No way of signing that is known here')
  const certificate = readCertificate(own)
  const signed = {signature, signed: signedPart(head, content)}
  return (await isSignedBy(certificate.publicKey, {...way, isBare: true}, signed)) ? certificate : undefined
}

const isTagged = (value: Cbor): value is Extract<Cbor, {readonly tag: number}> =>
  typeof value === 'object' && value !== null && 'tag' in value && value.tag === coseSign1
