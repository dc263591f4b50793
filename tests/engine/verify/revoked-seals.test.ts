import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {X509Certificate} from 'node:crypto'
import {beforeAll, expect, it} from 'vitest'
import {checkSeal} from '../../../src/io/seal/check-seal.js'
import {runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {handStamp} from '../../support/hand-stamp.js'
import {printed} from '../../support/printed.js'
import {revocationList} from '../../support/revocation-list.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {sealCertificates, trusting} from '../../support/seal.js'
import {sealed} from '../../support/sealed-pdf.js'
import {describeWith} from '../../support/tools.js'

let pdf: Uint8Array

beforeAll(async () => {
  pdf = await printed(sampleTribune)
})

describeWith('openssl', 'the clock of a time-stamp', () => {
  const standing = async (stamp: ReturnType<typeof handStamp>, isKnown = true) => {
    const {bytes, authorityPem} = await sealed(pdf, {to: '2026-11-20'}, stamp.stamper)
    const given = trusting(new X509Certificate(authorityPem), ...(isKnown ? [stamp.authority] : []))
    return (await checkSeal(bytes, given))?.standing
  }

  it('is vouched for by its authority where that was given, and by no other', {tags: 'slow'}, async () => {
    const moment = {clock: 'time-stamp', at: '2026-11-18T12:00:00.000Z', validity: 'valid'}
    expect(await standing(handStamp())).toMatchObject({...moment, stamper: {name: 'Clock', isVouched: true}})
    const claimed = {...moment, clock: 'signer'}
    expect(await standing(handStamp(), false)).toMatchObject({...claimed, stamper: {name: 'Clock', isVouched: false}})
    const other = {...handStamp(), authority: handStamp().authority}
    expect(await standing(other)).toMatchObject({stamper: {isVouched: false}})
  })

  it('is proven no more once its own certificate ended, and so neither is that of a seal whose certificate did', async () => {
    expect(await standing(handStamp({to: '20261120000000Z'}))).toMatchObject({
      ...{validity: 'valid', lapsed: '2026-11-20T00:00:00.000Z'},
      stamper: {isVouched: false, lapsed: '2026-11-20T00:00:00.000Z'},
    })
  })

  it('shows a seal that was made within its time, and one that was not', {tags: 'slow'}, async () => {
    const inTime = await standing(handStamp())
    expect(inTime).toMatchObject({validity: 'valid', stamper: {isVouched: true}})
    expect(inTime).not.toHaveProperty('lapsed')
    const late = handStamp({at: '2026-11-21T12:00:00Z'})
    expect(await standing(late)).toMatchObject({validity: 'expired', stamper: {isVouched: true}})
  })

  it.each([
    ['made for something else', {use: 'emailProtection'}],
    ['made for anything', {use: ''}],
    ['over by then', {to: '20261101000000Z'}],
  ])('proves nothing with a certificate that is %s', async (_, options) => {
    const found = await standing(handStamp(options))
    expect(found).toMatchObject({clock: 'signer', stamper: {name: '', isVouched: false}})
  })
})

describeWith('openssl', 'a seal whose certificate was taken back', () => {
  /** The verdict of `cess verify` on a seal of 18 November, by keys that name the authority, the clock and a list. */
  async function verified({revoked = '', isStamped = false, isClockKnown = true, isListOfTwin = false}) {
    const clock = handStamp()
    const {bytes, authorityPem, certificatePem, by} = await sealed(pdf, {}, isStamped ? clock.stamper : undefined)
    const twin = {...by, issuer: sealCertificates().issuer, authority: sealCertificates().authority}
    const list = revocationList(isListOfTwin ? {...twin, ...pick(sealCertificates())} : by, {revoked})
    const directory = folderWith({
      'house.keys': authorityPem + certificatePem + (isClockKnown ? clock.authorityPem : '') + list,
    })
    writeFileSync(join(directory, 'a.pdf'), bytes)
    return runCess(['verify', 'a.pdf', '--keys', 'house.keys'], {cwd: directory})
  }
  const pick = ({authority, issuer}: ReturnType<typeof sealCertificates>) => ({authority, issuer})

  it.each([
    ['counts where the list does not have it', {}],
    ['counts where it was stamped before', {revoked: '261125000000Z', isStamped: true}],
    [
      'counts where it was stamped before the theft',
      {revoked: '261125000000Z,keyTime,20261119000000Z', isStamped: true},
    ],
    [
      'counts where it was stamped before the revocation, though its key was stolen after',
      {revoked: '261119000000Z,CAkeyTime,20261125000000Z', isStamped: true},
    ],
    ['counts where somebody else of that name says so', {revoked: '261110000000Z', isListOfTwin: true}],
  ])('%s', {tags: 'slow'}, async (_, options) => {
    const {code, stdout} = await verified(options)
    expect([code, stdout]).toEqual([
      2,
      expect.stringContaining('unchanged since it was sealed with a certificate of the organisation'),
    ])
    expect(stdout).toContain('The certificate was valid then.')
  })

  it.each([
    ['was stamped after', {revoked: '261110000000Z', isStamped: true}],
    [
      'was stamped before the revocation, by a key that was stolen before',
      {revoked: '261125000000Z,keyTime,20261110000000Z', isStamped: true},
    ],
    [
      'was stamped by a clock that nobody vouches for',
      {revoked: '261125000000Z', isStamped: true, isClockKnown: false},
    ],
    ['says itself that it was before', {revoked: '261125000000Z'}],
  ])('is not believed where it %s', {tags: 'slow'}, async (_, options) => {
    const {code, stdout} = await verified(options)
    expect([code, stdout]).toEqual([2, expect.stringContaining('The certificate is REVOKED')])
    expect(stdout).toMatch(/revoked a certificate of the chain with effect from \d+ November 2026/)
    expect(stdout).not.toContain('GENUINE')
  })
})
