import {createHash, sign, type KeyObject} from 'node:crypto'
import {der, derTime, numbered, oid, tags} from '../../model/cms/der.js'
import {cmsOids} from '../../model/cms/oids.js'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'

/** A mail signing key (RFC 8551) with certificate and chain. */
export interface MailKey {
  readonly privateKey: KeyObject
  readonly certificate: CertificateFacts
  /** Issuer certificates in DER. */
  readonly chain: readonly Uint8Array[]
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether `cess seal init` made it, so that its signatures prove nothing to others. */
  readonly isTest: boolean
}

/** Makes a detached signature of content in pieces: a `ContentInfo` in DER (RFC 5652). */
export type ContentSigner = (content: readonly Uint8Array[]) => Uint8Array

const one = Uint8Array.of(1)
const sha256 = der(tags.sequence, oid(cmsOids.sha256))
const nothing = der(tags.nothing)

/**
 * Make a signer. Signed attributes are those of S/MIME (RFC 8551, 2.5): `content-type`, `signing-time`, `message-digest` and
 * `signing-certificate-v2`; constant parts are encoded once.
 */
export function contentSigner({privateKey, certificate, chain}: MailKey, now: () => Date): ContentSigner {
  const contentType = attribute(cmsOids.contentType, oid(cmsOids.data))
  const hash = der(tags.octetString, createHash('sha256').update(certificate.der).digest())
  // ESSCertIDv2 whose algorithm is the default, SHA-256 (RFC 5035, 3).
  const ids = der(tags.sequence, der(tags.sequence, der(tags.sequence, hash)))
  const signingCertificate = attribute(cmsOids.signingCertificate, ids)
  const algorithm =
    privateKey.asymmetricKeyType === 'rsa'
      ? der(tags.sequence, oid(cmsOids.sha256Rsa), nothing)
      : der(tags.sequence, oid(cmsOids.sha256Ecdsa))
  const before = [
    der(tags.integer, one),
    der(tags.set, sha256),
    der(tags.sequence, oid(cmsOids.data)),
    der(numbered(0), ...[certificate.der, ...chain].toSorted(inOrder)),
  ]
  const signer = [der(tags.integer, one), der(tags.sequence, certificate.issuer, certificate.serial), sha256]
  return content => {
    const digest = createHash('sha256')
    for (const piece of content) digest.update(piece)
    const attributes = [
      ...[contentType, signingCertificate, attribute(cmsOids.signingTime, derTime(now()))],
      attribute(cmsOids.messageDigest, der(tags.octetString, digest.digest())),
    ].toSorted(inOrder)
    // Of what is [0] in the message, the signature is made as of a SET (RFC 5652, 5.4).
    const signature = sign('sha256', der(tags.set, ...attributes), privateKey)
    const info = der(
      tags.sequence,
      ...[...signer, der(numbered(0), ...attributes), algorithm, der(tags.octetString, signature)],
    )
    const signed = der(tags.sequence, ...before, der(tags.set, info))
    return der(tags.sequence, oid(cmsOids.signedData), der(numbered(0), signed))
  }
}

const attribute = (name: string, value: Uint8Array): Uint8Array => der(tags.sequence, oid(name), der(tags.set, value))

/** Compare by the order of DER SET OF (X.690, 11.6). */
function inOrder(a: Uint8Array, b: Uint8Array): number {
  return Buffer.compare(a, b)
}
