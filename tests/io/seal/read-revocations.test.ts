import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {openSealer} from '../../../src/engine/life/open-sealer.js'
import {makePkcs12} from '../../../src/io/seal/make-test-seal.js'
import {folderWith} from '../../support/folder.js'
import {revocationList, type ListOptions} from '../../support/revocation-list.js'
import {passphrase, sealCertificates, trustingHouse} from '../../support/seal.js'
import {describeWith} from '../../support/tools.js'

/** Variables of a key, and a list by its authority: of that key where it is `revoked`. */
async function listed({by = sealCertificates(), ...options}: ListOptions & {readonly by?: Certificates} = {}) {
  const {privateKey, certificate, authority} = by
  const folder = folderWith({
    passphrase: `${passphrase}\n`,
    'seal.p12': await makePkcs12(privateKey, [certificate, authority], passphrase),
    'list.pem': revocationList(by, options),
  })
  const paths = {CESS_SEAL_P12: 'seal.p12', CESS_SEAL_PASSPHRASE_FILE: 'passphrase', CESS_SEAL_CRL: 'list.pem'}
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, join(folder, path)]))
}

type Certificates = ReturnType<typeof sealCertificates>

const now = '2026-12-01T12:00:00Z'
const outcome = (environment: Readonly<Record<string, string>>) =>
  openSealer({environment}, trustingHouse, now, true).then(
    sealer => sealer?.facts.subject,
    (error: unknown) => String(error),
  )

describeWith('openssl', 'a list of revoked certificates', () => {
  it('takes a key back from its day on, and no other', {tags: 'slow'}, async () => {
    expect(await outcome(await listed({revoked: '261101000000Z'}))).toContain('was revoked with effect from 2026-11-01')
    expect(await outcome(await listed())).toBe('Centre')
  })

  it('counts while it is current', async () => {
    expect(await outcome(await listed({next: '20261130000000Z'}))).toContain('is out of date')
  })

  it('counts where the authority of the key signed it', {tags: 'slow'}, async () => {
    const [mine, other] = [await listed(), await listed({by: sealCertificates({name: 'Another'})})]
    expect(await outcome({...mine, ...pick(other)})).toContain('is not of the authority')
    // The same name, another key.
    const twin = await listed({by: sealCertificates()})
    expect(await outcome({...mine, ...pick(twin)})).toContain('was not signed by')
  })

  it('is told where it is none', {tags: 'slow'}, async () => {
    const mine = await listed()
    const path = mine['CESS_SEAL_CRL'] ?? ''
    writeFileSync(path, 'no list')
    expect(await outcome(mine)).toContain('is no list of revoked certificates')
    expect(await outcome({...mine, CESS_SEAL_CRL: `${path}.none`})).toContain('ENOENT')
  })
})

const pick = ({CESS_SEAL_CRL: path = ''}: Readonly<Record<string, string>>) => ({CESS_SEAL_CRL: path})
