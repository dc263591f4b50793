import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {verifyLogAt} from '../../../src/engine/log/verify-log-at.js'
import {verifyFiles, type VerifiedFile} from '../../../src/engine/verify/verify-files.js'
import {publicationWith, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {draftNote, lifeEpoch, publishIn} from '../../support/life.js'
import {keepLogKeys, newLog} from '../../support/log.js'
import {judged, verifiedHouse, type House} from '../../support/verified-house.js'

let house: House

beforeEach(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  house = await verifiedHouse()
})

/** Verdicts on files, by a copy of the site and away from the publication. */
async function bySite(...files: readonly string[]): Promise<readonly VerifiedFile[]> {
  const report = await verifyFiles({directory: house.files, files, site: house.site})
  expect(report.house.flaws).toEqual([])
  return report.files
}

describe('what the house published', () => {
  it.each([
    ['a.fr.pdf', 'published', 'superseded-closed'],
    ['a.fr.html', 'published', 'superseded-closed'],
    ['a.fr.md', 'published', 'superseded-closed'],
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

  it('is uncertain, and no forgery, on the pages that the site has of its versions', async () => {
    const [before, changes] = await bySite(
      join(house.site, 'notes/a/1.0/index.html'),
      join(house.site, 'notes/a/changes/1.1/index.html'),
    )
    expect(judged(before)).toMatchObject({verdict: 'today', part: 'version', leaf: {version: '1.0'}})
    expect(judged(changes)).toMatchObject({verdict: 'today', part: 'changes', leaf: {version: '1.1'}})
    const {files} = await verifyFiles({directory: house.root, files: ['out/site/notes/a/1.0/index.html']})
    expect(judged(files[0])).toMatchObject({verdict: 'today', part: 'version'})
  })

  it('proves nothing once it was printed or saved anew, and leads to what was published', async () => {
    const folder = folderWith({'a.txt': 'CESS-2026-ALE-001\nSee CESS-2026-ALE-002.\nCESS-2026-ALE-001'})
    const [file] = await bySite(join(folder, 'a.txt'))
    expect(judged(file)).toMatchObject({verdict: 'copy', mention: 'CESS-2026-ALE-001', page: 'notes/a/index.html'})
  })

  it('has a valid seal, whose certificate the log knows', async () => {
    const [file] = await bySite('a.fr.pdf')
    expect(judged(file).seal).toMatchObject({state: 'valid', subject: 'Centre', isOfHouse: true})
  })

  it('is known by its seal alone where it is restricted, and was never logged', async () => {
    const [file] = await bySite('c.fr.pdf')
    expect(judged(file)).toMatchObject({verdict: 'sealed', claim: {reference: 'CESS-2026-ALE-003', version: '1.0'}})
    expect(judged(file)).not.toHaveProperty('leaf')
    expect(judged(file).doubts).toContain('standing')
    const {code, stdout} = await runCess(['verify', 'c.fr.pdf', '--site', house.site, '--keys', house.keys], {
      cwd: house.files,
    })
    expect([code, stdout]).toEqual([
      2,
      expect.stringContaining('Not known: whether it was replaced, closed or withdrawn'),
    ])
  })

  it('is known in its publication by the record, which knows what became of it', async () => {
    const {files} = await verifyFiles({directory: house.root, files: [join(house.files, 'c.fr.pdf')]})
    expect(judged(files[0])).toMatchObject({verdict: 'recorded', since: 'newest', doubts: []})
  })

  it('is not genuine by a log that nobody vouches for, nor by one that is damaged', async () => {
    const own = await runCess(['verify', 'a.fr.pdf', '--site', house.site], {cwd: house.files})
    expect([own.code, own.stdout]).toEqual([2, expect.stringContaining('Not known: whose log this is')])
    const copy = join(folderWith({}), 'site')
    cpSync(house.site, copy, {recursive: true})
    writeFileSync(join(copy, 'log/checkpoint'), 'x')
    const options = {directory: house.files, files: ['b.fr.pdf'], site: copy, keys: house.keys}
    const [withdrawn] = (await verifyFiles(options)).files
    expect(judged(withdrawn)).toMatchObject({verdict: 'unlisted', doubts: ['unsound-log']})
    const {stdout} = await runCess(['verify', 'b.fr.pdf', '--site', copy, '--keys', house.keys], {cwd: house.files})
    expect(stdout).toContain('the log here was not believed')
    expect(stdout).not.toContain('restricted')
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

  it('is told of any byte of a sealed PDF', {tags: 'slow'}, async () => {
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

  it(
    'is all that a site says whose log is not that of the record, or has fewer entries than were seen',
    {tags: 'slow'},
    async () => {
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
      // Nothing is wrong with the record.
      expect(stdout).toContain('Not known: what its log says')
      expect(stdout).not.toContain('`cess check`')
    },
  )

  it('needs somebody to be judged by', async () => {
    const folder = folderWith({'a.txt': 'a', 'no.keys': 'a'})
    expect((await runCess(['verify', 'a.txt'], {cwd: folder})).stderr).toContain('--site')
    expect((await runCess(['verify', 'a.txt', '--keys', 'no.keys'], {cwd: folder})).code).toBe(2)
    expect((await runCess(['verify', 'a.txt', '--site', '.'], {cwd: folder})).stderr).toContain('no public log in')
  })
})
