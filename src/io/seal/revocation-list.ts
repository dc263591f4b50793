import {verify, type X509Certificate} from 'node:crypto'
import {readCertificate, type CertificateFacts} from '../../model/cms/read-certificate.js'
import {readRevocationList, serialKey, type RevocationList} from '../../model/cms/read-revocations.js'
import {isSameName} from '../../model/cms/same-name.js'
import {signatureDigests} from '../../model/cms/verify-detached.js'

/** Revocation lists of a file in DER or PEM; invalid ones are skipped. */
export function revocationListsIn(bytes: Uint8Array): readonly RevocationList[] {
  const blocks = [...Buffer.from(bytes).toString('latin1').matchAll(pem)].map(([, base64 = '']) =>
    Uint8Array.from(Buffer.from(base64, 'base64')),
  )
  return (blocks.length > 0 ? blocks : [bytes]).flatMap(block => {
    try {
      return [readRevocationList(block)]
    } catch {
      // No DER, or something else.
      return []
    }
  })
}

const pem = /-----BEGIN X509 CRL-----([^-]+)-----END X509 CRL-----/g

/** Whether a revocation list has the issuer name of a certificate. */
export function isListFor({issuer}: RevocationList, certificate: X509Certificate): boolean {
  const facts = factsOf(certificate)
  return facts !== undefined && isSameName(facts.issuer, issuer)
}

/** Signature algorithms without separate hash (RFC 8410, 3). */
const edwards: ReadonlySet<string> = new Set(['1.3.101.112', '1.3.101.113'])

/** Whether the signature algorithm of a list is supported; other lists are ignored. */
export const isReadable = ({algorithm}: RevocationList): boolean =>
  signatureDigests.has(algorithm) || edwards.has(algorithm)

/** Whether an authority signed what it says of certificates. */
export function isSaidBy(
  {algorithm, signed, signature}: Pick<RevocationList, 'algorithm' | 'signed' | 'signature'>,
  {publicKey}: X509Certificate,
): boolean {
  const digest = edwards.has(algorithm) ? null : signatureDigests.get(algorithm)?.replace('-', '')
  try {
    return digest !== undefined && verify(digest, signed, publicKey, signature)
  } catch {
    // The key is of another sort than the signature.
    return false
  }
}

/** Revocation time of a certificate in a list; undefined if it is not listed. */
export function revokedIn({revoked}: RevocationList, certificate: X509Certificate): Date | undefined {
  const facts = factsOf(certificate)
  const since = facts && revoked.get(serialKey(facts.serial))
  return since === undefined ? undefined : new Date(since)
}

/** Facts of a certificate; undefined if it violates the rules of our parser, when no list can hold it. */
export function factsOf({raw}: X509Certificate): CertificateFacts | undefined {
  try {
    return readCertificate(raw)
  } catch {
    return undefined
  }
}
