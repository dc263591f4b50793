import {X509Certificate} from 'node:crypto'
import type {RevocationList} from '../../model/cms/read-revocations.js'
import type {RevokedCertificate} from '../../model/verify/revoked.js'
import {sha256Of} from '../digest.js'

/** Trusted authorities, as the verifier gave them. */
export type Authorities = readonly X509Certificate[]

/** Trust anchors and revocations for judging certificates. */
export interface Trust {
  readonly authorities: Authorities
  /** Revocation lists of authorities. */
  readonly lists: readonly RevocationList[]
  /** Certificates that the publisher itself revoked. */
  readonly revoked: readonly RevokedCertificate[]
  /** Time of the judgement. */
  readonly now: Date
}

/** Certificates of a PEM file (RFC 7468); invalid ones are skipped. */
export const certificatesIn = (text: string): readonly X509Certificate[] =>
  [...text.matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)].flatMap(([pem]) => x509In(pem) ?? [])

/** Parse a certificate in PEM or DER; undefined if invalid. */
export function x509In(certificate: string | Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(certificate)
  } catch {
    return undefined
  }
}

/** SHA-256 of a certificate, 64 hexadecimal digits. */
export const printOf = ({raw}: X509Certificate): string => sha256Of(raw)

/** Common name in a distinguished name as Node prints it, else the organisation, else the whole name. */
export const nameIn = (name: string): string =>
  // Node escapes what parts names (RFC 4514, 2.4).
  (/^CN=(.+)$/m.exec(name)?.[1] ?? /^O=(.+)$/m.exec(name)?.[1] ?? name).replaceAll(/\\([,+"\\<>;#=])/g, '$1')
