import type {X509Certificate} from 'node:crypto'
import {partsOf, tags} from '../../model/cms/der.js'
import {certificateExtensions} from '../../model/cms/read-certificate.js'
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
      one => one.ca && below.checkIssued(one) && isSignedBy(below, one) && mostBelow(one) >= chain.length - 1,
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
export const isSelfSigned = (one: X509Certificate): boolean => one.subject === one.issuer && isSignedBy(one, one)

function isSignedBy(one: X509Certificate, above: X509Certificate): boolean {
  try {
    return one.verify(above.publicKey)
  } catch {
    // The key is of a sort that Node does not know, or damaged: anybody can write such a certificate.
    return false
  }
}

/**
 * Path length constraint of an authority: most authorities below it in a chain (`pathLenConstraint`, RFC 5280, 4.2.1.9). Below one whose
 * extensions cannot be read is nobody.
 */
function mostBelow({raw}: X509Certificate): number {
  try {
    const constraints = certificateExtensions(raw).get(basicConstraints)
    const length = constraints && partsOf(constraints).find(({tag}) => tag === tags.integer)
    return length ? length.content.reduce((number, byte) => number * 256 + byte, 0) : Number.POSITIVE_INFINITY
  } catch {
    return -1
  }
}
