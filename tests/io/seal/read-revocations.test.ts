import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {openSealer} from '../../../src/engine/life/open-sealer.js'
import {makePkcs12} from '../../../src/io/seal/make-pkcs12.js'
import {folderWith} from '../../support/folder.js'
import {passphrase, pemOf, sealCertificates} from '../../support/seal.js'
import {describeWith} from '../../support/tools.js'

const settings = `[ca]
default_ca = here
[here]
database = index.txt
crlnumber = crlnumber
default_md = sha256
`

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex').toUpperCase()

/** Variables of a key, and a list of OpenSSL's by its authority: of that key where it is `revoked`. */
async function listed({revoked = '', next = '20490101000000Z', by = sealCertificates()} = {}) {
  const {privateKey, certificate, authority} = by
  const folder = folderWith({
    'ca.cnf': settings,
    crlnumber: '01\n',
    'index.txt': revoked
      ? `R\t490101000000Z\t${revoked}\t${hexOf(certificate.serialNumber.valueBlock.valueHexView)}\tunknown\t/CN=Centre\n`
      : '',
    passphrase: `${passphrase}\n`,
    'seal.p12': await makePkcs12(privateKey, [certificate, authority], passphrase),
    'authority.pem': pemOf(authority.toString('base64')),
    'authority.key': by.issuer.privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
  })
  const signer = ['-cert', 'authority.pem', '-keyfile', 'authority.key', '-crl_lastupdate', '20200101000000Z']
  const args = ['ca', '-config', 'ca.cnf', '-gencrl', ...signer, '-crl_nextupdate', next, '-out', 'list.pem']
  execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'})
  const paths = {CESS_SEAL_P12: 'seal.p12', CESS_SEAL_PASSPHRASE_FILE: 'passphrase', CESS_SEAL_CRL: 'list.pem'}
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, join(folder, path)]))
}

const now = '2026-12-01T12:00:00Z'
const outcome = (environment: Readonly<Record<string, string>>) =>
  openSealer({environment}, now, true).then(
    sealer => sealer?.facts.subject,
    (error: unknown) => String(error),
  )

describeWith('openssl', 'a list of revoked certificates', () => {
  it('takes a key back from its day on, and no other', async () => {
    expect(await outcome(await listed({revoked: '261101000000Z'}))).toContain('was revoked on 2026-11-01')
    expect(await outcome(await listed())).toBe('Centre')
  })

  it('counts while it is current', async () => {
    expect(await outcome(await listed({next: '20261130000000Z'}))).toContain('is out of date')
  })

  it('counts where the authority of the key signed it', async () => {
    const [mine, other] = [await listed(), await listed({by: sealCertificates({name: 'Another'})})]
    expect(await outcome({...mine, ...pick(other)})).toContain('is not of the authority')
    // The same name, another key.
    const twin = await listed({by: sealCertificates()})
    expect(await outcome({...mine, ...pick(twin)})).toContain('was not signed by')
  })

  it('is told where it is none', async () => {
    const mine = await listed()
    const path = mine['CESS_SEAL_CRL'] ?? ''
    writeFileSync(path, 'no list')
    expect(await outcome(mine)).toContain('is no list of revoked certificates')
    expect(await outcome({...mine, CESS_SEAL_CRL: `${path}.none`})).toContain('ENOENT')
  })
})

const pick = ({CESS_SEAL_CRL: path = ''}: Readonly<Record<string, string>>) => ({CESS_SEAL_CRL: path})
