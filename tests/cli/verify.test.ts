import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {publicationWith, runCess} from '../support/cli.js'
import {build} from '../../src/engine/build/build.js'
import {advance} from '../../src/engine/life/advance.js'
import {folderWith} from '../support/folder.js'
import {draftNote, lifeEpoch, publishIn} from '../support/life.js'
import {keepLogKeys, newLog} from '../support/log.js'
import {verifiedHouse, type House} from '../support/verified-house.js'

let house: House

beforeEach(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  house = await verifiedHouse()
})

/** A published page in which one word is another. */
const changedPage = (): string => {
  const page = readFileSync(join(house.files, 'a.fr.html'), 'utf8')
  return join(folderWith({'a.html': page.replace('Quatre', 'Trois')}), 'a.html')
}

it('is told in words, with the true address', async () => {
  const path = changedPage()
  const {code, stdout, stderr} = await runCess(['verify', path, '--site', house.site, '--keys', house.keys], {
    cwd: house.files,
  })
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout).toContain(
    'this file says that it is CESS-2026-ALE-001 1.0, but the organisation published other bytes',
  )
  expect(stdout).toContain('https://cess.example.org/notes/a/')
})

it('is accused by no log that nobody vouches for, nor led away by it', async () => {
  const path = changedPage()
  const {code, stdout} = await runCess(['verify', path, '--site', house.site], {cwd: house.files})
  expect([code, stdout]).toEqual([
    2,
    expect.stringContaining(
      'UNCERTAIN: this file says that it is CESS-2026-ALE-001 1.0, of which other bytes are known',
    ),
  ])
  expect(stdout).toContain('Not known: whose log this is')
  expect(stdout).not.toContain('https://cess.example.org/')
})

it('has an exit code for each outcome, the worst of all files, and the same for programs', {tags: 'slow'}, async () => {
  const codeOf = async (...names: readonly string[]) =>
    (await runCess(['verify', ...names, '--site', house.site, '--keys', house.keys], {cwd: house.files})).code
  writeFileSync(join(house.files, 'other.txt'), 'Bonjour')
  writeFileSync(
    join(house.files, 'forged.md'),
    readFileSync(join(house.files, 'a.fr.md'), 'utf8').replace('Quatre', 'Dix'),
  )
  expect(await codeOf('a.fr.pdf', 'b.fr.pdf')).toBe(0)
  expect(await codeOf('a.fr.eml')).toBe(2)
  expect(await codeOf('a.fr.pdf', 'other.txt')).toBe(2)
  expect(await codeOf('a.fr.pdf', 'other.txt', 'forged.md')).toBe(1)
  const {stdout} = await runCess(['verify', 'a.fr.pdf', '--site', house.site, '--json'], {cwd: house.files})
  expect(JSON.parse(stdout)).toMatchObject({files: [{path: 'a.fr.pdf', judgement: {verdict: 'published', place: 1}}]})
  const french = await runCess(['verify', 'b.fr.pdf', '--site', house.site, '--lang', 'fr'], {cwd: house.files})
  expect(french.stdout).toContain('Publié le 1er décembre 2026 (13:00 +01:00).')
  expect(french.stdout).toContain("L'organisation l'a retiré (1.1).")
})

it(
  'has the day that the page has, shortly after midnight where the house stands, and tells others the time beside it',
  {tags: 'slow'},
  async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 11, 1, 23, 30) / 1000))
    const {environment, vkey} = newLog()
    const root = publicationWith({'a.fr.md': draftNote()})
    keepLogKeys(root, vkey)
    await publishIn(root, ['a.fr'], {environment})
    await advance('withdraw', {directory: root, notes: ['a.fr'], summary: 'Retirée.', environment})
    await build({directory: root})
    const page = join(root, 'out/site/notes/a/index.html')
    expect(readFileSync(page, 'utf8').replaceAll('\u00A0', ' ')).toContain('2 décembre 2026')
    const keys = join(folderWith({'house.keys': vkey}), 'house.keys')
    const told = async (cwd: string, ...options: readonly string[]) =>
      (await runCess(['verify', join(root, 'notes/a.fr.md'), '--lang', 'fr', ...options], {cwd})).stdout
    const site = ['--site', join(root, 'out/site')]
    for (const options of [[], site]) expect(await told(root, ...options)).toContain('Retiré le 2 décembre 2026.')
    // A copy of the site names its zone, which no key signs.
    const elsewhere = () => told(folderWith({}), ...site, '--keys', keys)
    expect(await elsewhere()).toContain('Retiré le 2 décembre 2026 (00:30 +01:00).')
    expect(await elsewhere()).toContain('est du 2 décembre 2026 (00:30 +01:00) :')
    const today = join(root, 'out/site/log/notes.json')
    writeFileSync(today, readFileSync(today, 'utf8').replace('Europe/Paris', 'Mars/Olympus'))
    expect(await elsewhere()).toContain('Retiré le 1er décembre 2026 (23:30 UTC).')
  },
)
