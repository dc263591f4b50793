import {verify, type X509Certificate} from 'node:crypto'
import {readCertificate} from '../../model/cms/read-certificate.js'
import {readRevocationList, serialKey, type RevocationList} from '../../model/cms/read-revocations.js'
import {signatureDigests} from '../../model/cms/verify-detached.js'
import {sameBytes} from '../../model/bytes.js'

/** A list in DER, or each of a PEM file; none where there is no such thing. */
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

/** Whether a revocation list was issued by the issuer of a certificate, by name. */
export const isListFor = ({issuer}: RevocationList, {raw}: X509Certificate): boolean =>
  sameBytes(readCertificate(raw).issuer, issuer)

/** Whether an authority signed a list. */
export function isListBy({algorithm, signed, signature}: RevocationList, {publicKey}: X509Certificate): boolean {
  const digest = signatureDigests.get(algorithm)?.replace('-', '')
  return digest !== undefined && verify(digest, signed, publicKey, signature)
}

/** From when on a certificate counts as taken back by a list; undefined where it does not have it. */
export function revokedIn({revoked}: RevocationList, {raw}: X509Certificate): Date | undefined {
  const since = revoked.get(serialKey(readCertificate(raw).serial))
  return since === undefined ? undefined : new Date(since)
}
