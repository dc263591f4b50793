import {createPrivateKey, type KeyObject} from 'node:crypto'
import {Certificate, CertBag, PFX, PKCS8ShroudedKeyBag, type AuthenticatedSafe, type SafeContents} from 'pkijs'

/** Private key and certificates of a PKCS#12 file (RFC 7292). */
export interface Pkcs12 {
  readonly privateKey: KeyObject
  readonly certificates: readonly Certificate[]
}

/** Errors of reading: no PKCS#12 file; wrong passphrase; old ciphers or no key; no certificate. */
export type Pkcs12Fault = 'unreadable' | 'wrong-passphrase' | 'unsupported' | 'incomplete'

/** Read a PKCS#12 file encrypted with PBES2 (RFC 8018), the default of OpenSSL 3. */
export async function readPkcs12(bytes: Uint8Array, passphrase: string): Promise<Pkcs12 | Pkcs12Fault> {
  const password = new TextEncoder().encode(passphrase).buffer
  const pfx = parsed(bytes)
  if (!pfx) return 'unreadable'
  try {
    await pfx.parseInternalValues({password, checkIntegrity: true})
  } catch {
    // The library tells a wrong passphrase and a damaged file by the same sum.
    return 'wrong-passphrase'
  }
  const safe = pfx.parsedValue?.authenticatedSafe
  if (!safe) return 'unreadable'
  try {
    return (await contentsOf(safe, passphrase)) ?? 'incomplete'
  } catch {
    return 'unsupported'
  }
}

function parsed(bytes: Uint8Array): PFX | undefined {
  try {
    return PFX.fromBER(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

async function contentsOf(safe: AuthenticatedSafe, passphrase: string): Promise<Pkcs12 | undefined> {
  const password = new TextEncoder().encode(passphrase).buffer
  await safe.parseInternalValues({safeContents: safe.safeContents.map(() => ({password}))})
  // The library has these without a type.
  const contents = (safe.parsedValue as {readonly safeContents: readonly {readonly value: SafeContents}[]}).safeContents
  const values = contents.flatMap(({value}) => value.safeBags.map(({bagValue}) => bagValue))
  const certificates = values.flatMap(value =>
    value instanceof CertBag && value.parsedValue instanceof Certificate ? [value.parsedValue] : [],
  )
  const [key] = values.filter(value => value instanceof PKCS8ShroudedKeyBag)
  if (!key || certificates.length === 0) return undefined
  const der = new Uint8Array(key.toSchema().toBER())
  return {
    privateKey: createPrivateKey({key: Buffer.from(der), format: 'der', type: 'pkcs8', passphrase}),
    certificates,
  }
}
