import type {Certificate} from 'pkijs'
import {createHash, X509Certificate, type KeyObject} from 'node:crypto'
import {testName} from '../../model/verify/test-name.js'
import {UsageError} from '../../model/usage-error.js'
import {own} from '../../model/own.js'

/** Signature formats: CMS has ECDSA in DER and RSA PKCS#1 v1.5, COSE has raw ECDSA and RSA-PSS. */
export type SignatureUse = 'cms' | 'cose'

/** Roles of keys: seals, and C2PA manifests. */
export type KeyRole = 'SEAL' | 'C2PA'

/** A sealing key in a file or at a signing service, with certificate and chain. */
export interface SealKey {
  readonly kind: KeyKind
  readonly certificate: Certificate
  /** Issuer certificates, in the given order. */
  readonly chain: readonly Certificate[]
  /** Common name of its certificate. */
  readonly subject: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether `cess seal init` made it, so that its seals prove nothing to others. */
  readonly isTest: boolean
  /** Formats that it can sign. */
  readonly uses: readonly SignatureUse[]
  /**
   * Sign bytes.
   *
   * @throws {IoError} If who keeps the key does not sign.
   */
  readonly sign: (bytes: Uint8Array, use: SignatureUse) => Promise<Uint8Array>
}

/** Convert a certificate of PKI.js to Node's. */
export const x509Of = (certificate: Certificate): X509Certificate =>
  new X509Certificate(new Uint8Array(certificate.toSchema().toBER()))

/**
 * Facts of a certificate about a sealing key.
 *
 * @throws {UsageError} If its key is of a sort that seals do not have.
 */
export function certificateFacts(
  certificate: Certificate,
  chain: readonly Certificate[],
): Omit<SealKey, 'sign' | 'uses'> {
  const der = new Uint8Array(certificate.toSchema().toBER())
  const kind = keyKindOf(new X509Certificate(der).publicKey)
  if (kind === 'short') throw tooShort
  if (kind === 'unsupported') throw unsupported
  const subject = nameOf(certificate)
  return {
    kind,
    certificate,
    chain,
    subject,
    fingerprint: createHash('sha256').update(der).digest('hex'),
    isTest: subject.startsWith(testName),
  }
}

/** commonName, organizationName (RFC 5280, annex A). */
const names = ['2.5.4.3', '2.5.4.10']

function nameOf({subject}: Certificate): string {
  const [name = ''] = names.flatMap(oid =>
    subject.typesAndValues.filter(({type}) => type === oid).map(({value}) => String(value.valueBlock.value)),
  )
  return name
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

const hashOids = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
}

const ec = (hash: KeyKind['hash'], cmsOid: string, coseNumber: number, signatureBytes: number): KeyKind => ({
  type: 'ec',
  hash,
  hashOid: hashOids[hash],
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

/** Kind of a key, or the reason to refuse it: unsupported algorithm or curve, or too few bits. */
function keyKindOf(key: KeyObject): KeyKind | 'unsupported' | 'short' {
  const {namedCurve = '', modulusLength = 0} = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType === 'ec') return own(curves, namedCurve) ?? 'unsupported'
  if (key.asymmetricKeyType !== 'rsa') return 'unsupported'
  if (modulusLength < leastModulusBits) return 'short'
  const [cmsOid, coseNumber] = ['1.2.840.113549.1.1.11', -37]
  const signatureBytes = Math.ceil(modulusLength / 8)
  return {type: 'rsa', hash: 'sha256', hashOid: hashOids.sha256, cmsOid, coseNumber, signatureBytes}
}
