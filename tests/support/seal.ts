import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeCertificate, makeKeyPair} from '../../src/io/seal/make-certificate.js'
import {makePkcs12} from '../../src/io/seal/make-pkcs12.js'
import {folderWith} from './folder.js'

/** A passphrase that no output may have in it. */
export const passphrase = 'never-to-be-seen-4711'

/** What a key file is made of; a seal of CESS that is valid through 2026 and 2027, unless said otherwise. */
interface SealOptions {
  readonly name?: string
  readonly isAuthority?: boolean
  readonly from?: string
  readonly to?: string
}

/** Variables that name a new key file and its passphrase, in a folder of their own. */
export async function sealEnvironment({
  name = 'Centre',
  isAuthority = false,
  from = '2026-01-01',
  to = '2028-01-01',
}: SealOptions = {}): Promise<{readonly CESS_SEAL_P12: string; readonly CESS_SEAL_PASSPHRASE_FILE: string}> {
  const folder = folderWith()
  const {privateKey, publicKey} = makeKeyPair()
  const valid = {from: new Date(from), to: new Date(to)}
  const certificate = makeCertificate({...valid, name, publicKey, isAuthority, issuer: {name, privateKey}})
  const names = {CESS_SEAL_P12: join(folder, 'seal.p12'), CESS_SEAL_PASSPHRASE_FILE: join(folder, 'passphrase')}
  writeFileSync(names.CESS_SEAL_P12, await makePkcs12(privateKey, [certificate], passphrase))
  writeFileSync(names.CESS_SEAL_PASSPHRASE_FILE, `${passphrase}\n`)
  return names
}
