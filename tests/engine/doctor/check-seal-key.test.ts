import {writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {checkSealKey} from '../../../src/engine/doctor/check-seal-key.js'
import {readSealKeys} from '../../../src/io/seal/read-seal-key.js'
import type {Publication} from '../../../src/model/publication.js'
import {answeringAuthority} from '../../support/answering-authority.js'
import {sealEnvironment, trustingHouse} from '../../support/seal.js'
import {describeWith} from '../../support/tools.js'

type House = Pick<Publication, 'log' | 'timeZone'>

const found = async (
  environment: Readonly<Record<string, string>>,
  day: string,
  house: House | undefined = trustingHouse,
) =>
  (await checkSealKey(environment, Date.parse(day), house)).map(
    ({status, subject, found: seen}) => `${status} ${subject.en}: ${seen.en}`,
  )

it('opens the key of the seal, and says when it ends, a month before', {tags: 'slow'}, async () => {
  const environment = await sealEnvironment({to: '2026-12-20'})
  const until = 'key of the seal: Centre, PAdES B-B, until 2026-12-20'
  expect(await found(environment, '2026-11-18')).toEqual([`ok ${until}`])
  expect(await found(environment, '2026-11-21')).toEqual([`warning ${until}`])
  expect(await found(environment, '2026-12-21')).toEqual([expect.stringMatching(/^error .* expired on 2026-12-20/)])
  writeFileSync(environment.CESS_SEAL_PASSPHRASE_FILE, 'another\n')
  expect(await found(environment, '2026-11-18')).toEqual([expect.stringMatching(/^error .*passphrase does not open/)])
})

describeWith('openssl', 'the key of the seal', () => {
  it('says which level its seals can reach, and asks nobody', {tags: 'slow'}, async () => {
    for (const [seal, level] of [
      ['both', 'B-LT'],
      ['nobody', 'B-T'],
    ] as const) {
      const {environment, asked} = await answeringAuthority({seal})
      expect(await found(environment, '2026-11-18')).toEqual([
        expect.stringContaining(`The seal, PAdES ${level}, until`),
      ])
      expect(asked).toEqual([])
    }
    const environment = {...(await sealEnvironment()), CESS_TSA_URL: 'https://tsa.example.org/'}
    expect(await found(environment, '2026-11-18')).toEqual([expect.stringContaining('Centre, PAdES B-T, until')])
  })
})

it('counts the key of manifests, too', {tags: 'slow'}, async () => {
  const [seal, claims] = [await sealEnvironment(), await sealEnvironment({to: '2026-12-20'})]
  const environment = {
    ...seal,
    CESS_C2PA_P12: claims.CESS_SEAL_P12,
    CESS_C2PA_PASSPHRASE_FILE: claims.CESS_SEAL_PASSPHRASE_FILE,
  }
  expect(await found(environment, '2026-11-21')).toEqual([
    'warning key of the seal: Centre, PAdES B-B, until 2026-12-20',
  ])
})

it('asks nobody for a passphrase, no service, and nothing where no key is named', async () => {
  const {CESS_SEAL_P12} = await sealEnvironment()
  expect(await found({CESS_SEAL_P12}, '2026-11-18')).toEqual([expect.stringMatching(/^ok .* at the terminal/)])
  expect(await found({CESS_SEAL_CSC_URL: 'https://rss.example.org/csc/v2'}, '2026-11-18')).toEqual([])
  expect(await found({}, '2026-11-18')).toEqual([])
})

it(
  'says its last day where the house stands, and the time in UTC where nobody knows where that is',
  {tags: 'slow'},
  async () => {
    const environment = await sealEnvironment({to: '2026-12-31T23:59:59Z'})
    expect(await found(environment, '2026-11-18')).toEqual(['ok key of the seal: Centre, PAdES B-B, until 2027-01-01'])
    const lisbon = {...trustingHouse, timeZone: 'Europe/Lisbon'}
    expect(await found(environment, '2026-11-18', lisbon)).toEqual([
      'ok key of the seal: Centre, PAdES B-B, until 2026-12-31',
    ])
    const findings = await checkSealKey(environment, Date.parse('2026-11-18'), undefined)
    expect(findings[0]?.found.en).toBe('Centre, PAdES B-B, until 2026-12-31 (23:59 UTC)')
  },
)

it('refuses one that the house itself trusts no more', async () => {
  const environment = await sealEnvironment()
  const certificate = (await readSealKeys({environment}, '2026-11-18T12:00:00Z'))?.seal.fingerprint ?? ''
  const log = {keys: [], witnesses: [], certificates: [], revoked: [{certificate, since: '2026-12-24'}]}
  expect(await found(environment, '2026-11-18', {...trustingHouse, log})).toEqual([
    expect.stringMatching(/^error key of the seal: .*the certificate of Centre under `revoked`/),
  ])
})
