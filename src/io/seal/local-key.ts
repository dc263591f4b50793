import {constants, sign, type KeyObject} from 'node:crypto'
import {certificateFacts, x509Of} from './certificate-facts.js'
import type {KeyKind} from './key-kind.js'
import type {Pkcs12} from './read-pkcs12.js'
import type {SealKey, SignatureUse} from './seal-key.js'

/** The key that a PKCS#12 file holds; undefined where no certificate in it is the key's own, wherever it stands in the file. */
export function localKey({privateKey, certificates}: Pkcs12): SealKey | undefined {
  const certificate = certificates.find(one => x509Of(one).checkPrivateKey(privateKey))
  if (!certificate) return undefined
  const facts = certificateFacts(
    certificate,
    certificates.filter(one => one !== certificate),
  )
  return {
    ...facts,
    uses: ['cms', 'cose'],
    sign: async (bytes, use) => signatureOf(bytes, privateKey, {kind: facts.kind, use}),
  }
}

function signatureOf(
  bytes: Uint8Array,
  key: KeyObject,
  {kind, use}: {readonly kind: KeyKind; readonly use: SignatureUse},
): Uint8Array {
  if (kind.type === 'ec') return sign(kind.hash, bytes, {key, dsaEncoding: use === 'cose' ? 'ieee-p1363' : 'der'})
  if (use === 'cms') return sign(kind.hash, bytes, key)
  const {RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength} = constants
  return sign(kind.hash, bytes, {key, padding, saltLength})
}
