import {createHash, type X509Certificate} from 'node:crypto'
import {isForTimeStamps} from '../../model/cms/read-certificate.js'
import {cmsOids} from '../../model/cms/oids.js'
import {readEnclosed} from '../../model/cms/signed-data.js'
import {readStampInfo} from '../../model/cms/stamp-info.js'
import {verifyDetached} from '../../model/cms/verify-detached.js'
import {sameBytes} from '../../model/bytes.js'
import {x509In} from './certificates-in.js'

/** Hash names of Node by object identifier (RFC 5754, 2). */
const digests: ReadonlyMap<string, string> = new Map([
  [cmsOids.sha256, 'sha256'],
  [cmsOids.sha384, 'sha384'],
  [cmsOids.sha512, 'sha512'],
])

/** A verified time-stamp: over the expected bytes, by a certificate that was valid and meant for time-stamping. */
export interface TimeStamp {
  readonly at: Date
  readonly nonce: Uint8Array | undefined
  readonly certificate: X509Certificate
  /** Certificates in the token, as far as Node can read them. */
  readonly certificates: readonly X509Certificate[]
}

/** Reasons why a token is invalid. */
export type StampFault = 'strange' | 'otherBytes' | 'expired' | 'otherUse' | 'forged'

/**
 * Verify a token in DER over a signature (RFC 3161, 2.2 to 2.4.2): of its own type of content, by one signer whose certificate is for that
 * alone, and was signed with it. Trust in that certificate is checked separately.
 */
export async function readTimeStamp(token: Uint8Array, signature: Uint8Array): Promise<TimeStamp | StampFault> {
  try {
    const {content, signature: signed} = readEnclosed(token, cmsOids.timeStampInfo)
    const {digest, hash, at, nonce} = readStampInfo(content)
    const {certificate, certificateHash, chain} = signed
    const name = digests.get(digest)
    const own = x509In(certificate.der)
    if (name === undefined || !own || !certificateHash) return 'strange'
    if (!sameBytes(createHash(name).update(signature).digest(), hash)) return 'otherBytes'
    if (at < certificate.notBefore || at > certificate.notAfter) return 'expired'
    if (!isForTimeStamps(certificate)) return 'otherUse'
    if (await verifyDetached(signed, content)) return 'forged'
    return {at: new Date(at), nonce, certificate: own, certificates: [own, ...chain.flatMap(one => x509In(one) ?? [])]}
  } catch {
    // No DER, or something else.
    return 'strange'
  }
}
