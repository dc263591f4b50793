import {createHash, sign, type KeyObject} from 'node:crypto'
import {der, derTime, tags} from '../../model/cms/der.js'
import {cmsOids} from '../../model/cms/oids.js'
import {algorithm, attribute, inOrder, signedDataWriter} from '../seal/signed-data-writer.js'
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
  const {privateKey, certificate, chain} = key
  const writer = signedDataWriter(key, [certificate.der, ...chain].toSorted(inOrder), {
    digest: algorithm(cmsOids.sha256),
    signature:
      privateKey.asymmetricKeyType === 'rsa'
        ? algorithm(cmsOids.sha256Rsa, der(tags.nothing))
        : algorithm(cmsOids.sha256Ecdsa),
  })
  return content => {
    const digest = createHash('sha256')
    for (const piece of content) digest.update(piece)
    const attributes = writer.attributes(digest.digest(), attribute(cmsOids.signingTime, derTime(now())))
    return writer.write(attributes, sign('sha256', attributes, privateKey))
  }
}
