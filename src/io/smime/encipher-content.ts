import {
  constants,
  createCipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  publicEncrypt,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import {der, numbered, oid, partsOf, readDer, tags} from '../../model/cms/der.js'
import {cmsOids} from '../../model/cms/oids.js'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'

const keyBytes = 32
const sizes = {cbcIv: 16, gcmNonce: 12, tag: 16} as const
const oids = {
  cbc: '2.16.840.1.101.3.4.1.42',
  gcm: '2.16.840.1.101.3.4.1.46',
  wrap: '2.16.840.1.101.3.4.1.45',
  /** Object identifier of dhSinglePass-stdDH-sha256kdf-scheme (RFC 5753, 7.1.4). */
  agreement: '1.3.132.1.11.1',
} as const
const integer = (value: number) => der(tags.integer, Uint8Array.of(value))
const octets = (bytes: Uint8Array) => der(tags.octetString, bytes)

/**
 * Encrypt for the owner of a certificate with AES-256: GCM if the certificate announces it (RFC 4262), else CBC, which all programs
 * support.
 *
 * @returns A `ContentInfo` in DER (RFC 5652, 6; RFC 5083), and its `smime-type` (RFC 8551, 3.2.2).
 * @throws {Error} If its key is neither of RSA nor of an elliptic curve.
 */
export function encipherContent(
  content: readonly Uint8Array[],
  certificate: CertificateFacts,
): {readonly bytes: Uint8Array; readonly type: 'enveloped-data' | 'authEnveloped-data'} {
  const key = randomBytes(keyBytes)
  const recipients = der(tags.set, recipientInfo(key, certificate))
  const isAgreed = publicKeyOf(certificate).asymmetricKeyType === 'ec'
  if (certificate.ciphers.includes(oids.gcm)) {
    const {info, tag} = byGcm(content, key)
    const body = der(tags.sequence, integer(0), recipients, info, octets(tag))
    return {bytes: contentInfo(cmsOids.authEnvelopedData, body), type: 'authEnveloped-data'}
  }
  // RFC 5652, 6.1: 0 only where all recipients are named by issuer and number and get the key itself.
  const body = der(tags.sequence, integer(isAgreed ? 2 : 0), recipients, byCbc(content, key))
  return {bytes: contentInfo(cmsOids.envelopedData, body), type: 'enveloped-data'}
}

const contentInfo = (type: string, body: Uint8Array) => der(tags.sequence, oid(type), der(numbered(0), body))

function byCbc(content: readonly Uint8Array[], key: Uint8Array): Uint8Array {
  const iv = randomBytes(sizes.cbcIv)
  const cipher = createCipheriv('aes-256-cbc', key, iv)
  const enciphered = Buffer.concat([...content.map(piece => cipher.update(piece)), cipher.final()])
  return encryptedInfo(der(tags.sequence, oid(oids.cbc), octets(iv)), enciphered)
}

function byGcm(content: readonly Uint8Array[], key: Uint8Array): {readonly info: Uint8Array; readonly tag: Uint8Array} {
  const nonce = randomBytes(sizes.gcmNonce)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const enciphered = Buffer.concat([...content.map(piece => cipher.update(piece)), cipher.final()])
  // RFC 5084, 3.2: a tag of 12 octets is what stands for nothing said.
  const parameters = der(tags.sequence, octets(nonce), integer(sizes.tag))
  const info = encryptedInfo(der(tags.sequence, oid(oids.gcm), parameters), enciphered)
  return {info, tag: cipher.getAuthTag()}
}

/** EncryptedContentInfo; its [0] IMPLICIT OCTET STRING holds the ciphertext. */
const encryptedInfo = (algorithm: Uint8Array, enciphered: Uint8Array): Uint8Array =>
  der(tags.sequence, oid(cmsOids.data), algorithm, der(0x80, enciphered))

const publicKeyOf = ({publicKey}: CertificateFacts): KeyObject =>
  createPublicKey({key: Buffer.from(publicKey), format: 'der', type: 'spki'})

function recipientInfo(key: Uint8Array, certificate: CertificateFacts): Uint8Array {
  const publicKey = publicKeyOf(certificate)
  const kind = publicKey.asymmetricKeyType
  const id = der(tags.sequence, certificate.issuer, certificate.serial)
  if (kind === 'ec') return agreedInfo(key, id, publicKey)
  if (kind !== 'rsa') throw new Error('A certificate that is enciphered for has a key of RSA or of an elliptic curve')
  // PKCS#1 v1.5: what every program reads (RFC 8551, 2.3); its weakness is in programs that answer whoever asks them to decipher.
  const wrapped = publicEncrypt({key: publicKey, padding: constants.RSA_PKCS1_PADDING}, key)
  const algorithm = der(tags.sequence, oid(cmsOids.rsa), der(tags.nothing))
  return der(tags.sequence, integer(0), id, algorithm, octets(wrapped))
}

/** Key agreement recipient, with an ephemeral key (RFC 5753, 3.1). */
function agreedInfo(key: Uint8Array, id: Uint8Array, publicKey: KeyObject): Uint8Array {
  const {namedCurve = ''} = publicKey.asymmetricKeyDetails ?? {}
  const ephemeral = generateKeyPairSync('ec', {namedCurve})
  const shared = diffieHellman({privateKey: ephemeral.privateKey, publicKey})
  const wrap = der(tags.sequence, oid(oids.wrap))
  // X9.63 gives a key as long as one hash at once (RFC 5753, 7.2); the length of the key is in bits.
  const info = der(tags.sequence, wrap, der(numbered(2), octets(Uint8Array.of(0, 0, 1, 0))))
  const wrappingKey = createHash('sha256')
    .update(shared)
    .update(Uint8Array.of(0, 0, 0, 1))
    .update(info)
    .digest()
  const wrapper = createCipheriv('id-aes256-wrap', wrappingKey, Buffer.alloc(8, 0xa6)) // RFC 3394, 2.2.3.1
  const wrapped = Buffer.concat([wrapper.update(key), wrapper.final()])
  const spki = ephemeral.publicKey.export({type: 'spki', format: 'der'})
  const originator = der(0xa1, der(tags.sequence, oid(cmsOids.ecPublicKey)), pointOf(spki))
  const algorithm = der(tags.sequence, oid(oids.agreement), wrap)
  const wanted = der(tags.sequence, der(tags.sequence, id, octets(wrapped)))
  return der(numbered(1), integer(3), der(numbered(0), originator), algorithm, wanted)
}

/** Content of the BIT STRING of a public key. */
function pointOf(spki: Uint8Array): Uint8Array {
  const [, point] = partsOf(readDer(spki))
  if (!point) throw new Error('A public key has its point')
  return point.bytes
}
