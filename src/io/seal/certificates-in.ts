import {X509Certificate} from 'node:crypto'
import type {RevocationList} from '../../model/cms/read-revocations.js'
import type {RevokedCertificate} from '../../model/verify/revoked.js'
import {sha256Of} from '../digest.js'

/** Certificates that were given, whose word counts for others. */
export type Authorities = readonly X509Certificate[]

/** Everything that was given to judge certificates by. */
export interface Trust {
  readonly authorities: Authorities
  /** Lists of certificates that authorities took back. */
  readonly lists: readonly RevocationList[]
  /** Certificates that the house itself trusts no more. */
  readonly revoked: readonly RevokedCertificate[]
  /** When they are judged. */
  readonly now: Date
}

/** The certificates of a PEM file (RFC 7468); what is none is passed over. */
export const certificatesIn = (text: string): readonly X509Certificate[] =>
  [...text.matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)].flatMap(([pem]) => x509In(pem) ?? [])

/** A certificate in PEM or DER; undefined where it is none. */
export function x509In(certificate: string | Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(certificate)
  } catch {
    return undefined
  }
}

/** SHA-256 of a certificate, 64 hexadecimal digits. */
export const printOf = ({raw}: X509Certificate): string => sha256Of(raw)

/** Common name of a name as Node prints it, else its organisation, else all of it. */
export const nameIn = (name: string): string =>
  // Node escapes what parts names (RFC 4514, 2.4).
  (/^CN=(.+)$/m.exec(name)?.[1] ?? /^O=(.+)$/m.exec(name)?.[1] ?? name).replaceAll(/\\([,+"\\<>;#=])/g, '$1')
