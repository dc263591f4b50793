import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {build, type BuildOptions} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'
import {filesBelow, published} from '../../support/site.js'
import {throwAt} from '../../support/throwing.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-12-01T00:00:00Z') / 1000)))
afterEach(() => vi.unstubAllEnvs())

const open = (number: number, title: string, text = 'Zzyzx.') => goodNote({number, title, text, fields: published()})
const notes = {'a.fr.md': open(1, 'Un câble', 'Zzyzx, voir [l’autre](b.fr.md).'), 'b.fr.md': open(2, 'Un port')}

const tree = (root: string) =>
  new Map(
    [...filesBelow(join(root, 'out'))]
      .filter(path => !path.startsWith('.cess/') || path.startsWith('.cess/public/'))
      .map(path => [path, readFileSync(join(root, 'out', path), 'latin1')]),
  )
const outcomes = async (options: BuildOptions) =>
  (await build({jobs: 1, ...options})).notes.map(({slug, outcome}) => [slug, outcome])
const filesIn = (cache: string): readonly string[] =>
  existsSync(cache) ? [...filesBelow(cache)].map(path => join(cache, path)).toSorted() : []

/** A bug in whatever looks at these notes: only who does not look at them gets by. */
const mayNotBeLookedAt = (): void => throwAt('Zzyzx', /examine-note/)

const built = [
  ['a.fr', 'built'],
  ['b.fr', 'built'],
]

describe('a cache that builds share', () => {
  it('gives another checkout what was made, byte for byte, and nothing is made again', {tags: 'slow'}, async () => {
    const cache = join(folderWith(), 'cache')
    const [first, second, third] = [publicationWith(notes), publicationWith(notes), publicationWith(notes)]
    expect(await outcomes({directory: first, cache})).toEqual(built)
    mayNotBeLookedAt()
    expect((await outcomes({directory: third})).map(([, outcome]) => outcome)).toEqual(['crashed', 'crashed'])
    expect(await outcomes({directory: second, cache})).toEqual(built)
    expect(tree(second)).toEqual(tree(first))
  })

  it('is told where it cannot be written, and the build goes on', async () => {
    // Whoever runs as root may write anywhere, but not below a file.
    const cache = join(folderWith({file: ''}), 'file/cache')
    const [root, alone] = [publicationWith(notes), await builtWith(notes, {jobs: 1, only: ['web', 'site']})]
    const {messages, failures} = await build({directory: root, jobs: 1, cache, only: ['web', 'site']})
    expect(messages.map(({path, ruleId, severity}) => [path, ruleId, severity])).toEqual([
      [cache, 'cache-write', 'warning'],
    ])
    expect(failures).toEqual([])
    expect(tree(root)).toEqual(tree(alone))
  })

  it('gives nothing that was made from anything else', {tags: 'slow'}, async () => {
    const cache = join(folderWith(), 'cache')
    await build({directory: publicationWith(notes), jobs: 1, cache})
    const changed = {...notes, 'b.fr.md': open(2, 'Un port fermé')}
    const [here, alone] = [publicationWith(changed), publicationWith(changed)]
    for (const root of [here, alone])
      put(join(root, 'cess.yml'), readFileSync(join(root, 'cess.yml'), 'utf8').replace('Centre', 'Maison'))
    expect(await outcomes({directory: here, cache})).toEqual(await outcomes({directory: alone}))
    expect(tree(here)).toEqual(tree(alone))
  })

  it('gives nothing that is damaged, or stands under the hash of something else', async () => {
    const cache = join(folderWith(), 'cache')
    const first = publicationWith(notes)
    await build({directory: first, jobs: 1, cache})
    const [one = '', ...others] = filesIn(join(cache, 'editions'))
    for (const path of others) copyFileSync(one, path)
    const [record = ''] = filesIn(join(cache, 'records'))
    writeFileSync(record, readFileSync(record, 'utf8').replace('"seen":["', '"seen":["0'))
    const second = publicationWith(notes)
    expect(await outcomes({directory: second, cache})).toEqual(built)
    expect(tree(second)).toEqual(tree(first))
  })

  it('does without, where nothing can be written', async () => {
    const cache = join(folderWith({file: ''}), 'file')
    const root = publicationWith(notes)
    expect(await outcomes({directory: root, cache, only: ['web']})).toEqual(built)
  })

  it('forgets what no build has used for a month', async () => {
    const cache = join(folderWith(), 'cache')
    await build({directory: publicationWith(notes), jobs: 1, cache, only: ['web']})
    const old = join(cache, 'editions/00/00112233445566778899aabbccddeeff')
    put(old, 'old')
    const used = filesIn(cache).filter(path => path !== old)
    for (const path of [...used, old]) utimesSync(path, 1000, 1000)
    await build({directory: publicationWith({...notes, 'c.fr.md': open(3, 'Un quai')}), jobs: 1, cache, only: ['web']})
    expect(existsSync(old)).toBe(false)
    expect(used.filter(path => !existsSync(path))).toEqual([])
  })
})

/** Notes of which nothing may be found in a cache, by word: restricted, unfinished, or beside such. */
const restricted = {
  'mouflon.fr.md': goodNote({
    number: 11,
    title: 'Opération Mouflon',
    tlp: 'TLP:AMBER',
    text: 'Le cormoran attend.',
    fields: published(),
  }),
  'belette.fr.md': goodNote({
    number: 12,
    title: 'Projet Belette',
    text: 'La loutre dort.',
    fields: 'statut: brouillon\n',
  }),
  'links.fr.md': open(13, 'Un hérisson', 'Voir [elle](mouflon.fr.md) et le blaireau.'),
  'belette.en.md': open(14, 'Un pangolin').replace('type:', 'langue: fr\ntype:'),
  'later.fr.md': goodNote({
    number: 15,
    title: 'Un ornithorynque',
    fields: published('embargo: 2027-01-01T00:00:00Z\n'),
  }),
  'missing.fr.md': open(16, 'Un castor', 'Voir `vautour.fr.md`.'),
}
// Long ones: letters of fonts in base64 spell short ones.
const words = /mouflon|cormoran|belette|loutre|hérisson|blaireau|pangolin|ornithorynque|castor|vautour/i

/** Paths in a cache whose name or bytes say something that they may not */
const telling = (cache: string) =>
  filesIn(cache).filter(
    path => words.test(path) || words.test(readFileSync(path, 'utf8')) || words.test(readFileSync(path, 'latin1')),
  )

describe('what is not for everybody', () => {
  it('is in no cache, nor what names it', async () => {
    const cache = join(folderWith(), 'cache')
    const root = publicationWith({...notes, ...restricted})
    await build({directory: root, jobs: 1, cache})
    expect(telling(cache)).toEqual([])
    expect(filesIn(join(cache, 'records')).length).toBe(2)
    const kept = join(folderWith(), 'cache')
    await build({directory: root, jobs: 1, cache: kept, cacheRestricted: true, only: ['web']})
    expect(telling(kept).length).toBeGreaterThan(5)
    const modes = filesIn(kept)
      .flatMap(path => [path, dirname(path)])
      .map(path => statSync(path).mode & 0o077)
    expect(new Set(modes)).toEqual(new Set([0]))
    expect(statSync(kept).mode & 0o777).toBe(0o700)
  })

  it.each(['file/cache', 'file'])(
    'goes nowhere where no folder can be made for it, and the build goes on: %s',
    async name => {
      const around = folderWith({file: 'x'})
      const all = {...notes, ...restricted}
      const options = {jobs: 1, only: ['web', 'data']} as const
      const [root, alone] = [publicationWith(all), await builtWith(all, options)]
      const cache = join(around, name)
      const {messages, failures} = await build({directory: root, ...options, cache, cacheRestricted: true})
      expect(messages.filter(({ruleId}) => ruleId === 'cache-write')).toMatchObject([
        {path: cache, severity: 'warning'},
      ])
      expect(failures).toEqual([])
      expect(tree(root)).toEqual(tree(alone))
      expect([readdirSync(around), readFileSync(join(around, 'file'), 'utf8')]).toEqual([['file'], 'x'])
    },
  )

  it.each(['records', 'editions', 'records/ab'])(
    'goes through no link that others put into its place: %s',
    async name => {
      const [cache, theirs] = [folderWith({'records/00/x': '', 'editions/00/x': ''}), folderWith()]
      rmSync(join(cache, name), {recursive: true, force: true})
      symlinkSync(theirs, join(cache, name))
      chmodSync(cache, 0o777)
      const root = publicationWith({...notes, ...restricted})
      const {messages} = await build({directory: root, jobs: 1, cache, cacheRestricted: true, only: ['web']})
      expect(messages.find(({ruleId}) => ruleId === 'cache-write')?.reason).toContain('ELOOP')
      expect([readdirSync(theirs), filesIn(cache).filter(path => !path.endsWith('/x'))]).toEqual([[], []])
    },
  )

  it(
    'is in no cache either once the note is for everybody, where something of it still stands',
    {tags: 'slow'},
    async () => {
      const cache = join(folderWith(), 'cache')
      const root = publicationWith({'a.fr.md': restricted['mouflon.fr.md']})
      await build({directory: root, jobs: 1, cache})
      put(join(root, 'notes/a.fr.md'), open(11, 'Un câble'))
      await build({directory: root, jobs: 1, cache, only: ['web']})
      expect(telling(join(root, 'out/notes/a.fr')).length).toBeGreaterThan(0)
      expect(filesIn(join(cache, 'records')).length).toBe(1)
      expect(telling(cache)).toEqual([])
    },
  )

  it('goes to no folder that is served, or has notes', async () => {
    const root = publicationWith(notes)
    for (const cache of ['out/site/cache', 'notes/cache', 'templates'])
      await expect(build({directory: root, cache})).rejects.toThrow('cache')
    const {code, stderr} = await runCess(['build', '--cache-restricted'], {cwd: root})
    expect([code, stderr]).toEqual([2, expect.stringContaining('--cache-restricted')])
  })
})
