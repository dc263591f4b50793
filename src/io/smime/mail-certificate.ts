import {createECDH, createPublicKey} from 'node:crypto'
import {parseAddress, personOf} from '../../model/address.js'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'

/** Fewest bits of a safe key (NIST SP 800-57 part 1, table 2: 112 bits of strength). */
const fewestBits = {rsa: 2048, ec: 224} as const

/** Whether an RSA or elliptic curve key is too short. */
export function isWeak({publicKey}: CertificateFacts): boolean {
  const {asymmetricKeyDetails: {modulusLength, namedCurve} = {}} = createPublicKey({
    key: Buffer.from(publicKey),
    format: 'der',
    type: 'spki',
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
