import {writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readMailKey, refuseWrong} from '../../../src/io/smime/read-mail-key.js'
import {mailKeyFiles, type IdentityOptions} from '../../support/mail-seal.js'
import {passphrase} from '../../support/seal.js'

const now = Date.parse('2026-12-01T12:00:00Z')
const sender = 'alertes@example.org'

const refusal = (call: () => Promise<unknown>) => call().then(() => 'none', String)

const judged = (options: IdentityOptions, from = sender) =>
  refusal(async () => {
    const key = await readMailKey((await mailKeyFiles(options)).environment)
    if (!key) throw new Error('none')
    refuseWrong(key, from, now)
  })

describe('the key of mail', () => {
  it('is opened, and says whose it is', async () => {
    const key = await readMailKey((await mailKeyFiles()).environment)
    expect(key).toMatchObject({certificate: {subject: 'Centre', addresses: [sender]}, isTest: false})
    expect(key?.chain).toHaveLength(1)
    expect(key?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is none where none is named', async () => {
    expect(await readMailKey({})).toBeUndefined()
  })

  it.each([
    ['expired on 2026-11-01', {to: '2026-11-01'}],
    ['valid from 2027-01-01 (00:00 UTC) only', {from: '2027-01-01'}],
    ["is another address's", {address: 'other@example.org'}],
  ])('is refused: %s', async (reason, options) => {
    expect(await judged(options)).toContain(reason)
  })

  it('is taken for an address in other letters', async () => {
    expect(await judged({address: 'Alertes@EXAMPLE.org'})).toBe('none')
    expect(await judged({address: 'alertes@bücher.example.org'}, 'alertes@xn--bcher-kva.example.org')).toBe('none')
  })

  it('is refused with another passphrase, without one, and where it is no key', async () => {
    const {environment} = await mailKeyFiles()
    const {CESS_MAIL_P12} = environment
    expect(await readMailKey({CESS_MAIL_P12}, async () => passphrase)).toBeDefined()
    expect(await refusal(() => readMailKey({CESS_MAIL_P12}))).toContain('is not known')
    writeFileSync(environment.CESS_MAIL_PASSPHRASE_FILE, 'another\n')
    expect(await refusal(() => readMailKey(environment))).toContain('does not open')
    writeFileSync(CESS_MAIL_P12, 'no key')
    expect(await refusal(() => readMailKey(environment))).toContain('is no PKCS#12')
    expect(await refusal(() => readMailKey({...environment, CESS_MAIL_P12: `${CESS_MAIL_P12}.none`}))).toContain(
      'ENOENT',
    )
  })
})
