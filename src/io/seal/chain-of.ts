import type {X509Certificate} from 'node:crypto'
import {BasicConstraints, Certificate} from 'pkijs'
import {printOf, type Authorities} from './certificates-in.js'

/** Most authorities above a certificate. */
const mostAbove = 8
const basicConstraints = '2.5.29.19'

/**
 * A certificate and its issuers, up to a self-signed or trusted one, or as far as they are known (RFC 5280, 6.1: names, signatures, basic
 * constraints, path length).
 */
export function chainOf(
  own: X509Certificate,
  others: readonly X509Certificate[],
  authorities: Authorities = [],
): readonly X509Certificate[] {
  const given = new Set(authorities.map(printOf))
  const chain = [own]
  for (let last = own; !given.has(printOf(last)) && !isSelfSigned(last) && chain.length <= mostAbove;) {
    const below = last
    const above = [...authorities, ...others].find(
      one => one.ca && below.checkIssued(one) && below.verify(one.publicKey) && mostBelow(one) >= chain.length - 1,
    )
    if (!above || chain.includes(above)) break
    chain.push(above)
    last = above
  }
  return chain
}

/** Whether a chain ends in a self-signed certificate. */
export function leadsUp(chain: readonly X509Certificate[]): boolean {
  const top = chain.at(-1)
  return top !== undefined && isSelfSigned(top)
}

/** Whether a certificate is self-signed. Node's `checkIssued` also wants the right to certify, which an end-entity certificate lacks. */
export const isSelfSigned = (one: X509Certificate): boolean => one.subject === one.issuer && one.verify(one.publicKey)

/** Path length constraint of an authority: most authorities below it in a chain (`pathLenConstraint`, RFC 5280, 4.2.1.9). */
function mostBelow({raw}: X509Certificate): number {
  const extension = Certificate.fromBER(Uint8Array.from(raw)).extensions?.find(
    ({extnID}) => extnID === basicConstraints,
  )
  const value: unknown = extension?.parsedValue
  const length = value instanceof BasicConstraints ? value.pathLenConstraint : undefined
  if (length === undefined) return Number.POSITIVE_INFINITY
  return typeof length === 'number' ? length : length.valueBlock.valueDec
}
