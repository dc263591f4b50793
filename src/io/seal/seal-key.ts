import {X509Certificate} from 'node:crypto'
import {cmsOids} from '../../model/cms/oids.js'
import {own} from '../../model/own.js'
import {UsageError} from '../../model/usage-error.js'
import type {Signer} from './signer.js'

/** Signature formats: CMS has ECDSA in DER and RSA PKCS#1 v1.5, COSE has raw ECDSA and RSA-PSS. */
export type SignatureUse = 'cms' | 'cose'

/** Roles of keys: seals, and C2PA manifests. */
export type KeyRole = 'SEAL' | 'C2PA'

/** A sealing key in a file or at a signing service, with certificate and chain. */
export interface SealKey extends Signer {
  readonly kind: KeyKind
  /** Formats that it can sign. */
  readonly uses: readonly SignatureUse[]
  /**
   * Sign bytes.
   *
   * @throws {IoError} If who keeps the key does not sign.
   */
  readonly sign: (bytes: Uint8Array, use: SignatureUse) => Promise<Uint8Array>
}

const tooShort = new UsageError({
  en: 'The RSA key of the seal has fewer than 2,048 bits; order a certificate with a longer one, or with an ECDSA key; nothing was published',
  fr: "La clé RSA du sceau compte moins de 2 048 bits ; commandez un certificat à clé plus longue, ou à clé ECDSA ; rien n'a été publié",
})
const unsupported = new UsageError({
  en: 'The key of the seal is neither RSA nor ECDSA of the curve P-256, P-384 or P-521; order a certificate for one of these; nothing was published',
  fr: "La clé du sceau n'est ni RSA, ni ECDSA sur la courbe P-256, P-384 ou P-521 ; commandez un certificat pour l'une d'elles ; rien n'a été publié",
})

/** Key type, with its signature algorithms for CMS (RFC 5652) and COSE (RFC 9053). */
export interface KeyKind {
  readonly type: 'ec' | 'rsa'
  readonly hash: 'sha256' | 'sha384' | 'sha512'
  /** Object identifier of the hash. */
  readonly hashOid: string
  /** Object identifier of ECDSA with that hash (RFC 5758), or RSASSA-PKCS1-v1_5 (RFC 4055). */
  readonly cmsOid: string
  /** Identifier of ECDSA (RFC 9053, 2.1) or RSASSA-PSS (RFC 8230). */
  readonly coseNumber: number
  /** Length of a COSE signature. */
  readonly signatureBytes: number
}

const ec = (hash: KeyKind['hash'], cmsOid: string, coseNumber: number, signatureBytes: number): KeyKind => ({
  type: 'ec',
  hash,
  hashOid: cmsOids[hash],
  cmsOid,
  coseNumber,
  signatureBytes,
})

/** Curves allowed by both PAdES (ETSI TS 119 312) and C2PA (C2PA 2.2, 13.2), by Node's names. */
const curves: Readonly<Record<string, KeyKind>> = {
  prime256v1: ec('sha256', '1.2.840.10045.4.3.2', -7, 64),
  secp384r1: ec('sha384', '1.2.840.10045.4.3.3', -35, 96),
  secp521r1: ec('sha512', '1.2.840.10045.4.3.4', -36, 132),
}

const leastModulusBits = 2048

/**
 * The kind of the key of a signer of seals.
 *
 * @throws {UsageError} If it is of a sort that seals do not have: another algorithm or curve, or too few bits.
 */
export function sealKindOf({certificate}: Signer): KeyKind {
  const {asymmetricKeyType, asymmetricKeyDetails = {}} = new X509Certificate(certificate.der).publicKey
  const {namedCurve = '', modulusLength = 0} = asymmetricKeyDetails
  const curve = asymmetricKeyType === 'ec' ? own(curves, namedCurve) : undefined
  if (curve) return curve
  if (asymmetricKeyType !== 'rsa') throw unsupported
  if (modulusLength < leastModulusBits) throw tooShort
  const signatureBytes = Math.ceil(modulusLength / 8)
  const oids = {hashOid: cmsOids.sha256, cmsOid: cmsOids.sha256Rsa}
  return {type: 'rsa', hash: 'sha256', ...oids, coseNumber: -37, signatureBytes}
}
