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

/** Algorithms of a signature, in DER. */
export interface SignatureAlgorithms {
  readonly digest: Uint8Array
  readonly signature: Uint8Array
}

const one = der(tags.integer, Uint8Array.of(1))

/** An algorithm without parameters, or with those given, in DER. */
export const algorithm = (name: string, ...parameters: readonly Uint8Array[]): Uint8Array =>
  der(tags.sequence, oid(name), ...parameters)

/** An attribute of a signature, in DER. */
export const attribute = (name: string, value: Uint8Array): Uint8Array =>
  der(tags.sequence, oid(name), der(tags.set, value))

/** Compare by the order of DER SET OF (X.690, 11.6). */
export const inOrder = (a: Uint8Array, b: Uint8Array): number => Buffer.compare(a, b)

/**
 * Make a writer; what all signatures share is encoded once.
 *
 * @param certificates Certificates that go along, in DER.
 */
export function signedDataWriter(
  {certificate, fingerprint}: Signer,
  certificates: readonly Uint8Array[],
  {digest, signature: signatureAlgorithm}: SignatureAlgorithms,
): SignedDataWriter {
  // ESSCertIDv2 whose algorithm is the default, SHA-256 (RFC 5035, 3).
  const hash = der(tags.octetString, Buffer.from(fingerprint, 'hex'))
  const ids = der(tags.sequence, der(tags.sequence, der(tags.sequence, hash)))
  const constant = [attribute(cmsOids.contentType, oid(cmsOids.data)), attribute(cmsOids.signingCertificate, ids)]
  const before = [one, der(tags.set, digest), algorithm(cmsOids.data), der(numbered(0), ...certificates)]
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
