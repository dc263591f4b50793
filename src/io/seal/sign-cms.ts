import {createHash} from 'node:crypto'
import {cmsOids} from '../../model/cms/oids.js'
import type {SealKey} from './seal-key.js'
import {attribute, signedDataWriter} from './signed-data-writer.js'

/** Gets a time-stamp token (RFC 3161) over a signature, in DER. */
export type TimeStamper = (signature: Uint8Array) => Promise<Uint8Array>

/**
 * A detached CAdES signature for PAdES (ETSI EN 319 142-1, 6.3): attributes `content-type`, `message-digest` and `signing-certificate-v2`,
 * no `signing-time`; level B-T with a time-stamp, else B-B.
 *
 * @returns DER of a `ContentInfo` (RFC 5652).
 */
export async function signCms(
  content: readonly Uint8Array[],
  key: SealKey,
  timeStamper?: TimeStamper,
): Promise<Uint8Array> {
  const {hash: name, hashOid, cmsOid} = key.kind
  const writer = signedDataWriter(key, {digest: hashOid, signature: cmsOid})
  const hash = createHash(name)
  for (const part of content) hash.update(part)
  const attributes = writer.attributes(hash.digest())
  const signature = await key.sign(attributes, 'cms')
  const stamps = timeStamper ? [attribute(cmsOids.timeStamp, await timeStamper(signature))] : []
  return writer.write(attributes, signature, ...stamps)
}
