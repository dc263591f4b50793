import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import type {Sha256} from '../../model/log/merkle.js'
import type {VerifyEd25519} from '../../model/log/signed-note.js'

export const sha256: Sha256 = bytes => createHash('sha256').update(bytes).digest()

/** DER prefixes of 32-byte keys (RFC 8410, 4 and 7). */
const before = {
  public: Buffer.from('302a300506032b6570032100', 'hex'),
  private: Buffer.from('302e020100300506032b657004220420', 'hex'),
}

/** Verify Ed25519 with Node. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({key: Buffer.concat([before.public, publicKey]), format: 'der', type: 'spki'}),
    signature,
  )

/** Ed25519 signature of 64 bytes (RFC 8032, 5.1.6); deterministic. */
export const signEd25519 = (key: KeyObject, message: Uint8Array): Uint8Array => sign(null, message, key)

/** Private key of a 32-byte seed (RFC 8032, 5.1.5). */
export const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({key: Buffer.concat([before.private, seed]), format: 'der', type: 'pkcs8'})

/** The 32 bytes of a public key. */
export const publicKeyOf = (key: KeyObject): Uint8Array =>
  createPublicKey(key).export({format: 'der', type: 'spki'}).subarray(before.public.length)

/** A new random 32-byte seed of a private key. */
export const newSeed = (): Uint8Array =>
  generateKeyPairSync('ed25519').privateKey.export({format: 'der', type: 'pkcs8'}).subarray(before.private.length)
