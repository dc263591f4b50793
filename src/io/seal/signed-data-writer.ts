import {der, numbered, oid, tags} from '../../model/cms/der.js'
import {cmsOids} from '../../model/cms/oids.js'
import type {Signer} from './signer.js'

/** Writes detached signatures of one signer (RFC 5652, 5). */
export interface SignedDataWriter {
  /**
   * Attributes to be signed, as a SET in DER (5.4): `content-type`, `message-digest`, `signing-certificate-v2` (RFC 5035, 3) and others.
   *
   * @param messageDigest Of the content.
   */
  readonly attributes: (messageDigest: Uint8Array, ...others: readonly Uint8Array[]) => Uint8Array
  /**
   * A `ContentInfo` in DER.
   *
   * @param attributes As they were signed.
   * @param unsigned Attributes that nobody signed.
   */
  readonly write: (attributes: Uint8Array, signature: Uint8Array, ...unsigned: readonly Uint8Array[]) => Uint8Array
}

const one = der(tags.integer, Uint8Array.of(1))

/** Has parameters, which are nothing (RFC 4055, 5); digests and ECDSA have none (RFC 5754, 2; RFC 5758, 3.2). */
const withNothing = cmsOids.sha256Rsa

const algorithm = (name: string): Uint8Array =>
  der(tags.sequence, oid(name), ...(name === withNothing ? [der(tags.nothing)] : []))

/** An attribute of a signature, in DER. */
export const attribute = (name: string, value: Uint8Array): Uint8Array =>
  der(tags.sequence, oid(name), der(tags.set, value))

/** Compare by the order of DER SET OF (X.690, 11.6). */
const inOrder = (a: Uint8Array, b: Uint8Array): number => Buffer.compare(a, b)

/** Make a writer; what all signatures share is encoded once. The certificates of the signer go along. */
export function signedDataWriter(
  {certificate, chain, fingerprint}: Signer,
  algorithms: {readonly digest: string; readonly signature: string},
): SignedDataWriter {
  const [digest, signatureAlgorithm] = [algorithm(algorithms.digest), algorithm(algorithms.signature)]
  const certificates = [certificate.der, ...chain].toSorted(inOrder)
  // ESSCertIDv2 whose algorithm is the default, SHA-256 (RFC 5035, 4).
  const hash = der(tags.octetString, Buffer.from(fingerprint, 'hex'))
  const ids = der(tags.sequence, der(tags.sequence, der(tags.sequence, hash)))
  const constant = [attribute(cmsOids.contentType, oid(cmsOids.data)), attribute(cmsOids.signingCertificate, ids)]
  const before = [one, der(tags.set, digest), der(tags.sequence, oid(cmsOids.data)), der(numbered(0), ...certificates)]
  const signer = [one, der(tags.sequence, certificate.issuer, certificate.serial), digest]
  return {
    attributes: (messageDigest, ...others) => {
      const told = attribute(cmsOids.messageDigest, der(tags.octetString, messageDigest))
      return der(tags.set, ...[...constant, told, ...others].toSorted(inOrder))
    },
    write: (attributes, signature, ...unsigned) => {
      // Of what is [0] in the message, the signature is made as of a SET (RFC 5652, 5.4).
      const signed = Uint8Array.from(attributes)
      signed[0] = numbered(0)
      const info = der(
        tags.sequence,
        ...[...signer, signed, signatureAlgorithm, der(tags.octetString, signature)],
        ...(unsigned.length > 0 ? [der(numbered(1), ...unsigned)] : []),
      )
      const data = der(tags.sequence, ...before, der(tags.set, info))
      return der(tags.sequence, oid(cmsOids.signedData), der(numbered(0), data))
    },
  }
}
