import {X509Certificate} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, it} from 'vitest'
import {checkSeal} from '../../../src/io/seal/check-seal.js'
import type {TimeStamper} from '../../../src/io/seal/sign-cms.js'
import {readTimeStamper} from '../../../src/io/seal/time-stamper.js'
import {runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {handStamp, type HandStamp} from '../../support/hand-stamp.js'
import {printed} from '../../support/printed.js'
import {restamped} from '../../support/restamped.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {trusting} from '../../support/seal.js'
import {sealed} from '../../support/sealed-pdf.js'
import {timeStampingServer} from '../../support/time-stamping.js'
import {describeWith} from '../../support/tools.js'

let pdf: Uint8Array

beforeAll(async () => {
  pdf = await printed(sampleTribune)
})

/** Stampers that prove nothing, by what is wrong with them. */
async function strangers(clock: HandStamp): Promise<ReadonlyMap<string, TimeStamper>> {
  const now = readTimeStamper({CESS_TSA_URL: await timeStampingServer()})
  if (!now) throw new Error('An authority that is named')
  return new Map([
    ['of today, by an authority of nobody known', now],
    ['of long ago, by one of the same name', handStamp({at: '2020-06-01T12:00:00Z'}).stamper],
    ['by a certificate that has expired', handStamp({to: '20261119000000Z'}).stamper],
    ['over another signature', () => clock.stamper(Buffer.from('another'))],
  ])
}

/** When the certificate of a seal of 18 November is in force, and whether it counts. */
const times: readonly (readonly [{readonly from?: string; readonly to?: string}, string])[] = [
  [{}, 'valid'],
  [{to: '2026-11-20'}, 'valid'],
  [{to: '2026-11-10'}, 'expired'],
  [{from: '2026-11-10'}, 'valid'],
  [{from: '2026-11-25'}, 'early'],
]

describeWith('openssl', 'a time-stamp that anybody put into a seal', () => {
  it('changes nothing but what is told of it, whenever the certificate is in force', {tags: 'slow'}, async () => {
    const clock = handStamp()
    const swapped = await strangers(clock)
    for (const [validAt, validity] of times) {
      const {bytes, authorityPem} = await sealed(pdf, validAt, clock.stamper)
      const given = trusting(new X509Certificate(authorityPem), clock.authority)
      expect((await checkSeal(bytes, given))?.standing).toMatchObject({validity, clock: 'time-stamp'})
      const bare = await checkSeal(await restamped(bytes), given)
      expect(bare).toMatchObject({state: 'valid', standing: {validity, clock: 'signer'}})
      expect(bare?.standing).not.toHaveProperty('stamper')
      for (const [sort, stamper] of swapped) {
        const found = await checkSeal(await restamped(bytes, stamper), given)
        const {stamper: told, ...standing} = found?.standing ?? {}
        expect([sort, {...found, standing}]).toEqual([sort, bare])
        expect([sort, told?.isVouched]).toEqual([sort, false])
      }
    }
  })

  it('is told as one that does not count, beside what the signer says', async () => {
    const clock = handStamp()
    const swapped = await strangers(clock)
    const {bytes, authorityPem, certificatePem} = await sealed(pdf, {}, clock.stamper)
    const directory = folderWith({'house.keys': authorityPem + certificatePem + clock.authorityPem})
    const told = async (sort?: string) => {
      const stamper = sort === undefined ? undefined : swapped.get(sort)
      writeFileSync(join(directory, 'a.pdf'), stamper ? await restamped(bytes, stamper) : bytes)
      return (await runCess(['verify', 'a.pdf', '--keys', 'house.keys'], {cwd: directory})).stdout
    }
    const own = await told()
    expect(own).toContain('Time-stamped on 18 November 2026 (12:00 UTC) by Clock.')
    expect(own).not.toContain('own clock')
    const claimed = "Signed on 18 November 2026 (12:00 UTC), by the signer's own clock."
    const earlier = await told('of long ago, by one of the same name')
    expect(earlier).toContain('A time-stamp of 1 June 2020 (12:00 UTC) by Clock does not count')
    expect(earlier).toContain(claimed)
    const other = await told('over another signature')
    expect(other).toContain('Its time-stamp does not count')
    expect(other).toContain(claimed)
  })
})
