import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it, onTestFinished, vi} from 'vitest'
import {asyncQuery, type Askable} from '../../../src/engine/memo/query.js'
import {queries} from '../../../src/engine/queries/index.js'
import {IoError} from '../../../src/io/error.js'
import {editionGroups, type EditionGroup} from '../../../src/model/edition.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {ComparedBuilds, messagesBeforeFiles, messagesOf, saidBy, settledNotes} from '../../support/compared-builds.js'
import {randomFrom, RandomPublication} from '../../support/random-publication.js'
import {filesBelow, filesWith, published} from '../../support/site.js'
import {WatchedBuilds} from '../../support/watched-builds.js'

const steps = Number(process.env['CESS_BUILD_STEPS'] ?? 40)
const seed = Number(process.env['CESS_BUILD_SEED'] ?? 1)
const comparedEvery = 4
const tamperedEvery = 5
/** Of notes alone. */
const edits = 'say title mark status publish shorten date embargo expires link reference'.split(' ')

afterEach(() => vi.unstubAllEnvs())

const setClock = ({now}: RandomPublication) => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(now) / 1000))

describe('builds of a process that is told what changed', () => {
  it('leave what a build from nothing makes, whatever changes', {tags: 'slow'}, async () => {
    const publication = new RandomPublication(seed)
    const random = randomFrom(seed)
    const builds = new ComparedBuilds(publication.root)
    const watched = new WatchedBuilds(publication.root, join(publication.root, 'outs/lasting'), {only: editionGroups})
    const seen = {compared: 0, few: 0}
    try {
      for (let step = 0; step <= steps; step++) {
        const changed = step === 0 ? 'nothing' : publication.change(random(4) > 0 ? edits : undefined)
        const deeds = step % tamperedEvery === 1 ? builds.tamper(random) : []
        setClock(publication)
        const paths = watched.news()
        const told = paths.length > 0 ? await watched.look(paths) : undefined
        seen.few += told?.length ? 1 : 0
        const early = await saidBy(watched.build(told))
        // What somebody did to the files is seen once it is quiet.
        const said = deeds.length > 0 ? await saidBy(watched.build(undefined)) : early
        if (step % comparedEvery > 0) continue
        const clean = await builds.clean()
        seen.compared += settledNotes(clean).length
        const at = {seed, step, changed, told, deeds}
        const about = settledNotes(said).length === said.notes.length ? messagesOf : messagesBeforeFiles
        expect({...at, said: about(said)}).toEqual({...at, said: about(clean)})
        expect({...at, differ: builds.differences('lasting', {clean, grown: said})}).toEqual({...at, differ: []})
      }
    } finally {
      watched.close()
      builds.close()
    }
    // A walk on which everything is always looked at would prove nothing.
    expect(seen.few).toBeGreaterThan(Math.min(steps, 20) / 4)
    expect(seen.compared).toBeGreaterThan(Math.min(steps, 20) / 4)
  })
})

/** A publication that was built once, and the builds that follow. */
async function builtOnce(
  notes: Readonly<Record<string, string>>,
  only: readonly EditionGroup[],
  asked: readonly Askable[] = queries,
) {
  const root = publicationWith(notes)
  const watched = new WatchedBuilds(root, join(root, 'out'), {only, asked})
  onTestFinished(() => watched.close())
  await watched.build(undefined)
  const save = async (name: string, text: string) => {
    const path = join(root, 'notes', name)
    writeFileSync(path, text)
    return watched.look([path])
  }
  return {root, watched, save}
}

/** The queries, with something that is done before each edition is made; it is told the edition's key. */
const beforeEditions = (hook: (key: string) => void): readonly Askable[] =>
  queries.map(one =>
    one.name !== 'edition' || one.kind !== 'later'
      ? one
      : asyncQuery(one.name, {
          ...one,
          compute: (ask, key) => {
            hook(key)
            return one.compute(ask, key)
          },
        }),
  )

const note = (text: string, fields = '') => goodNote({text, fields: published(fields)})

describe('a build of a note that was saved', () => {
  it('is one of others, too, that link to it', async () => {
    const linking = goodNote({number: 2, text: 'Voir [notre note](a.fr.md).'})
    const {watched, save} = await builtOnce({'a.fr.md': note('Avant.'), 'b.fr.md': linking}, ['web'])
    const changed = await save('a.fr.md', goodNote({tlp: 'TLP:RED', fields: published()}))
    expect(changed).toEqual(['notes/a.fr.md'])
    const {notes} = await watched.build(changed)
    expect(notes.map(({outcome}) => outcome)).toEqual(['built', 'refused'])
  })

  it('has nothing to do where its text is the same', async () => {
    const {save} = await builtOnce({'a.fr.md': note('Avant.')}, ['web'])
    expect(await save('a.fr.md', note('Après.'))).toEqual(['notes/a.fr.md'])
    expect(await save('a.fr.md', note('Après.'))).toEqual([])
  })

  it('is of everything where a note is new, or a file is no note', async () => {
    const {root, watched, save} = await builtOnce({'a.fr.md': note('Avant.')}, ['web'])
    expect(await save('b.fr.md', goodNote({number: 2}))).toBeUndefined()
    await watched.build(undefined)
    expect(await watched.look([join(root, 'cess.yml')])).toBeUndefined()
    rmSync(join(root, 'notes/b.fr.md'))
    expect(await watched.look([join(root, 'notes/b.fr.md')])).toBeUndefined()
    // An editor's own file, gone before anybody saw it.
    await watched.build(undefined)
    expect(await watched.look([join(root, 'notes/a.fr.md~')])).toEqual([])
    // A record that is gone is missed.
    expect(await watched.look([join(root, 'notes/.published/CESS-2026-ALE-001/1.0/record.json')])).toBeUndefined()
    expect(await watched.look([join(root, 'notes/.approvals/CESS-2026-ALE-001')])).toBeUndefined()
  })

  it.each([
    ['write', 'restricted'],
    ['write', 'removed'],
    ['read', 'restricted'],
    ['read', 'removed'],
  ] as const)('knows a page that stands where the disk then fails (%s), and its note is %s', async (action, end) => {
    let isBroken = false
    const told = beforeEditions(key => {
      if (isBroken && key.endsWith('\npdf')) throw new IoError({action, code: 'ENOSPC', path: 'x'})
    })
    const {root, watched, save} = await builtOnce({'a.fr.md': goodNote({tlp: 'TLP'})}, ['web', 'pdf'], told)
    const page = join(root, 'out/notes/a.fr/a.fr.html')
    isBroken = true
    await watched.build(await save('a.fr.md', note('Public.'))).catch(() => undefined)
    expect(existsSync(page)).toBe(true)
    isBroken = false
    if (end === 'restricted')
      await watched.build(await save('a.fr.md', goodNote({tlp: 'TLP:RED', fields: published()})))
    else {
      rmSync(join(root, 'notes/a.fr.md'))
      await watched.build(undefined)
    }
    expect(existsSync(page)).toBe(false)
  })

  it('is followed by a look at everything once it is quiet, and a failure is not', async () => {
    const {root, watched, save} = await builtOnce({'a.fr.md': note('Avant.')}, ['web'])
    expect(watched.isBehind).toBe(false)
    await watched.build(await save('a.fr.md', note('Après.')))
    expect(watched.isBehind).toBe(true)
    rmSync(join(root, 'cess.yml'))
    await expect(watched.build(undefined)).rejects.toThrow('cess.yml')
    expect(watched.isBehind).toBe(false)
  })
})

describe('a build of a note that was saved', {tags: 'slow'}, () => {
  it('puts its page in its place before its other editions are made', async () => {
    let root = ''
    const pages: string[] = []
    const told = beforeEditions(key => {
      if (root && key.endsWith('\npdf')) pages.push(readFileSync(join(root, 'out/notes/a.fr/a.fr.html'), 'utf8'))
    })
    const built = await builtOnce({'a.fr.md': note('Avant.')}, ['web', 'pdf'], told)
    root = built.root
    await built.watched.build(await built.save('a.fr.md', note('Après.')))
    expect(pages.map(page => page.includes('Après.'))).toEqual([true])
  })

  it('writes no page of a note whose mail is wrong', async () => {
    const {root, watched, save} = await builtOnce({'a.fr.md': note('Avant.')}, editionGroups)
    const changed = await save('a.fr.md', note(`Après. ${'Un mot de plus. '.repeat(9000)}`))
    const {notes} = await watched.build(changed)
    expect(notes.map(({outcome}) => outcome)).toEqual(['refused'])
    expect(notes[0]?.messages.map(({ruleId}) => ruleId)).toContain('mail-size')
    expect(readFileSync(join(root, 'out/notes/a.fr/a.fr.html'), 'utf8')).toContain('Avant.')
  })

  it('says the same of others as a build of all', async () => {
    const notes = {
      'a.fr.md': note('Avant.'),
      'b.fr.md': goodNote({number: 2}),
      'c.fr.md': goodNote({number: 3, tlp: 'x'}),
    }
    const {watched, save} = await builtOnce(notes, editionGroups)
    const changed = await save('a.fr.md', note('Après.'))
    expect(changed).toEqual(['notes/a.fr.md'])
    const few = await watched.build(changed)
    expect(few.notes.map(({outcome}) => outcome)).toEqual(['built', 'unchanged', 'refused'])
    const all = await watched.build(undefined)
    const bare = (report: typeof all) =>
      report.notes.map(({artifacts, messages, path}) => [path, messages, artifacts.map(one => one.path)])
    expect(bare(few)).toEqual(bare(all))
  })

  it('looks again by itself at a disk that refused, less and less often, and tells it once and to whoever saves', async () => {
    let isBroken = false
    const told = beforeEditions(() => {
      if (isBroken) throw new IoError({action: 'write', code: 'ENOSPC', path: 'x'})
    })
    const {watched, save} = await builtOnce({'a.fr.md': note('Avant.')}, ['web'], told)
    isBroken = true
    const changed = await save('a.fr.md', note('Après.'))
    const waits: unknown[] = []
    for (const what of [changed, ...Array.from({length: 7}, () => undefined)]) {
      await watched.build(what).catch(() => undefined)
      waits.push(watched.againMs)
    }
    expect(waits).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
    expect(watched.takeFailures().map(({message}) => message)).toEqual([expect.stringContaining('ENOSPC')])
    await watched.build(await save('a.fr.md', note('Encore.'))).catch(() => undefined)
    expect(watched.takeFailures()).toHaveLength(1)
    isBroken = false
    await watched.build(undefined)
    expect([watched.againMs, watched.takeFailures()]).toEqual([undefined, []])
  })

  it('mends what somebody did to files once everything is looked at', async () => {
    const {root, watched, save} = await builtOnce({'a.fr.md': note('Avant.'), 'b.fr.md': goodNote({number: 2})}, [
      'web',
    ])
    rmSync(join(root, 'out/notes/b.fr/b.fr.html'))
    await watched.build(await save('a.fr.md', note('Après.')))
    expect(filesBelow(join(root, 'out/notes/b.fr'))).not.toContain('b.fr.html')
    await watched.build(undefined)
    expect(filesBelow(join(root, 'out/notes/b.fr'))).toContain('b.fr.html')
  })

  it('takes down what shows it before anything is made, once it is restricted', async () => {
    let site = ''
    const shown: string[][] = []
    const told = beforeEditions(() => {
      if (site) shown.push([...filesWith(site, 'CESS-2026-ALE-001')])
    })
    const {root, watched, save} = await builtOnce({'a.fr.md': note('Public.')}, editionGroups, told)
    site = join(root, 'out/site')
    expect(filesWith(site, 'CESS-2026-ALE-001')).not.toEqual([])
    await watched.build(await save('a.fr.md', goodNote({tlp: 'TLP:AMBER', fields: published()})))
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.flat()).toEqual([])
  })
})
