import {execFileSync} from 'node:child_process'
import {generateKeyPairSync} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {openSealer} from '../../../src/engine/life/open-sealer.js'
import {readSealKeys} from '../../../src/io/seal/read-seal-key.js'
import {halves} from '../../support/halves.js'
import {passphrase, sealEnvironment, trustingHouse} from '../../support/seal.js'
import {describeWith} from '../../support/tools.js'

const now = '2026-12-01T12:00:00Z'
const sealOf = async (environment: Readonly<Record<string, string>>) => (await readSealKeys({environment}, now))?.seal
const refusal = (environment: Readonly<Record<string, string>>) =>
  openSealer({environment}, trustingHouse, now, true).then(
    () => 'none',
    (error: unknown) => String(error),
  )

describe('the key of seals', () => {
  it('is opened, and says whose it is', async () => {
    const key = await sealOf(await sealEnvironment())
    expect(key).toMatchObject({subject: 'Centre', isTest: false})
    expect(key?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(key?.chain.length).toBe(1)
  })

  it('is none where none is named', async () => {
    expect(await sealOf({})).toBeUndefined()
  })

  for (const {cases, speed} of halves(
    [
      ['expired on 2026-11-01', {to: '2026-11-01'}],
      ['valid from 2027-01-01 only', {from: '2027-01-01'}],
      ['not for signing documents', {isAuthority: true}],
      ['fewer than 2,048 bits', {keys: generateKeyPairSync('rsa', {modulusLength: 1024})}],
      ['neither RSA nor ECDSA of the curve', {keys: generateKeyPairSync('ec', {namedCurve: 'secp256k1'})}],
      ['neither RSA nor ECDSA of the curve', {keys: generateKeyPairSync('ed25519')}],
    ],
    3,
  ))
    it.each(cases)('is refused: %s', speed, async (reason, options) => {
      expect(await refusal(await sealEnvironment(options))).toContain(reason)
    })

  it('is refused with another passphrase, without one, and where it is no key', async () => {
    const names = await sealEnvironment()
    writeFileSync(names.CESS_SEAL_PASSPHRASE_FILE, 'another\n')
    expect(await refusal(names)).toContain('does not open')
    expect(await refusal({CESS_SEAL_P12: names.CESS_SEAL_P12})).toContain('is not known')
    const asked = {environment: {CESS_SEAL_P12: names.CESS_SEAL_P12}, askPassphrase: async () => passphrase}
    expect(await readSealKeys(asked, now)).toBeDefined()
    writeFileSync(names.CESS_SEAL_P12, 'no key')
    expect(await refusal(names)).toContain('is no PKCS#12')
    expect(await refusal({...names, CESS_SEAL_P12: `${names.CESS_SEAL_P12}.none`})).toContain('ENOENT')
  })

  it.each([
    'CESS_SEAL_PASSPHRASE_FILE',
    'CESS_SEAL_CSC_CLIENT_ID',
    'CESS_SEAL_CSC_PIN_FILE',
    'CESS_SEAL_CRL',
    'CESS_C2PA_P12',
    'CESS_C2PA_CSC_CREDENTIAL',
    'CESS_C2PA_PASSPHRASE_FILE',
    'CESS_C2PA_CRL',
    'CESS_TSA_URL',
  ])('is refused where it would be left out in silence: %s alone', async name => {
    expect(await refusal({[name]: ''})).toBe('none')
    expect(await refusal({[name]: 'https://a.example.org'})).toContain(`\`${name}\` does nothing without \`CESS_`)
  })

  it('is refused where any of its bytes is another', async () => {
    const names = await sealEnvironment()
    const bytes = readFileSync(names.CESS_SEAL_P12)
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1
    writeFileSync(names.CESS_SEAL_P12, bytes)
    expect(await refusal(names)).not.toBe('none')
  })

  it('may be another for manifests, which must be fit for that', {tags: 'slow'}, async () => {
    const [seal, claims] = [await sealEnvironment(), await sealEnvironment({name: 'Claims'})]
    const own = {CESS_C2PA_P12: claims.CESS_SEAL_P12, CESS_C2PA_PASSPHRASE_FILE: claims.CESS_SEAL_PASSPHRASE_FILE}
    const {fingerprint} = (await sealOf(claims)) ?? {}
    expect(await openSealer({environment: {...seal, ...own}}, trustingHouse, now, true)).toMatchObject({
      facts: {c2pa: fingerprint},
    })
    const unfit = await selfSigned('ec')
    const wrong = {CESS_C2PA_P12: unfit.CESS_SEAL_P12, CESS_C2PA_PASSPHRASE_FILE: unfit.CESS_SEAL_PASSPHRASE_FILE}
    expect(await refusal({...seal, ...wrong})).toContain('may not sign manifests')
  })
})

/** A key and a certificate that vouches for itself, by OpenSSL. */
async function selfSigned(kind: string): Promise<Awaited<ReturnType<typeof sealEnvironment>>> {
  const names = await sealEnvironment()
  const folder = dirname(names.CESS_SEAL_P12)
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const curve = kind === 'ec' ? ['-pkeyopt', 'ec_paramgen_curve:P-256'] : []
  const made = ['-newkey', kind, ...curve, '-nodes', '-keyout', key, '-out', certificate]
  const usage = ['-addext', 'keyUsage=critical,nonRepudiation', '-not_before', '20200101000000Z']
  const end = ['-not_after', '20490101000000Z', '-subj', '/CN=House']
  execFileSync('openssl', ['req', '-x509', ...made, ...usage, ...end], {stdio: 'pipe'})
  const from = ['-inkey', key, '-in', certificate, '-passout', `file:${names.CESS_SEAL_PASSPHRASE_FILE}`]
  execFileSync('openssl', ['pkcs12', '-export', ...from, '-out', names.CESS_SEAL_P12])
  return names
}

describeWith('openssl', 'keys that OpenSSL made', () => {
  it.each(['rsa:2048', 'ec'])(
    'are read: %s; what only binds its owner signs no manifest',
    {tags: 'slow'},
    async kind => {
      const environment = await selfSigned(kind)
      expect(await sealOf(environment)).toMatchObject({subject: 'House'})
      const {facts} = (await openSealer({environment}, trustingHouse, now, true)) ?? {}
      expect([facts?.subject, facts?.c2pa]).toEqual(['House', undefined])
    },
  )
})
