import {writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {checkSealKey} from '../../../src/engine/doctor/check-seal-key.js'
import {sealEnvironment} from '../../support/seal.js'

const found = async (environment: Readonly<Record<string, string>>, day: string) =>
  (await checkSealKey(environment, Date.parse(day))).map(
    ({status, subject, found: seen}) => `${status} ${subject.en}: ${seen.en}`,
  )

it('opens the key of the seal, and says when it ends, a month before', async () => {
  const environment = await sealEnvironment({to: '2026-12-20'})
  const until = 'key of the seal: Centre, until 2026-12-20'
  expect(await found(environment, '2026-11-18')).toEqual([`ok ${until}`])
  expect(await found(environment, '2026-11-21')).toEqual([`warning ${until}`])
  expect(await found(environment, '2026-12-21')).toEqual([expect.stringMatching(/^error .* expired on 2026-12-20/)])
  writeFileSync(environment.CESS_SEAL_PASSPHRASE_FILE, 'another\n')
  expect(await found(environment, '2026-11-18')).toEqual([expect.stringMatching(/^error .*passphrase does not open/)])
})

it('counts the key of manifests, too', async () => {
  const [seal, claims] = [await sealEnvironment(), await sealEnvironment({to: '2026-12-20'})]
  const environment = {
    ...seal,
    CESS_C2PA_P12: claims.CESS_SEAL_P12,
    CESS_C2PA_PASSPHRASE_FILE: claims.CESS_SEAL_PASSPHRASE_FILE,
  }
  expect(await found(environment, '2026-11-21')).toEqual(['warning key of the seal: Centre, until 2026-12-20'])
})

it('asks nobody for a passphrase, no service, and nothing where no key is named', async () => {
  const {CESS_SEAL_P12} = await sealEnvironment()
  expect(await found({CESS_SEAL_P12}, '2026-11-18')).toEqual([expect.stringMatching(/^ok .* at the terminal/)])
  expect(await found({CESS_SEAL_CSC_URL: 'https://rss.example.org/csc/v2'}, '2026-11-18')).toEqual([])
  expect(await found({}, '2026-11-18')).toEqual([])
})
