import {createECDH, createPublicKey} from 'node:crypto'
import {parseAddress, personOf} from '../../model/address.js'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'

/** `id-kp-emailProtection` (RFC 5280, 4.2.1.12), and any purpose. */
const purposes: ReadonlySet<string> = new Set(['1.3.6.1.5.5.7.3.4', '2.5.29.37.0'])

/** Whether the extended key usage of a certificate permits mail (RFC 8550, 4.4.4). */
export const isForMail = (certificate: CertificateFacts): boolean =>
  certificate.purposes === undefined || certificate.purposes.some(one => purposes.has(one))

/** Fewest bits of a safe key (NIST SP 800-57 part 1, table 2: 112 bits of strength). */
const fewestBits = {rsa: 2048, ec: 224} as const

/** Whether an RSA or elliptic curve key is too short. */
export function isWeak({publicKey}: CertificateFacts): boolean {
  const {asymmetricKeyDetails: {modulusLength, namedCurve} = {}} = createPublicKey({
    ...{key: Buffer.from(publicKey), format: 'der', type: 'spki'},
  })
  if (namedCurve === undefined) return (modulusLength ?? 0) < fewestBits.rsa
  // A point of two coordinates, behind an octet that says so.
  const pointBytes = createECDH(namedCurve).generateKeys().length - 1
  return (pointBytes / 2) * 8 < fewestBits.ec
}

/** Whether a certificate is for an address. */
export function isOfAddress({addresses}: CertificateFacts, text: string): boolean {
  const wanted = sameForm(text)
  return addresses.some(one => sameForm(one) === wanted)
}

/** Canonical form of an address, for comparison: A-labels (RFC 9598), case folded where it does not matter. */
export function sameForm(text: string): string {
  const address = parseAddress(text)
  return typeof address === 'string' ? text.toLowerCase() : personOf(address)
}
