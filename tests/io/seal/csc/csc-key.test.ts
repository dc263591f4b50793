import {generateKeyPairSync} from 'node:crypto'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {openSealer} from '../../../../src/engine/life/open-sealer.js'
import {readC2pa} from '../../../support/c2pa.js'
import {publicationWith, runCess} from '../../../support/cli.js'
import {cscSecrets, cscServer, type CscServerOptions} from '../../../support/csc-server.js'
import {halves} from '../../../support/halves.js'
import {draftNote, lifeEpoch, publishIn, treeOf} from '../../../support/life.js'
import {isTakenForWhole, pdfsig} from '../../../support/pdfsig.js'
import {printed} from '../../../support/printed.js'
import {sampleTribune} from '../../../support/sample-tribune.js'
import {pemOf, sealEnvironment, trustingHouse} from '../../../support/seal.js'
import {sealedDocument} from '../../../support/sealed-pdf.js'
import {describeWith} from '../../../support/tools.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const now = '2026-12-01T12:00:00Z'
const rsa = {keys: generateKeyPairSync('rsa', {modulusLength: 2048})}
const p384 = {keys: generateKeyPairSync('ec', {namedCurve: 'P-384'})}

const outcome = (environment: Readonly<Record<string, string>>) =>
  openSealer({environment}, trustingHouse, now, true).then(
    sealer => JSON.stringify(sealer?.facts),
    (error: unknown) => String(error),
  )

describeWith('pdfsig', 'a key at a remote signing service', () => {
  it.each<[string, CscServerOptions]>([
    ['ECDSA, each signature authorized for itself', {scal: '2'}],
    ['ECDSA in two numbers, a PIN', {isRaw: true, hasPin: true, scal: '1'}],
    ['ECDSA P-384', {keys: p384}],
    ['RSA', {keys: rsa, scal: '1'}],
    ['RSA, bound to the hash, a PIN', {keys: rsa, scal: '2', hasPin: true}],
  ])('seals a PDF and its manifest: %s', {tags: 'slow'}, async (_, options) => {
    const {environment, asked, wrong, certificates} = await cscServer(options)
    const sealer = await openSealer({environment}, trustingHouse, now, false)
    const {bytes} = (await sealer?.seal?.(await printed(sampleTribune), sealedDocument)) ?? {}
    if (!bytes) throw new Error('A key that is named seals')
    expect(isTakenForWhole(pdfsig(bytes))).toBe(true)
    const authority = pemOf(certificates.authority)
    expect(await readC2pa(bytes, authority)).toMatchObject({state: 'Trusted', failures: []})
    expect(wrong).toEqual([])
    const signing = ['credentials/authorize', 'signatures/signHash']
    expect(asked).toEqual(['info', 'oauth2/token', 'credentials/list', 'credentials/info', ...signing, ...signing])
  })

  it('makes no manifest where it does not sign as C2PA needs it', async () => {
    const {environment} = await cscServer({keys: rsa, algorithms: ['1.2.840.113549.1.1.1']})
    expect((await openSealer({environment}, trustingHouse, now, true))?.facts.c2pa).toBeUndefined()
  })
})

const info = {specs: '2.0.0.0', methods: ['credentials/list', 'credentials/info', 'signatures/signHash']}
type Fault = [said: string, options: CscServerOptions, extra?: Readonly<Record<string, string>>]
const faults: Fault[] = [
  ['speaks version `1.0.4.0`', {instead: {info: [200, {...info, specs: '1.0.4.0'}]}}],
  ['has no `credentials/authorize`', {instead: {info: [200, info]}}],
  ['takes no client credentials', {instead: {info: [200, {...info, authType: ['oauth2code']}]}}],
  [
    'takes no client credentials',
    {instead: {info: [200, {...info, methods: allMethods(), oauth2: 'http://example.org'}]}},
  ],
  ['answered `info` otherwise', {instead: {info: [200, 'hello']}}],
  ['refused `info` (`503`)', {instead: {info: [503, {error: '<b>not a code</b>'}]}}],
  [
    'does not know this client or its secret (`invalid_client`)',
    {instead: {'oauth2/token': [401, {error: 'invalid_client'}]}},
  ],
  ['which gives tokens for', {instead: {'oauth2/token': [500, {}]}}],
  ['has 1 credentials, and not the one', {}, {CESS_SEAL_CSC_CREDENTIAL: 'another'}],
  ['has 0 credentials', {instead: {'credentials/list': [200, {credentialIDs: []}]}}],
  [
    'refused `credentials/info` (`invalid_request`)',
    {instead: {'credentials/info': [400, {error: 'invalid_request'}]}},
  ],
  ['says that the key is disabled', {about: {key: {status: 'disabled', algo: []}}}],
  ['says of the certificate: `revoked`', {about: {cert: {status: 'revoked', certificates: ['AA==']}}}],
  ['answered `credentials/info` otherwise', {about: {cert: {status: 'valid', certificates: ['AA==']}}}],
  ['lets a person alone use this key', {about: {auth: {mode: 'oauth2code'}}}],
  ['lets a person alone use this key', {about: {auth: {mode: 'explicit', objects: [{type: 'OTP', id: 'OTP'}]}}}],
  ['asks for the PIN', {hasPin: true}, {CESS_SEAL_CSC_PIN_FILE: ''}],
  ['does not sign by this key as PAdES needs it', {algorithms: ['1.2.3.4']}],
  ['expired on 2026-11-01', {keys: {to: '2026-11-01'}}],
  ['valid from 2027-01-01 only', {keys: {from: '2027-01-01'}}],
  ['not for signing documents', {keys: {isAuthority: true}}],
  ['fewer than 2,048 bits', {keys: {keys: generateKeyPairSync('rsa', {modulusLength: 1024})}}],
  ['did not answer within 0.2 s', {instead: {info: 'silence'}}, {CESS_SEAL_TIMEOUT: '0.2'}],
  ['is missing, or not as it should be', {}, {CESS_SEAL_CSC_URL: 'http://example.org/csc/v2'}],
  ['`CESS_SEAL_CSC_CLIENT_ID` is missing', {}, {CESS_SEAL_CSC_CLIENT_ID: ''}],
  ['`CESS_SEAL_CSC_CLIENT_SECRET` is missing', {}, {CESS_SEAL_CSC_CLIENT_SECRET_FILE: ''}],
  ['is no number of seconds', {}, {CESS_SEAL_TIMEOUT: 'soon'}],
]

function allMethods(): readonly string[] {
  return [...info.methods, 'credentials/authorize']
}

for (const {cases, speed} of halves(faults, 2))
  it.each<Fault>(cases)(
    'a service by which nothing can be sealed is told before anything is: %s',
    speed,
    async (said, options, extra = {}) => {
      const {environment} = await cscServer(options)
      const told = await outcome({...environment, ...extra})
      expect(told).toContain(said)
      expect(told).toContain('nothing was published')
      for (const secret of Object.values(cscSecrets)) expect(told).not.toContain(secret)
    },
  )

it('two keys of the seal are one too many', async () => {
  const {environment} = await cscServer()
  expect(await outcome({...environment, ...(await sealEnvironment())})).toContain('unset one')
})

it('a service that is not there is told', async () => {
  const {environment} = await cscServer()
  expect(await outcome({...environment, CESS_SEAL_CSC_URL: 'http://127.0.0.1:9/csc/v2'})).toContain('cannot be reached')
})

describeWith('openssl', 'a signature that fails', () => {
  it.each<Fault>([
    [
      'refused `credentials/authorize` (`invalid_pin`)',
      {instead: {'credentials/authorize': [400, {error: 'invalid_pin'}]}},
    ],
    [
      'refused `signatures/signHash` (`invalid_otp`)',
      {instead: {'signatures/signHash': [400, {error: 'invalid_otp'}]}},
    ],
    ['does not verify', {instead: {'signatures/signHash': [200, {signatures: ['MAYCAQECAQE=']}]}}],
    ['does not verify', {keys: rsa, instead: {'signatures/signHash': [200, {signatures: ['AAAA']}]}}],
    ['otherwise than the CSC API has it', {instead: {'signatures/signHash': [200, {signatures: []}]}}],
    ['did not answer within 2 s', {instead: {'signatures/signHash': 'silence'}}, {CESS_SEAL_TIMEOUT: '2'}],
  ])('publishes nothing: %s', {tags: 'slow'}, async (said, options, extra = {}) => {
    const root = publicationWith({'a.fr.md': draftNote()})
    const before = treeOf(join(root, 'notes'))
    const {environment} = await cscServer(options)
    await expect(publishIn(root, ['a.fr'], {environment: {...environment, ...extra}})).rejects.toThrow(said)
    expect(treeOf(join(root, 'notes'))).toEqual(before)
  })

  it('is no bug: one line, without a secret, and the code of the world', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': draftNote()})
    const {environment} = await cscServer({
      hasPin: true,
      instead: {'signatures/signHash': [400, {error: 'invalid_request'}]},
    })
    const {code, stderr, stdout} = await runCess(['publish', 'a.fr'], {cwd: root, env: environment})
    expect([code, stderr.trim().split('\n').length]).toEqual([3, 1])
    const written = JSON.stringify([stderr, stdout, treeOf(root)])
    for (const secret of Object.values(cscSecrets)) expect(written).not.toContain(secret)
  })
})
