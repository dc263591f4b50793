import {parseAddress, personOf} from '../../model/address.js'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'

/** `id-kp-emailProtection` (RFC 5280, 4.2.1.12), and any purpose. */
const purposes: ReadonlySet<string> = new Set(['1.3.6.1.5.5.7.3.4', '2.5.29.37.0'])

/** Whether a certificate may be used for mail, as far as its purposes say (RFC 8550, 4.4.4). */
export const isForMail = (certificate: CertificateFacts): boolean =>
  certificate.purposes === undefined || certificate.purposes.some(one => purposes.has(one))

/** Whether an address is one of a certificate. */
export function isOfAddress({addresses}: CertificateFacts, text: string): boolean {
  const wanted = sameForm(text)
  return addresses.some(one => sameForm(one) === wanted)
}

/** An address by which two are one: domains in A-labels (RFC 9598), capitals that make no difference. */
export function sameForm(text: string): string {
  const address = parseAddress(text)
  return typeof address === 'string' ? text.toLowerCase() : personOf(address)
}
