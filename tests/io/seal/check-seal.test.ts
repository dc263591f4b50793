import {X509Certificate} from 'node:crypto'
import {beforeAll, describe, expect, it} from 'vitest'
import {checkSeal} from '../../../src/io/seal/check-seal.js'
import {localKey} from '../../../src/io/seal/read-seal-key.js'
import {signCms} from '../../../src/io/seal/sign-cms.js'
import {signerWith} from '../../../src/io/seal/signer.js'
import {readTimeStamper} from '../../../src/io/seal/time-stamper.js'
import {printed} from '../../support/printed.js'
import {flipped, sealCertificates, trusting} from '../../support/seal.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {sealed} from '../../support/sealed-pdf.js'
import {timeStampingServer} from '../../support/time-stamping.js'
import {describeWith} from '../../support/tools.js'

let pdf: Uint8Array

beforeAll(async () => {
  pdf = await printed(sampleTribune)
})

/** The same file with a new signature, by somebody else or with fewer certificates. */
async function signedAnew(bytes: Uint8Array, hasAuthority = true): Promise<Uint8Array> {
  const {privateKey, certificate, authority} = sealCertificates({name: 'Other'})
  const key = localKey({privateKey, signer: signerWith(certificate, hasAuthority ? [authority] : [])})
  const text = Buffer.from(bytes).toString('latin1')
  const [from = 0, to = 0] = (/\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)/.exec(text) ?? []).slice(1).map(Number)
  if (!key || to === 0) throw new Error('a key and a seal')
  const der = await signCms([bytes.subarray(0, from), bytes.subarray(to)], key)
  const hex = Buffer.from(der)
    .toString('hex')
    .padEnd(to - from - 2, '0')
  return Uint8Array.from(Buffer.from(`${text.slice(0, from + 1)}${hex}${text.slice(to - 1)}`, 'latin1'))
}

describe('a seal with a manifest', () => {
  it('is valid, and vouched for by the authority that was given, at the time that it names', async () => {
    const {bytes, authorityPem} = await sealed(pdf)
    expect(await checkSeal(bytes, trusting(new X509Certificate(authorityPem)))).toMatchObject({
      ...{state: 'valid', isChained: true, manifest: 'bound'},
      standing: {authority: 'Centre authority', validity: 'valid', clock: 'signer', at: '2026-11-18T12:00:00.000Z'},
    })
  })

  it('is vouched for by nobody where another authority of the same name was given, or none', async () => {
    const {bytes} = await sealed(pdf)
    const {authorityPem} = await sealed(pdf)
    for (const given of [[], [new X509Certificate(authorityPem)]]) {
      const found = await checkSeal(bytes, trusting(...given))
      expect(found).toMatchObject({state: 'valid', isChained: true})
      expect(found?.standing).not.toHaveProperty('authority')
    }
  })

  it.each([
    ['expired', {to: '2026-11-01'}],
    ['early', {from: '2026-12-01'}],
  ])('is told where its certificate was %s when it signed', async (validity, options) => {
    const {bytes, authorityPem} = await sealed(pdf, options)
    const found = await checkSeal(bytes, trusting(new X509Certificate(authorityPem)))
    expect(found).toMatchObject({state: 'valid', standing: {validity}})
  })

  it('is not chained where it does not bring its authority, which may be given instead', async () => {
    const {bytes} = await sealed(pdf)
    expect(await checkSeal(await signedAnew(bytes), trusting())).toMatchObject({state: 'valid', isChained: true})
    const bare = await checkSeal(await signedAnew(bytes, false), trusting())
    expect(bare).toMatchObject({state: 'valid', isChained: false, subject: 'Other'})
  })

  it('is broken where its manifest is of other bytes, though somebody signed those', async () => {
    const {bytes} = await sealed(pdf)
    const changed = flipped(Buffer.from(bytes), 3000)
    expect(await checkSeal(changed, trusting())).toMatchObject({state: 'broken', manifest: 'broken'})
    expect(await checkSeal(await signedAnew(changed), trusting())).toMatchObject({state: 'broken', manifest: 'broken'})
  })

  it('is vouched for by no certificate that may not certify', async () => {
    const {bytes} = await sealed(pdf)
    const {certificate} = sealCertificates({name: 'Centre authority'})
    const given = new X509Certificate(certificate)
    expect((await checkSeal(bytes, trusting(given)))?.standing).not.toHaveProperty('authority')
  })
})

describeWith('openssl', 'a seal with a time-stamp', () => {
  it('was made when it says itself where nobody vouches for the authority of the stamp, which is told', async () => {
    const stamper = readTimeStamper({CESS_TSA_URL: await timeStampingServer()})
    const {bytes, authorityPem} = await sealed(pdf, {}, stamper)
    expect(await checkSeal(bytes, trusting(new X509Certificate(authorityPem)))).toMatchObject({
      ...{state: 'valid', isChained: true, manifest: 'bound'},
      standing: {
        ...{authority: 'Centre authority', clock: 'signer', at: '2026-11-18T12:00:00.000Z', validity: 'valid'},
        stamper: {name: 'TSA', isVouched: false},
      },
    })
  })
})
