import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {verifyFiles} from '../../../src/engine/verify/verify-files.js'
import {readSealKeys} from '../../../src/io/seal/read-seal-key.js'
import {runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {draftNote, lifeEpoch, recordOf} from '../../support/life.js'
import {sealEnvironment} from '../../support/seal.js'
import {judged, verifiedHouse, type House} from '../../support/verified-house.js'
import {knownSite, toldByPage} from '../../support/verify-page.js'

let house: House

beforeEach(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  // Its settings change here.
  const made = await verifiedHouse()
  const root = join(folderWith({}), 'house')
  cpSync(made.root, root, {recursive: true})
  house = {...made, root, site: join(root, 'out/site')}
})

/** SHA-256 of the certificate that sealed a note. */
const fingerprintOf = (reference: string): string => recordOf(house.root, reference, '1.0').seal?.fingerprint ?? ''

/** The house says that it trusts a certificate no more; some write it as OpenSSL does. */
async function revoke(certificate: string, since = '2026-11-29'): Promise<void> {
  const path = join(house.root, 'cess.yml')
  const written = certificate.toUpperCase().match(/../g)?.join(':') ?? ''
  const text = readFileSync(path, 'utf8').replace(
    /^(log: \{keys: .*)\}$/m,
    `$1, revoques: [{certificat: '${written}', depuis: ${since}}]}`,
  )
  writeFileSync(path, text)
  await build({directory: house.root})
}

const pathOf = (name: string) => join(house.files, name)

/** The answer of `cess verify` to a file, by a copy of the site. */
const verify = (name: string, ...options: readonly string[]) =>
  runCess(['verify', pathOf(name), '--site', house.site, '--keys', house.keys, ...options], {cwd: folderWith({})})

describe('a certificate that the house trusts no more', () => {
  const restricted = 'c.fr.pdf'

  it('vouches for nothing, by the page of the site and by `cess verify` alike', {tags: 'slow'}, async () => {
    expect((await toldByPage(house.site, pathOf(restricted))).lines[0]).toMatch(/^Uncertain: .* sealed it\./)
    expect((await verify(restricted)).stdout).toContain('UNCERTAIN')

    await revoke(fingerprintOf('CESS-2026-ALE-003'))
    const {state, lines} = await toldByPage(house.site, pathOf(restricted))
    expect([state, lines[0]]).toEqual(['unknown', expect.stringMatching(/^Unknown: /)])
    expect(lines).toContain(
      'The publisher (CESS) no longer trusts this certificate, with effect from 29\u00A0November 2026.',
    )
    const {code, stdout} = await verify(restricted)
    expect(code).toBe(2)
    expect(stdout).toContain('UNKNOWN: this file says that it is CESS-2026-ALE-003 1.0')
    // Nobody signs where the house stands: the time says it.
    expect(stdout).toContain(
      'The organisation trusts that certificate no more, with effect from 29 November 2026 (00:00 +01:00).',
    )
    expect(stdout).toContain('The certificate is REVOKED')
    const json = JSON.parse((await verify(restricted, '--json')).stdout) as {files: {judgement: {seal: object}}[]}
    expect(json.files[0]?.judgement.seal).toMatchObject({
      standing: {validity: 'revoked', revoked: '2026-11-28T23:00:00Z', revokedBy: 'house'},
    })
  })

  it('takes nothing from what the log or the record has, and is told beside it', {tags: 'slow'}, async () => {
    await revoke(fingerprintOf('CESS-2026-ALE-001'))
    const told = await toldByPage(house.site, pathOf('a.fr.pdf'))
    expect([told.state, told.lines.join('\n')]).toEqual(['genuine', expect.stringContaining('no longer trusts')])
    expect(await verify('a.fr.pdf')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('trusts that certificate no more'),
    })
    const {files} = await verifyFiles({directory: house.root, files: [pathOf(restricted)]})
    expect(judged(files[0])).toMatchObject({verdict: 'recorded', doubts: []})
  })

  it('counts from whatever day on, by the house’s own settings and by whatever copy of its site', async () => {
    await revoke(fingerprintOf('CESS-2026-ALE-003'), '2999-12-31')
    expect((await toldByPage(house.site, pathOf(restricted))).lines[0]).toMatch(/^Unknown: /)
    const copy = join(folderWith({}), 'site')
    cpSync(house.site, copy, {recursive: true})
    // What nobody signs can be taken away: whoever verifies in the publication goes by its settings.
    writeFileSync(join(copy, 'log/notes.json'), '{}')
    const options = {files: [pathOf(restricted)], site: copy, keys: house.keys}
    const away = await verifyFiles({directory: house.files, ...options})
    expect(judged(away.files[0]).verdict).toBe('sealed')
    const within = await verifyFiles({directory: house.root, ...options})
    expect(judged(within.files[0]).seal?.standing).toMatchObject({validity: 'revoked', revokedBy: 'house'})
  })

  it('is known as its own, though nothing else names it, and no other is', {tags: 'slow'}, async () => {
    await revoke('e'.repeat(64))
    expect(knownSite(house.site)).toMatchObject({
      certificates: ['e'.repeat(64)],
      revoked: [{fingerprint: 'e'.repeat(64), since: '2026-11-28T23:00:00Z'}],
    })
    expect((await toldByPage(house.site, pathOf(restricted))).lines[0]).toMatch(/^Uncertain: /)
    expect((await verify(restricted)).stdout).toContain('UNCERTAIN')
  })
})

describe('its key', () => {
  it('publishes and withdraws nothing', {tags: 'slow'}, async () => {
    const environment = await sealEnvironment()
    writeFileSync(join(house.root, 'notes/d.fr.md'), draftNote({number: 4}))
    await revoke((await readSealKeys({environment}, '2026-12-01T12:00:00Z'))?.seal.fingerprint ?? '')
    for (const command of [
      ['publish', 'd.fr', '--dry-run'],
      ['withdraw', 'c.fr', '--reason', 'Retirée.', '--dry-run'],
    ]) {
      const {code, stderr} = await runCess(command, {cwd: house.root, env: environment})
      expect([code, stderr]).toEqual([2, expect.stringContaining('has the certificate of Centre under `revoked`')])
    }
  })
})
