import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/index.js'
import {advance} from '../../../src/engine/life/advance.js'
import {verifyLogAt} from '../../../src/engine/log/verify-log-at.js'
import {verifyFiles, type VerifiedFile} from '../../../src/engine/verify/verify-files.js'
import type {Judgement} from '../../../src/model/verify/judge.js'
import {publicationWith, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {draftNote, lifeEpoch, publishIn} from '../../support/life.js'
import {keepLogKeys, newLog} from '../../support/log.js'
import {madeOnce} from '../../support/made-once.js'
import {sealEnvironment} from '../../support/seal.js'

/** A house with a sealed note that was corrected, one that was withdrawn, and one that is restricted; and copies of what it published. */
interface House {
  readonly root: string
  readonly site: string
  /** Files as they went out. */
  readonly files: string
}

let house: House

async function makeHouse(path: string): Promise<void> {
  mkdirSync(path)
  const log = newLog()
  const environment = {...log.environment, ...(await sealEnvironment())}
  const made = publicationWith({
    'a.fr.md': draftNote(),
    'b.fr.md': draftNote({number: 2}),
    'c.fr.md': draftNote({number: 3, tlp: 'TLP:GREEN'}),
  })
  keepLogKeys(made, log.vkey)
  const [root, files] = [join(path, 'house'), join(path, 'files')]
  cpSync(made, root, {recursive: true})
  mkdirSync(files)
  const names = ['a.fr', 'b.fr', 'c.fr']
  await publishIn(root, names, {environment})
  await build({directory: root})
  for (const name of names)
    for (const end of ['pdf', 'html', 'eml'])
      cpSync(join(root, `out/notes/${name}/${name}.${end}`), join(files, `${name}.${end}`))
  cpSync(join(root, 'out/site/notes/a/index.html'), join(files, 'a.site.html'))
  cpSync(join(root, 'notes/a.fr.md'), join(files, 'a.fr.md'))
  await advance('close', {directory: root, notes: ['a.fr'], environment})
  await advance('withdraw', {directory: root, notes: ['b.fr'], summary: 'Retirée.', environment})
  await build({directory: root})
}

beforeEach(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const path = await madeOnce('verified-house', makeHouse)
  house = {root: join(path, 'house'), site: join(path, 'house/out/site'), files: join(path, 'files')}
})

const judged = (file: VerifiedFile | undefined): Judgement => {
  if (!file || 'unread' in file) throw new Error(`not read: ${file?.path}`)
  return file.judgement
}

/** Verdicts on files, by a copy of the site and away from the publication. */
async function bySite(...files: readonly string[]): Promise<readonly VerifiedFile[]> {
  const report = await verifyFiles({directory: house.files, files, site: house.site})
  expect(report.house.flaws).toEqual([])
  return report.files
}

describe('what the house published', () => {
  it.each([
    ['a.fr.pdf', 'published', 'superseded'],
    ['a.fr.html', 'published', 'superseded'],
    ['a.fr.md', 'published', 'superseded'],
    ['b.fr.pdf', 'published', 'withdrawn'],
  ])('is genuine: %s', async (name, verdict, since) => {
    const [file] = await bySite(name)
    expect(judged(file)).toMatchObject({verdict, since, leaf: {version: '1.0'}, newest: {version: '1.1'}})
    const {files} = await verifyFiles({directory: house.root, files: [join(house.files, name)]})
    expect(judged(files[0])).toMatchObject({verdict, since})
  })

  it('is uncertain as the site has it today, which no key signs, and as a page that was set anew', async () => {
    const [file] = await bySite(join(house.site, 'notes/a/index.html'))
    expect(judged(file)).toMatchObject({verdict: 'today', since: 'closed'})
    const path = join(house.site, 'notes/a/index.html')
    const {stdout, code} = await runCess(['verify', path, '--site', house.site], {cwd: house.files})
    expect(code).toBe(2)
    expect(stdout).toContain('No key signs what the site has today')
    const [earlier] = await bySite('a.site.html')
    expect(judged(earlier)).toMatchObject({verdict: 'same-words', leaf: {version: '1.0'}})
  })

  it('has a valid seal, whose certificate the log knows', async () => {
    const [file] = await bySite('a.fr.pdf')
    expect(judged(file).seal).toMatchObject({state: 'valid', subject: 'Centre', isOfHouse: true})
  })

  it('is known by its seal alone where it is restricted, and was never logged', async () => {
    const [file] = await bySite('c.fr.pdf')
    expect(judged(file)).toMatchObject({verdict: 'sealed', claim: {reference: 'CESS-2026-ALE-003', version: '1.0'}})
    expect(judged(file)).not.toHaveProperty('leaf')
  })

  it('is genuine inside of a message', async () => {
    const [file] = await bySite('a.fr.eml')
    if (!file || 'unread' in file) throw new Error('not read')
    expect(file.kind).toBe('mail')
    expect(file.attached.map(one => judged(one).verdict)).toEqual(['published'])
  })
})

describe('what was changed', () => {
  const changed = (name: string, change: (bytes: Buffer) => Buffer): string => {
    const path = join(folderWith({}), name)
    writeFileSync(path, change(readFileSync(join(house.files, name))))
    return path
  }
  const swap = (from: string, to: string) => (bytes: Buffer) =>
    Buffer.from(bytes.toString('latin1').replace(Buffer.from(from).toString('latin1'), to), 'latin1')

  it.each([
    ['a byte of a sealed PDF', 'a.fr.pdf', (bytes: Buffer) => bytes.fill('x', 3000, 3001), 'broken-seal'],
    ['bytes after its end', 'a.fr.pdf', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('%x\n')]), 'broken-seal'],
    [
      'a PDF without its seal',
      'a.fr.pdf',
      (bytes: Buffer) => bytes.subarray(0, bytes.lastIndexOf('%%EOF', -20)),
      'other-bytes',
    ],
    ['a word of a page', 'a.fr.html', swap('Quatre', 'Trois'), 'other-bytes'],
    ['a word of the source', 'a.fr.md', swap('Quatre', 'Trois'), 'other-bytes'],
  ] as const)('is told: %s', async (_, name, change, verdict) => {
    const [file] = await bySite(changed(name, change))
    expect(judged(file)).toMatchObject({verdict, page: 'notes/a/index.html', leaf: {reference: 'CESS-2026-ALE-001'}})
  })

  it('is told of an update that brings another signature, be it empty', async () => {
    const dictionary = '/Type/Sig/ByteRange [0 10 20 30]/Contents<00>'
    for (const name of ['a.fr.pdf', 'c.fr.pdf']) {
      const update = Buffer.from(`\n9999 0 obj\n<<${dictionary}>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n`)
      const [file] = await bySite(changed(name, bytes => Buffer.concat([bytes, update])))
      expect(judged(file)).toMatchObject({verdict: 'broken-seal', seal: {state: 'broken', isOfHouse: true}})
    }
  })

  it('is told in words, with the true address', async () => {
    const path = changed('a.fr.html', swap('Quatre', 'Trois'))
    const {code, stdout, stderr} = await runCess(['verify', path, '--site', house.site], {cwd: house.files})
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('this file says that it is CESS-2026-ALE-001 1.0, but the house published other bytes')
    expect(stdout).toContain('https://cess.example.org/notes/a/')
  })

  it('is told of any byte of a sealed PDF', async () => {
    const bytes = readFileSync(join(house.files, 'a.fr.pdf'))
    const folder = folderWith({})
    const files = Array.from({length: 60}, (_, at) => {
      const place = Math.floor((bytes.length / 60) * at) + (at % 7)
      const path = join(folder, `${at}.pdf`)
      const copy = Buffer.from(bytes)
      copy[place] = (copy[place] ?? 0) ^ 1
      writeFileSync(path, copy)
      return path
    })
    const verdicts = (await bySite(...files)).map(file => judged(file).verdict)
    expect(verdicts).not.toContain('published')
    expect(verdicts).not.toContain('sealed')
    expect(verdicts).not.toContain('today')
  })
})

describe('what cannot be judged', () => {
  it('is unknown, and keeps no other file back', async () => {
    const folder = folderWith({
      'empty.pdf': '',
      'half.pdf': '%PDF-1.7\n1 0 obj',
      'letter.txt': 'Bonjour',
      'a.eml': 'From: a@example.org\n\nText',
    })
    mkdirSync(join(folder, 'folder'))
    symlinkSync(join(house.files, 'a.fr.pdf'), join(folder, 'link.pdf'))
    const names = ['empty.pdf', 'folder', 'absent.pdf', 'half.pdf', 'letter.txt', 'a.eml', 'link.pdf']
    const files = await bySite(...names.map(name => join(folder, name)))
    expect(files.map(file => ('unread' in file ? file.unread : file.judgement.verdict))).toEqual([
      ...['empty', 'folder', 'absent', 'nameless', 'nameless', 'nameless', 'published'],
    ])
  })

  it('is all that a log speaks of that is not sound, or that another key signed', async () => {
    const copy = folderWith({'house.keys': newLog().vkey})
    cpSync(house.site, join(copy, 'site'), {recursive: true})
    const options = {directory: copy, files: [join(house.files, 'a.fr.html')], site: 'site'}
    const other = await verifyFiles({...options, keys: 'house.keys'})
    expect([other.house.flaws, judged(other.files[0]).verdict]).toEqual([['unsigned'], 'unlisted'])
    writeFileSync(join(copy, 'site/log/checkpoint'), 'nothing')
    const none = await verifyFiles(options)
    expect([none.house.flaws, judged(none.files[0]).verdict]).toEqual([['no-checkpoint'], 'unlisted'])
  })

  it('is all that a site says whose log is not that of the record, or has fewer entries than were seen', async () => {
    const log = newLog()
    const publishedWith = async (notes: Readonly<Record<string, string>>) => {
      const root = publicationWith(notes)
      keepLogKeys(root, log.vkey)
      await publishIn(root, ['a.fr'], {environment: log.environment})
      await build({directory: root, only: ['site']})
      return root
    }
    const own = await publishedWith({'a.fr.md': draftNote(), 'b.fr.md': draftNote({number: 2})})
    const forked = await publishedWith({'a.fr.md': draftNote({text: 'Cinq câbles sont rompus.'})})
    const earlier = join(folderWith({}), 'earlier')
    cpSync(join(own, 'out/site'), earlier, {recursive: true})
    const flawsOf = async (site: string) => (await verifyFiles({directory: own, files: [], site})).house.flaws
    expect(await flawsOf(earlier)).toEqual([])
    expect(await flawsOf(join(forked, 'out/site'))).toEqual(['record'])
    await publishIn(own, ['b.fr'], {environment: log.environment})
    await verifyLogAt({directory: own})
    expect(await flawsOf(earlier)).toEqual(['shrunk'])
    const {code, stdout} = await runCess(['verify', 'notes/a.fr.md', '--site', earlier], {cwd: own})
    expect([code, stdout]).toEqual([2, expect.stringContaining('is not sound')])
  })

  it('needs somebody to be judged by', async () => {
    const folder = folderWith({'a.txt': 'a', 'no.keys': 'a'})
    expect((await runCess(['verify', 'a.txt'], {cwd: folder})).stderr).toContain('--site')
    expect((await runCess(['verify', 'a.txt', '--keys', 'no.keys'], {cwd: folder})).code).toBe(2)
    expect((await runCess(['verify', 'a.txt', '--site', '.'], {cwd: folder})).code).toBe(3)
  })
})

it('has an exit code for each outcome, the worst of all files, and the same for programs', async () => {
  const codeOf = async (...names: readonly string[]) =>
    (await runCess(['verify', ...names, '--site', house.site], {cwd: house.files})).code
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
  expect(french.stdout).toContain('Publié le 1er décembre 2026.')
  expect(french.stdout).toContain("L'institution l'a retiré (1.1).")
})
