import {join} from 'node:path'
import {beforeAll, expect, it} from 'vitest'
import {openSealer} from '../../../../src/engine/life/open-sealer.js'
import {checkSeal} from '../../../../src/io/seal/check-seal.js'
import {validationDataIn} from '../../../../src/model/signed-pdf/validation-data.js'
import {latin1} from '../../../../src/model/bytes.js'
import {testName} from '../../../../src/model/verify/test-name.js'
import {checkPdf} from '../../../pdf/check-pdf.js'
import {readPdf} from '../../../pdf/pdf-file.js'
import {answeringAuthority, type AuthorityOptions} from '../../../support/answering-authority.js'
import {readC2pa} from '../../../support/c2pa.js'
import {folderWith} from '../../../support/folder.js'
import {isTakenForWhole, pdfsig} from '../../../support/pdfsig.js'
import {printed} from '../../../support/printed.js'
import {runOnPdf} from '../../../support/run-on-pdf.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {samplePublication} from '../../../support/sample-publication.js'
import {sealedDocument} from '../../../support/sealed-pdf.js'
import {sealEnvironment, trusting, trustingHouse} from '../../../support/seal.js'
import {describeWith} from '../../../support/tools.js'

let pdf: Uint8Array
let newer: Uint8Array

beforeAll(async () => {
  pdf = await printed(sampleAlert)
  newer = await printed(sampleAlert, {publication: {...samplePublication, pdfStandards: ['ua-2', 'a-4f']}})
})

const sealerOf = (environment: Readonly<Record<string, string>>) =>
  openSealer({environment}, trustingHouse, new Date().toISOString(), false)

type Authority = Awaited<ReturnType<typeof answeringAuthority>>

/** A PDF that is sealed by a key of an authority that can be asked. */
async function sealedBy(authority: Authority, file = pdf) {
  const sealer = await sealerOf(authority.environment)
  const made = await sealer?.seal?.(file, sealedDocument)
  if (!sealer || !made) throw new Error('A key that is named seals')
  return {...made, planned: sealer.facts.level}
}

/** Why a seal does not last. */
async function lackOf(authority: Authority) {
  const {bytes, level, gaps} = await sealedBy(authority)
  expect([level, latin1(bytes).includes('/DSS')]).toEqual(['B-T', false])
  const {standing} = (await checkSeal(bytes, trusting(authority.root))) ?? {}
  expect(standing).toMatchObject({clock: 'time-stamp', validity: 'valid'})
  expect(standing).not.toHaveProperty('unrevoked')
  return gaps.map(({subject, reason}) => `${subject} ${reason}`)
}

describeWith('pdfsig', 'a seal of an authority that answers', () => {
  it.each(['ocsp', 'crl', 'both'] as const)(
    'lasts, and is whole to tools that did not make it: %s',
    {tags: 'slow'},
    async seal => {
      const authority = await answeringAuthority({seal})
      const {root, rootPem} = authority
      for (const file of [pdf, newer]) {
        const {bytes, level, gaps, planned} = await sealedBy(authority, file)
        expect([planned, level, gaps]).toEqual(['B-LT', 'B-LT', []])
        expect(isTakenForWhole(pdfsig(bytes))).toBe(true)
        expect(runOnPdf('qpdf', ['--check', '{}'], bytes)).toContain('No syntax or stream')
        expect(checkPdf(readPdf(bytes))).toEqual([])
        expect(await readC2pa(bytes, rootPem)).toMatchObject({state: 'Trusted', failures: []})
        expect(Buffer.from(bytes).subarray(0, file.length).equals(file)).toBe(true)
        const {certificates, lists, answers} = validationDataIn(latin1(bytes))
        expect([certificates.length, lists.length, answers.length]).toEqual(seal === 'crl' ? [4, 2, 0] : [4, 1, 1])
        expect((await checkSeal(bytes, trusting(root)))?.standing).toMatchObject({
          ...{authority: 'The root', validity: 'valid', unrevoked: expect.any(String)},
          stamper: {isVouched: true, unrevoked: expect.any(String)},
        })
      }
    },
  )

  it('asks once, and of one more time-stamp, whatever the number of notes', {tags: 'slow'}, async () => {
    const {environment, asked} = await answeringAuthority()
    const sealer = await sealerOf(environment)
    for (const _ of [1, 2, 3]) expect((await sealer?.seal?.(pdf, sealedDocument))?.level).toBe('B-LT')
    expect(asked.filter(path => path !== '/stamp')).toEqual(['/ocsp', '/root.crl'])
    expect(asked.filter(path => path === '/stamp')).toHaveLength(7)
  })

  it('is not shown to be so by a time-stamp that nobody vouches for', {tags: 'slow'}, async () => {
    const authority = await answeringAuthority({seal: 'ocsp'})
    const [, issuing] = authority.chain
    const {bytes, level} = await sealedBy(authority)
    const standing = issuing && (await checkSeal(bytes, trusting(issuing)))?.standing
    expect([level, standing]).toMatchObject(['B-LT', {authority: 'The issuing', stamper: {isVouched: false}}])
    expect(standing).not.toHaveProperty('unrevoked')
  })

  it('takes the list that the house brought', {tags: 'slow'}, async () => {
    const {environment, asked, listOf, root} = await answeringAuthority({seal: 'nobody'})
    const folder = folderWith({'seal.crl': listOf('issuing')})
    const sealer = await sealerOf({...environment, CESS_SEAL_CRL: join(folder, 'seal.crl')})
    const {bytes, level} = (await sealer?.seal?.(pdf, sealedDocument)) ?? {}
    expect([sealer?.facts.level, level, asked.includes('/issuing.crl')]).toEqual(['B-LT', 'B-LT', false])
    expect(bytes && (await checkSeal(bytes, trusting(root)))?.standing.unrevoked).toBe('2020-01-01T00:00:00.000Z')
  })

  it(
    'is made once more where its time-stamp is of another certificate than the one before',
    {tags: 'slow'},
    async () => {
      const authority = await answeringAuthority({seal: 'ocsp', clocks: ['clock', 'second']})
      const {level} = await sealedBy(authority)
      expect([level, authority.asked.filter(path => path === '/stamp').length]).toEqual(['B-LT', 5])
    },
  )
})

describeWith('openssl', 'a seal of an authority that does not answer', () => {
  it.each<[string, AuthorityOptions]>([
    ['The seal sourceless', {seal: 'nobody'}],
    ['The seal issuer', {hasIssuer: false}],
    ['The issuing refused', {answer: (path, answer) => (path === '/root.crl' ? 500 : answer)}],
    ['The third changing', {clocks: ['clock', 'clock', 'second', 'second', 'third']}],
  ])('is time-stamped, and says why it does not last: %s', {tags: 'slow'}, async (said, options) => {
    expect(await lackOf(await answeringAuthority(options))).toEqual([said])
  })
})

describeWith('openssl', 'a certificate that was revoked', () => {
  it.each<[string, AuthorityOptions]>([
    ['seal', {seal: 'ocsp'}],
    ['seal', {seal: 'crl'}],
    ['issuing', {}],
    ['clock', {}],
  ])('seals nothing: that of the %s', {tags: 'slow'}, async (name, options) => {
    const made = sealedBy(await answeringAuthority({...options, revoked: {[name]: '260101000000Z'}}))
    await expect(made).rejects.toThrow(`“The ${name}”`)
    await expect(made).rejects.toThrow('was revoked with effect from 2026-01-01')
  })
})

describeWith('openssl', 'a seal that nobody is asked about', () => {
  it('is as it was where its key is for trying', async () => {
    const {asked, environment} = await answeringAuthority()
    const trying = await sealEnvironment({name: testName})
    const sealer = await sealerOf({...environment, ...trying})
    const {level, gaps, bytes} = (await sealer?.seal?.(pdf, sealedDocument)) ?? {}
    expect([sealer?.facts.level, level, gaps, new Set(asked)]).toEqual(['B-T', 'B-T', [], new Set(['/stamp'])])
    expect(latin1(bytes ?? new Uint8Array())).not.toContain('/DSS')
  })

  it('is as it was where nothing stamps it', async () => {
    const {asked, environment} = await answeringAuthority()
    const {CESS_TSA_URL: _, ...rest} = environment
    const sealer = await sealerOf(rest)
    const {level, gaps} = (await sealer?.seal?.(pdf, sealedDocument)) ?? {}
    expect([sealer?.facts.level, level, gaps, asked]).toEqual(['B-B', 'B-B', [], []])
  })
})
