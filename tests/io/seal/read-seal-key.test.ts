import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readSealKey} from '../../../src/io/seal/read-seal-key.js'
import {passphrase, sealEnvironment} from '../../support/seal.js'
import {describeWith} from '../../support/tools.js'

const now = '2026-12-01T12:00:00Z'
const refusal = (environment: Readonly<Record<string, string>>) =>
  readSealKey(environment, now).then(
    () => 'none',
    (error: unknown) => String(error),
  )

describe('the key of seals', () => {
  it('is opened, and says whose it is', async () => {
    const key = await readSealKey(await sealEnvironment(), now)
    expect(key).toMatchObject({subject: 'Centre', isTest: false, chain: []})
    expect(key?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is none where none is named', async () => {
    expect(await readSealKey({}, now)).toBeUndefined()
  })

  it.each([
    ['expired on 2026-11-01', {to: '2026-11-01'}],
    ['valid from 2027-01-01 only', {from: '2027-01-01'}],
    ['not for signing documents', {isAuthority: true}],
  ])('is refused: %s', async (reason, options) => {
    expect(await refusal(await sealEnvironment(options))).toContain(reason)
  })

  it('is refused with another passphrase, without one, and where it is no key', async () => {
    const names = await sealEnvironment()
    writeFileSync(names.CESS_SEAL_PASSPHRASE_FILE, 'another\n')
    expect(await refusal(names)).toContain('does not open')
    expect(await refusal({CESS_SEAL_P12: names.CESS_SEAL_P12})).toContain('is not known')
    expect(await readSealKey({CESS_SEAL_P12: names.CESS_SEAL_P12}, now, async () => passphrase)).toBeDefined()
    writeFileSync(names.CESS_SEAL_P12, 'no key')
    expect(await refusal(names)).toContain('is no PKCS#12')
    expect(await refusal({...names, CESS_SEAL_P12: `${names.CESS_SEAL_P12}.none`})).toContain('ENOENT')
  })

  it('is refused where any of its bytes is another', async () => {
    const names = await sealEnvironment()
    const bytes = readFileSync(names.CESS_SEAL_P12)
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1
    writeFileSync(names.CESS_SEAL_P12, bytes)
    expect(await refusal(names)).not.toBe('none')
  })
})

describeWith('openssl', 'keys that OpenSSL made', () => {
  it.each(['rsa:2048', 'ec'])('are read: %s', async kind => {
    const names = await sealEnvironment()
    const folder = dirname(names.CESS_SEAL_P12)
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
    const curve = kind === 'ec' ? ['-pkeyopt', 'ec_paramgen_curve:P-256'] : []
    const made = ['-newkey', kind, ...curve, '-nodes', '-keyout', key, '-out', certificate]
    const usage = ['-addext', 'keyUsage=critical,nonRepudiation', '-days', '3650']
    execFileSync('openssl', ['req', '-x509', ...made, '-subj', '/CN=House', ...usage], {stdio: 'pipe'})
    const from = ['-inkey', key, '-in', certificate, '-passout', `file:${names.CESS_SEAL_PASSPHRASE_FILE}`]
    execFileSync('openssl', ['pkcs12', '-export', ...from, '-out', names.CESS_SEAL_P12])
    expect(await readSealKey(names, new Date().toISOString())).toMatchObject({subject: 'House'})
  })
})
