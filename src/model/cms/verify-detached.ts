import {cmsOids} from './oids.js'
import {oidText, partsOf, partsWithin, readDer, tags, type Der} from './der.js'
import type {CmsSignature} from './signed-data.js'
import {sameBytes} from '../bytes.js'

/** Reasons why a signature does not hold: other content; other attributes, key or certificate; an algorithm that is not known here. */
export type SignatureFault = 'content' | 'signature' | 'algorithm'

const digests = new Map<string, string>([
  [cmsOids.sha256, 'SHA-256'],
  [cmsOids.sha384, 'SHA-384'],
  [cmsOids.sha512, 'SHA-512'],
])
/** Digests that the identifier of a signature names (RFC 5758, 3.2; RFC 4055, 5), as Web Crypto names them. */
export const signatureDigests: ReadonlyMap<string, string> = new Map([
  ['1.2.840.10045.4.3.2', 'SHA-256'],
  ['1.2.840.10045.4.3.3', 'SHA-384'],
  ['1.2.840.10045.4.3.4', 'SHA-512'],
  ['1.2.840.113549.1.1.11', 'SHA-256'],
  ['1.2.840.113549.1.1.12', 'SHA-384'],
  ['1.2.840.113549.1.1.13', 'SHA-512'],
])
/** Curves by their identifiers (RFC 5480, 2.1.1.1), with the bytes of a coordinate. */
const curves = new Map([
  ['1.2.840.10045.3.1.7', {name: 'P-256', size: 32}],
  ['1.3.132.0.34', {name: 'P-384', size: 48}],
  ['1.3.132.0.35', {name: 'P-521', size: 66}],
])

/**
 * Verify a signature over a content by Web Crypto, so in browsers, too; undefined where it holds. Who vouches for the certificate, and when it
 * was valid, is another question.
 */
export async function verifyDetached(
  signature: CmsSignature,
  content: Uint8Array,
): Promise<SignatureFault | undefined> {
  const {certificate, certificateHash: own, algorithm, pss} = signature
  const hash = digests.get(signature.digest)
  // An algorithm that names only its key (`rsaEncryption`) takes the digest of the signer.
  const signingHash = pss
    ? digests.get(pss.digest)
    : (signatureDigests.get(algorithm) ?? (algorithm === cmsOids.rsa ? hash : undefined))
  const ownHash = own?.digest === cmsOids.sha1 ? 'SHA-1' : digests.get(own?.digest ?? signature.digest)
  if (hash === undefined || signingHash === undefined || ownHash === undefined) return 'algorithm'
  if (!sameBytes(await digestOf(hash, content), signature.messageDigest)) return 'content'
  if (own && !sameBytes(await digestOf(ownHash, certificate.der), own.hash)) return 'signature'
  const how = {hash: signingHash, saltBytes: pss?.saltBytes}
  return (await isSignedBy(certificate.publicKey, how, signature)) ? undefined : 'signature'
}

const digestOf = async (name: string, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(name, Uint8Array.from(bytes)))

/** How something was signed: the digest, as Web Crypto names it, and the salt of RSASSA-PSS, else RSASSA-PKCS1-v1_5 or ECDSA. */
interface SigningWay {
  readonly hash: string
  readonly saltBytes?: number | undefined
  /** Whether the numbers of ECDSA stand one behind the other (RFC 9053, 2.1), and not in DER. */
  readonly isBare?: boolean
}

/** Whether a key (`SubjectPublicKeyInfo` in DER) signed bytes. */
export async function isSignedBy(
  publicKey: Uint8Array,
  {hash, saltBytes, isBare = false}: SigningWay,
  {signature, signed}: {readonly signature: Uint8Array; readonly signed: Uint8Array},
): Promise<boolean> {
  const spki = Uint8Array.from(publicKey)
  const data = Uint8Array.from(signed)
  try {
    const [algorithm] = partsOf(readDer(spki))
    const [kind, curve] = algorithm ? partsOf(algorithm) : []
    if (kind && oidText(kind) === cmsOids.rsa) {
      const name = saltBytes === undefined ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS'
      const key = await crypto.subtle.importKey('spki', spki, {name, hash}, false, ['verify'])
      return await crypto.subtle.verify({name, saltLength: saltBytes ?? 0}, key, Uint8Array.from(signature), data)
    }
    const known = curve && curves.get(oidText(curve))
    if (!known || saltBytes !== undefined) return false
    const ecdsa = {name: 'ECDSA', namedCurve: known.name, hash}
    const key = await crypto.subtle.importKey('spki', spki, ecdsa, false, ['verify'])
    const numbers = isBare ? Uint8Array.from(signature) : bareNumbers(signature, known.size)
    return await crypto.subtle.verify(ecdsa, key, numbers, data)
  } catch {
    // No key, or numbers that are none.
    return false
  }
}

/**
 * The two numbers of a signature of ECDSA, each as long as the curve's, as Web Crypto wants them (IEEE P1363).
 *
 * @param size Bytes of one.
 * @throws {RangeError} If they are none, or longer.
 */
export function bareNumbers(signature: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const whole = readDer(signature)
  const numbers: readonly Der[] = partsWithin(tags.sequence, whole)
  const isPair = numbers.length === 2 && numbers.every(({tag}) => tag === tags.integer)
  if (!isPair || whole.bytes.length !== signature.length) throw new RangeError('A signature has two numbers')
  const bytes = new Uint8Array(2 * size)
  for (const [index, {content}] of numbers.entries()) {
    const bare = content[0] === 0 ? content.subarray(1) : content
    bytes.set(bare, (index + 1) * size - bare.length)
  }
  return bytes
}
