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

/** SHA-256 by Node. */
export const sha256: Sha256 = bytes => createHash('sha256').update(bytes).digest()

/** DER that stands before the 32 bytes of a key (RFC 8410, 4 and 7). */
const before = {
  public: Buffer.from('302a300506032b6570032100', 'hex'),
  private: Buffer.from('302e020100300506032b657004220420', 'hex'),
}

/** Ed25519 by Node. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({key: Buffer.concat([before.public, publicKey]), format: 'der', type: 'spki'}),
    signature,
  )

/** 64 bytes of a signature (RFC 8032, 5.1.6): the same for the same message. */
export const signEd25519 = (key: KeyObject, message: Uint8Array): Uint8Array => sign(null, message, key)

/** A private key of its 32 bytes (RFC 8032, 5.1.5). */
export const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({key: Buffer.concat([before.private, seed]), format: 'der', type: 'pkcs8'})

/** The 32 bytes of the public key. */
export const publicKeyOf = (key: KeyObject): Uint8Array =>
  createPublicKey(key).export({format: 'der', type: 'spki'}).subarray(before.public.length)

/** The 32 bytes of a new private key. */
export const newSeed = (): Uint8Array =>
  generateKeyPairSync('ed25519').privateKey.export({format: 'der', type: 'pkcs8'}).subarray(before.private.length)
