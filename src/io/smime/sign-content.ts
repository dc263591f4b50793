import {createHash, sign, type KeyObject} from 'node:crypto'
import {derTime} from '../../model/cms/der.js'
import {cmsOids} from '../../model/cms/oids.js'
import {attribute, signedDataWriter} from '../seal/signed-data-writer.js'
import type {Signer} from '../seal/signer.js'

/** A mail signing key (RFC 8551) with certificate and chain. */
export interface MailKey extends Signer {
  readonly privateKey: KeyObject
}

/** Makes a detached signature of content in pieces: a `ContentInfo` in DER (RFC 5652). */
export type ContentSigner = (content: readonly Uint8Array[]) => Uint8Array

/**
 * Make a signer. Signed attributes are those of S/MIME (RFC 8551, 2.5): `content-type`, `signing-time`, `message-digest` and
 * `signing-certificate-v2`; constant parts are encoded once.
 */
export function contentSigner(key: MailKey, now: () => Date): ContentSigner {
  const {privateKey} = key
  const signature = privateKey.asymmetricKeyType === 'rsa' ? cmsOids.sha256Rsa : cmsOids.sha256Ecdsa
  const writer = signedDataWriter(key, {digest: cmsOids.sha256, signature})
  return content => {
    const digest = createHash('sha256')
    for (const piece of content) digest.update(piece)
    const attributes = writer.attributes(digest.digest(), attribute(cmsOids.signingTime, derTime(now())))
    return writer.write(attributes, sign('sha256', attributes, privateKey))
  }
}
