import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {publicationWith, runCess} from '../../support/cli.js'
import {answeringAuthority, type AuthorityOptions} from '../../support/answering-authority.js'
import {draftNote, lifeEpoch, recordOf} from '../../support/life.js'
import {pdfsig} from '../../support/pdfsig.js'
import {describeWith} from '../../support/tools.js'

const reference = 'CESS-2026-ALE-001'

/** A publication whose key is of an authority that can be asked. */
async function house(options: AuthorityOptions = {}) {
  const authority = await answeringAuthority(options)
  const root = publicationWith({'a.fr.md': draftNote()})
  const env = {...authority.environment, SOURCE_DATE_EPOCH: lifeEpoch}
  writeFileSync(join(root, 'house.keys'), authority.rootPem + String(authority.chain[0]))
  const file = join(root, 'notes/.published', reference, '1.0/sealed/a.fr.pdf')
  const publish = (...args: readonly string[]) => runCess(['publish', 'a.fr', ...args], {cwd: root, env})
  const verify = (...args: readonly string[]) => runCess(['verify', file, '--keys', 'house.keys', ...args], {cwd: root})
  return {...authority, root, env, file, publish, verify}
}

describeWith('pdfsig', 'cess publish, by a key of an authority that answers', () => {
  it('seals for years, and says so; a plan and a build ask nobody', {tags: 'slow'}, async () => {
    const {root, env, asked, publish, verify, close, file} = await house()
    const planned = await publish('--dry-run')
    expect(planned.stdout).toMatch(/seal +The seal, PAdES B-LT, C2PA\n/)
    expect(asked).toEqual([])
    const done = await publish()
    expect([done.code, done.stderr]).toEqual([0, ''])
    expect(done.stdout).toMatch(/seal +The seal, PAdES B-LT, C2PA\n/)
    expect(recordOf(root, reference, '1.0').seal).toMatchObject({level: 'B-LT', subject: 'The seal'})
    // From now on, nobody answers any more.
    await close()
    expect((await runCess(['build'], {cwd: root, env})).code).toBe(0)
    const {code, stdout} = await verify()
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('in force then (the oldest of 1 January 2020): no certificate of the seal was revoked'),
    ])
    expect(stdout).toContain('those of the time-stamp, too (the oldest of 1 January 2020): none of its')
    expect(JSON.parse((await verify('--json')).stdout)).toMatchObject({
      files: [{judgement: {seal: {standing: {unrevoked: '2020-01-01T00:00:00.000Z'}}}}],
    })
    expect((await verify('--lang', 'fr')).stdout).toContain("aucun certificat du sceau n'était révoqué")
    expect(pdfsig(readFileSync(file))).toContain('Total document signed')
  })

  it('is told from what was added behind it, be it such words alone', {tags: 'slow'}, async () => {
    const {publish, verify, file} = await house({seal: 'crl'})
    await publish()
    const bytes = readFileSync(file)
    const text = bytes.toString('latin1')
    const [catalog = '', number = ''] = /\n(\d+) 0 obj\n<<[^]*?\/DSS \d+ 0 R[^]*?\nendobj\n/.exec(text) ?? []
    const at = text.length
    const entry = `${String(at + 1).padStart(10, '0')} 00000 n \n`
    const trailer = text.slice(text.lastIndexOf('trailer'), text.lastIndexOf('startxref'))
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? ''
    const table = `xref\n${number} 1\n${entry}${trailer.replace(/\/Prev \d+/, `/Prev ${start}`)}`
    writeFileSync(file, Buffer.from(`${text}${catalog}${table}startxref\n${at + catalog.length}\n%%EOF\n`, 'latin1'))
    const {stdout} = await verify()
    expect(stdout).not.toContain('GENUINE')
    expect(stdout).not.toContain('was revoked')
  })
})

describeWith('openssl', 'cess publish, by a key of an authority that does not answer', () => {
  it('seals with a time-stamp, and says what is lacking and why', {tags: 'slow'}, async () => {
    const {root, publish, verify} = await house({
      seal: 'crl',
      answer: (path, answer) => (path === '/issuing.crl' ? 404 : answer),
    })
    const {code, stdout, stderr} = await publish()
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/seal +The seal, PAdES B-T, C2PA\n/)
    expect(stdout).toContain('The seal is of level B-T, not B-LT')
    expect(stdout).toMatch(/\n {2}The seal: 127\.0\.0\.1:\d+ refused to answer\n/)
    expect(recordOf(root, reference, '1.0').seal?.level).toBe('B-T')
    expect((await verify()).stdout).not.toContain('was revoked')
  })

  it('publishes nothing by a certificate that it says was revoked', async () => {
    const {root, publish} = await house({revoked: {seal: '261101000000Z'}})
    const {code, stderr} = await publish()
    expect([code, stderr]).toEqual([2, expect.stringContaining('was revoked with effect from 2026-11-01')])
    expect(existsSync(join(root, 'notes/.published'))).toBe(false)
  })
})

it('cess publish says nothing of revocations where no authority is above the key', async () => {
  const root = publicationWith({'a.fr.md': draftNote()})
  await runCess(['seal', 'init'], {cwd: root})
  const env = {
    ...{CESS_SEAL_P12: join(root, '.cess/seal/test.p12'), SOURCE_DATE_EPOCH: lifeEpoch},
    CESS_SEAL_PASSPHRASE_FILE: join(root, '.cess/seal/test.passphrase'),
  }
  const {code, stdout} = await runCess(['publish', 'a.fr'], {cwd: root, env})
  expect([code, stdout]).toEqual([0, expect.stringMatching(/seal +TEST .*, PAdES B-B, C2PA\n/)])
  expect(stdout).not.toContain('B-LT')
})
