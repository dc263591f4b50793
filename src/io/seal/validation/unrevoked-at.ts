import type {X509Certificate} from 'node:crypto'
import {leadsUp} from '../chain-of.js'
import {covers, statusIn, type Link, type RevocationInfo} from './revocation-info.js'

/** A chain of certificates, each above the one before it; the last is trusted, and nobody is asked about it. */
export type Chain = readonly X509Certificate[]

/** Certificates of a chain with the one above each; undefined where that of the first is not known, and it does not stand alone. */
export function linksOf(chain: Chain): readonly Link[] | undefined {
  if (chain.length === 1 && !leadsUp(chain)) return undefined
  return chain.slice(1).flatMap((issuer, index) => {
    const certificate = chain[index]
    return certificate ? [{certificate, issuer}] : []
  })
}

/**
 * The moment as of which authorities say that none of a chain was taken back, in ms since 1970: the oldest of their information, where all of it
 * cover a time of signing. Undefined where they do not, and of a certificate that stands alone.
 */
export function unrevokedAt(chain: Chain, infos: readonly RevocationInfo[], at: Date): number | undefined {
  const links = linksOf(chain)
  if (!links || links.length === 0) return undefined
  const moments = links.map(link => {
    const found = infos
      .map(info => statusIn(info, link))
      .filter(status => typeof status !== 'string')
      .filter(status => covers(status, link.certificate, at))
    if (found.some(({revoked}) => revoked && revoked <= at)) return undefined
    return found.length === 0 ? undefined : Math.max(...found.map(({from}) => from))
  })
  return moments.every(moment => moment !== undefined) ? Math.min(...moments) : undefined
}

/** Whether nothing is lacking to show of a chain that none of it was taken back at a time of signing. */
export const isShown = (chain: Chain, infos: readonly RevocationInfo[], at: Date): boolean =>
  (chain.length === 1 && leadsUp(chain)) || unrevokedAt(chain, infos, at) !== undefined
