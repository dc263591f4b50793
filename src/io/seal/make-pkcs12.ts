import type {KeyObject} from 'node:crypto'
import {fromBER, type Sequence} from 'asn1js'
import {AuthenticatedSafe, CertBag, PFX, PKCS8ShroudedKeyBag, SafeBag, SafeContents, type Certificate} from 'pkijs'

/** As OpenSSL has it: passphrases that are made here are random, and need no slowing down of those who guess. */
const iterations = 2048
const shroudedKeyBag = '1.2.840.113549.1.12.10.1.2'
const certBag = '1.2.840.113549.1.12.10.1.3'

/** A PKCS#12 file (RFC 7292) of a key, its certificate and those above it, enciphered by a passphrase of ASCII characters. */
export async function makePkcs12(
  privateKey: KeyObject,
  certificates: readonly Certificate[],
  passphrase: string,
): Promise<Uint8Array> {
  const password = new TextEncoder().encode(passphrase).buffer
  const der = privateKey.export({type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase})
  // Node writes an EncryptedPrivateKeyInfo, which is a sequence.
  const key = new PKCS8ShroudedKeyBag({schema: fromBER(Uint8Array.from(der)).result as Sequence})
  const bags = [
    new SafeBag({bagId: shroudedKeyBag, bagValue: key}),
    ...certificates.map(one => new SafeBag({bagId: certBag, bagValue: new CertBag({parsedValue: one})})),
  ]
  const safeContents = [{privacyMode: 0, value: new SafeContents({safeBags: bags})}]
  const authenticatedSafe = new AuthenticatedSafe({parsedValue: {safeContents}})
  await authenticatedSafe.makeInternalValues({safeContents: [{}]})
  const pfx = new PFX({parsedValue: {integrityMode: 0, authenticatedSafe}})
  const hash = {name: 'SHA-256'}
  await pfx.makeInternalValues({password, iterations, pbkdf2HashAlgorithm: hash, hmacHashAlgorithm: hash.name})
  return new Uint8Array(pfx.toSchema().toBER())
}
