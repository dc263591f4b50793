import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest'
import {readShardHead, shardFolder, shardOf} from '../../../src/engine/build/exchange/shard.js'
import {advance} from '../../../src/engine/life/advance.js'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'
import {draftNote, publishedFolder, publishIn} from '../../support/life.js'
import {filesBelow, published} from '../../support/site.js'

/** Notes that are public or not, related, illustrated, and with mistakes. */
const notes = {
  'a.fr.md': goodNote({
    number: 1,
    fields: published(),
    text: 'Voir [l’autre](b.fr.md).\n\n![Un plan.](plan.svg "Plan. Schéma : CESS.")',
  }),
  'b.fr.md': goodNote({number: 2, title: 'Un port fermé', fields: published()}),
  'c.fr.md': goodNote({number: 4, text: 'Voir [rien](nulle-part.fr.md).'}),
  'd.fr.md': goodNote({number: 3, tlp: 'TLP:AMBER', text: 'Voir [l’un](a.fr.md).'}),
  'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
}

/** The publication, as each machine has it. */
const checkout = (): string => publicationWith(notes)

/** Every file that a build leaves for others, with its bytes. */
const tree = (out: string) =>
  new Map(
    [...filesBelow(out)]
      .filter(path => !path.startsWith('.cess/') || path.startsWith('.cess/public/'))
      .map(path => [path, readFileSync(join(out, path), 'latin1')]),
  )

type Built = Awaited<ReturnType<typeof build>>
const saidOf = ({notes: told}: Built) => told.map(({path, outcome, messages}) => ({path, outcome, messages}))
const unused = ({messages}: Built) =>
  messages.filter(({ruleId}) => ruleId === 'shard-unused').map(({path, reason}) => [path.replace(/^.*\//, ''), reason])

/** Output of one machine and of three, made once for all tests. */
const made = {folder: '', alone: new Map<string, string>(), said: [] as ReturnType<typeof saidOf>}
const of = 3

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-12-01T00:00:00Z') / 1000)))
afterEach(() => vi.unstubAllEnvs())
beforeAll(() => void (made.folder = mkdtempSync(join(tmpdir(), 'cess-'))))
afterAll(() => rmSync(made.folder, {recursive: true, force: true}))

/** Folders of their own with what the shards made. */
async function shards(): Promise<readonly string[]> {
  if (made.said.length === 0) {
    const root = checkout()
    made.said = saidOf(await build({directory: root, jobs: 1}))
    made.alone = tree(join(root, 'out'))
    for (let number = 1; number <= of; number++) {
      const other = checkout()
      await build({directory: other, jobs: 1, shard: {number, of}})
      cpSync(join(other, 'out'), join(made.folder, `shard-${number}`), {recursive: true})
    }
  }
  const folder = folderWith()
  return Array.from({length: of}, (_, index) => {
    const copy = join(folder, `shard-${index + 1}`)
    cpSync(join(made.folder, `shard-${index + 1}`), copy, {recursive: true})
    return copy
  })
}

/** Merge into a checkout, and see that what stands is what one machine makes. */
async function merged(merge: readonly string[]): Promise<Built> {
  const root = checkout()
  const report = await build({directory: root, jobs: 1, merge})
  expect(saidOf(report)).toEqual(made.said)
  expect(tree(join(root, 'out'))).toEqual(made.alone)
  return report
}

/** Open the next version of a note with another text. */
async function correct(root: string, slug: string): Promise<void> {
  await advance('correct', {directory: root, notes: [slug], summary: 'Une précision.'})
  appendFileSync(join(root, 'notes', `${slug}.md`), '\nUne précision.\n')
}

const shardWith = (slug: string) => shardOf(slug, of)
const folderOf = (folders: readonly string[], slug: string) => folders[shardWith(slug) - 1] ?? ''

describe('shards', () => {
  it(
    'are merged to the very bytes of one machine, and nothing of their notes is made again',
    {tags: 'slow'},
    async () => {
      const folders = await shards()
      // Nobody's notes are empty.
      expect(new Set(['a.fr', 'b.fr', 'c.fr', 'd.fr'].map(shardWith)).size).toBe(of)
      // What must be made again is told.
      expect(unused(await merged(folders))).toEqual([])
    },
  )

  it('are taken whole of notes with versions on record, renamed or being written again', {tags: 'slow'}, async () => {
    const root = await publishedFolder(draftNote({text: '![Un plan.](plan.svg "Plan. Schéma : CESS.")'}), {
      'plan.svg': notes['plan.svg'],
    })
    await correct(root, 'a.fr')
    const text = readFileSync(join(root, 'notes/a.fr.md'), 'utf8')
    rmSync(join(root, 'notes/a.fr.md'))
    put(join(root, 'notes/z.fr.md'), text.replace('auteurs:', 'anciens_noms: [a]\nauteurs:'))
    expect((await publishIn(root, ['z.fr'])).messages).toEqual([])
    for (const isWritten of [false, true]) {
      if (isWritten) await correct(root, 'z.fr')
      const [other, third] = [folderWith(), folderWith()]
      for (const copy of [other, third]) cpSync(root, copy, {recursive: true})
      await build({directory: other, jobs: 1, shard: {number: 1, of: 1}})
      expect(unused(await build({directory: third, jobs: 1, merge: [join(other, 'out')]}))).toEqual([])
    }
  })

  it('make their notes and no site, for their owner alone', async () => {
    const folders = await shards()
    const found = folders.map(folder => [...filesBelow(folder)])
    expect(found.flat().some(path => path.startsWith('site/'))).toBe(false)
    const slugs = found.map(paths => new Set(paths.flatMap(path => /^notes\/([^/]+)/.exec(path)?.[1] ?? [])))
    for (const [index, own] of slugs.entries()) for (const slug of own) expect(shardWith(slug)).toBe(index + 1)
    const modes = folders.flatMap(folder =>
      ['.cess', '.cess/shard', 'notes'].map(name => statSync(join(folder, name)).mode & 0o777),
    )
    expect(new Set(modes)).toEqual(new Set([0o700]))
  })

  it('are done without, where one is missing or no shard', {tags: 'slow'}, async () => {
    const folders = await shards()
    const [first = '', second = ''] = folders
    rmSync(join(second, '.cess/shard'), {recursive: true})
    expect(unused(await merged([first, second, first]))).toEqual([
      ['shard-2', expect.stringContaining('without a finished shard')],
      ['shard-1', expect.stringContaining('1/3 once more')],
      ['out', expect.stringContaining('without 2/3')],
      ['out', expect.stringContaining('without 3/3')],
    ])
  })

  it('are not believed where another cess or another number of machines made them', async () => {
    const folders = await shards()
    const [first = '', second = '', third = ''] = folders
    shardFolder(second).putText('head', JSON.stringify({number: 2, of, toolId: '0.0.1+other'}))
    shardFolder(third).putText('head', readHead(third).replace('"of":3', '"of":4'))
    expect(unused(await merged([first, second, third])).slice(0, 2)).toEqual([
      ['shard-2', expect.stringContaining('built by cess 0.0.1+other')],
      ['shard-3', expect.stringContaining('3/4 among shards of 3')],
    ])
  })

  it.each([
    'no JSON',
    '[]',
    'null',
    ...['0', '4', '1.5', '"1"'].map(number => `{"number":${number},"of":3,"toolId":"x"}`),
  ])('are none where their last record says %s', head => {
    const folder = folderWith()
    shardFolder(folder).putText('head', head)
    expect(readShardHead(folder)).toBeUndefined()
    shardFolder(folder).putText('head', '{"number":1,"of":99999999,"toolId":"x"}')
    expect(readShardHead(folder)).toBeUndefined()
  })

  it('take nothing from others where a link leads to, which an archive brought', async () => {
    const folders = await shards()
    const [first = '', second = ''] = folders
    const elsewhere = folderWith({'mine.txt': 'x', 'notes/mine.txt': 'x'})
    for (const [folder, name] of [
      [first, 'notes'],
      [second, '.cess'],
    ] as const) {
      const target = join(elsewhere, name)
      cpSync(join(folder, name), target, {recursive: true})
      rmSync(join(folder, name), {recursive: true})
      symlinkSync(target, join(folder, name))
      chmodSync(target, 0o755)
    }
    await merged(folders)
    expect(['notes', '.cess'].map(name => statSync(join(elsewhere, name)).mode & 0o777)).toEqual([0o755, 0o755])
  })

  it('are believed as far as their sources are these', {tags: 'slow'}, async () => {
    const folders = await shards()
    const [here, there] = [checkout(), checkout()]
    for (const root of [here, there])
      put(join(root, 'notes/b.fr.md'), goodNote({number: 2, title: 'Un port ouvert', fields: published()}))
    const report = await build({directory: here, jobs: 1, merge: folders})
    const alone = await build({directory: there, jobs: 1})
    expect(saidOf(report)).toEqual(saidOf(alone))
    expect(tree(join(here, 'out'))).toEqual(tree(join(there, 'out')))
    expect(unused(report).length).toBeGreaterThan(0)
    for (const [, reason] of unused(report)) expect(reason).toMatch(/of which \d of \d notes come from other sources/)
  })

  it('put nothing into a note that is not what was made of it', async () => {
    const folders = await shards()
    const [a, b] = [folderOf(folders, 'a.fr'), folderOf(folders, 'b.fr')]
    const pdf = (folder: string, slug: string) => join(folder, 'notes', slug, `${slug}.pdf`)
    appendFileSync(pdf(b, 'b.fr'), '%')
    copyFileSync(pdf(b, 'b.fr'), pdf(a, 'a.fr'))
    rmSync(join(folderOf(folders, 'd.fr'), 'notes/d.fr/d.fr.html'))
    const found = unused(await merged(folders)).map(([, reason]) => reason)
    expect(found.join('\n')).toMatch(/\d files? that/)
    expect(found.join('\n')).toMatch(/1 of \d notes come from/)
  })

  it('do without a record that is damaged', async () => {
    const folders = await shards()
    const folder = join(folderOf(folders, 'a.fr'), '.cess/shard')
    for (const path of filesBelow(folder)) {
      const text = readFileSync(join(folder, path), 'utf8')
      if (text.includes('notes/a.fr.md')) put(join(folder, path), text.replace('"print":"', '"print":"0'))
    }
    expect(unused(await merged(folders))).toEqual([[expect.any(String), expect.stringMatching(/1 of \d notes/)]])
  })

  it.each(['0/3', '4/3', '3', 'a/b', '1/0'])('do not take %s for a part', async value => {
    const {code, stderr} = await runCess(['build', '--shard', value], {cwd: folderWith()})
    expect([code, stderr]).toEqual([2, expect.stringContaining(`--shard ${value}`)])
  })

  it('are neither merged nor watched', async () => {
    for (const other of [['--merge', 'x'], ['--watch']]) {
      const {code, stderr} = await runCess(['build', '--shard', '1/3', ...other], {cwd: folderWith()})
      expect([code, stderr]).toEqual([2, expect.stringContaining('do not go together')])
    }
  })
})

const readHead = (folder: string): string => shardFolder(folder).text('head') ?? ''
