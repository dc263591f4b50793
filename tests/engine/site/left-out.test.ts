import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {audit, build, type BuildOptions} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {draftNote, lifeEpoch, noteText, publishedFolder, publishIn} from '../../support/life.js'
import {filesBelow, filesWith, published} from '../../support/site.js'

const title = 'Vannes d’écluse : l’accès oublié du sous-traitant'
const secret = 'oublié du sous-traitant'
const named = (tlp = 'TLP:CLEAR', fields = published()) => goodNote({number: 1, title: `"${title}"`, fields, tlp})
const naming = (text = `Voir la note « ${title} ».`, fields = '') =>
  goodNote({number: 2, title: 'Un câble', fields: published(fields), text})
const other = goodNote({number: 3, title: 'Un port', fields: published()})

const notes = {'a.fr.md': named(), 'b.fr.md': naming(), 'c.fr.md': other}
const folder = (root: string) => join(root, 'out/site')
const site = (directory: string, options: Partial<BuildOptions> = {}) =>
  build({directory, only: ['site', 'pdf'], ...options})
const told = async (building: ReturnType<typeof site>) => {
  const {messages} = await building
  return messages.map(({path, ruleId}) => `${path} ${ruleId}`)
}
const leftOut = ['notes/b.fr.md note-left-out']
const start = (given: Readonly<Record<string, string>> = notes) => builtWith(given, {only: ['site', 'pdf']})

/** Files of the site that say that there is such a note, by address or reference. */
const ofNaming = (root: string) => [
  ...filesWith(folder(root), 'notes/b/'),
  ...filesWith(folder(root), 'CESS-2026-ALE-002'),
]

afterEach(() => vi.unstubAllEnvs())

describe('a public note whose words name one that was restricted since', {tags: 'slow'}, () => {
  it('comes down where the other is a draft again, or has another file name by now', async () => {
    const root = await start()
    put(join(root, 'notes/a.fr.md'), named('TLP:CLEAR', 'statut: brouillon\n'))
    expect(await told(site(root))).toEqual(leftOut)
    expect(filesWith(folder(root), secret)).toEqual([])
  })

  it('is taken down in the same build, and out of lists, feeds and search, until it is mended', async () => {
    const root = await start()
    expect(filesWith(folder(root), secret)).toContain('notes/b/index.html')
    put(join(root, 'notes/a.fr.md'), named('TLP:AMBER'))
    for (const _ of ['first', 'second', 'third']) {
      expect(await told(site(root))).toEqual(leftOut)
      expect([filesWith(folder(root), secret), ofNaming(root)]).toEqual([[], []])
      expect(filesBelow(folder(root)).filter(path => path.startsWith('notes/'))).not.toContain('notes/b/b.pdf')
    }
    expect((await audit({directory: root})).messages).toEqual([])
    expect(filesWith(folder(root), 'notes/c/').length).toBeGreaterThan(3)
    put(join(root, 'notes/b.fr.md'), naming('Voir une autre note.'))
    expect(await told(site(root))).toEqual([])
    expect(existsSync(join(folder(root), 'notes/b/index.html'))).toBe(true)
    expect(filesWith(folder(root), 'notes/b/').length).toBeGreaterThan(3)
  })

  it('comes back by itself where the other may be read again, byte by byte', async () => {
    const root = await start()
    const before = new Map(
      filesBelow(folder(root)).map(path => [path, readFileSync(join(folder(root), path), 'latin1')]),
    )
    put(join(root, 'notes/a.fr.md'), named('TLP:GREEN'))
    await site(root)
    put(join(root, 'notes/a.fr.md'), named())
    expect(await told(site(root))).toEqual([])
    expect(
      new Map(filesBelow(folder(root)).map(path => [path, readFileSync(join(folder(root), path), 'latin1')])),
    ).toEqual(before)
  })

  it.each([
    ['whichever editions are asked for', {only: ['mail'] as const}],
    ['whichever notes are named', {only: ['site'] as const, notes: ['c']}],
  ])('comes down %s', async (_, options) => {
    const root = await start()
    put(join(root, 'notes/a.fr.md'), named('TLP:RED'))
    await site(root, options)
    expect(filesWith(folder(root), secret)).toEqual([])
  })

  it('says the place of the words in its file, and names the other note', async () => {
    const root = await start()
    put(join(root, 'notes/a.fr.md'), named('TLP:AMBER'))
    const [message] = (await site(root)).messages
    const source = readFileSync(join(root, 'notes/b.fr.md'), 'utf8').split('\n')
    expect(source[(message?.line ?? 0) - 1]?.slice((message?.column ?? 0) - 1)).toMatch(/^Vannes/)
    expect(message?.reason).toContain('`notes/a.fr.md`')
    expect(JSON.stringify(message)).not.toContain(secret)
  })

  it.each([
    ['its title', (text: string) => text.replace(title, 'Sahel')],
    ['its title and its marks', (text: string) => text.replace(title, '*Sahel* : la suite')],
  ])(
    'comes down and stays away where the other is restricted and given another name, %s, in one edit',
    async (_, edit) => {
      const root = await start()
      put(join(root, 'notes/a.fr.md'), edit(named('TLP:AMBER')))
      for (const round of ['first', 'second', 'renamed', 'renamed']) {
        if (round === 'renamed') renameSync(join(root, 'notes/a.fr.md'), join(root, 'notes/z.fr.md'))
        expect(await told(site(root))).toEqual(leftOut)
        expect([filesWith(folder(root), secret), ofNaming(root)]).toEqual([[], []])
        if (round === 'renamed') renameSync(join(root, 'notes/z.fr.md'), join(root, 'notes/a.fr.md'))
      }
      put(join(root, 'notes/a.fr.md'), edit(named()))
      expect(await told(site(root))).toEqual([])
      expect(filesWith(folder(root), secret)).toContain('notes/b/index.html')
    },
  )

  it('comes down where the other had that title in the site once, and has had another since', async () => {
    const root = await start()
    put(join(root, 'notes/a.fr.md'), named().replace(title, 'Sahel'))
    await site(root, {only: ['mail']})
    for (const _ of ['retitled', 'again']) expect(await told(site(root))).toEqual([])
    put(join(root, 'notes/a.fr.md'), named('TLP:AMBER').replace(title, 'Sahel'))
    expect(await told(site(root))).toEqual(leftOut)
    expect([filesWith(folder(root), secret), ofNaming(root)]).toEqual([[], []])
  })

  it('is left out by whoever builds for the first time, where the other is on record with that title', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
    const titled = (text: string, to: string) => text.replace('Un câble rompu', to)
    const root = await publishedFolder(titled(draftNote(), `"${title}"`), {'b.fr.md': draftNote({number: 2})})
    put(join(root, 'notes/b.fr.md'), draftNote({number: 2, text: `Voir la note « ${title} ».`}))
    await publishIn(root, ['b.fr'])
    expect(await told(site(root))).toEqual([])
    const text = noteText(root).replace('TLP:CLEAR', 'TLP:AMBER')
    put(join(root, 'notes/a.fr.md'), titled(text.replace(`"${title}"`, 'Sahel'), 'Sahel'))
    rmSync(join(root, 'out'), {recursive: true})
    expect(await told(site(root))).toContain('notes/b.fr.md note-left-out')
    expect([filesWith(folder(root), secret), ofNaming(root)]).toEqual([[], []])
    expect((await audit({directory: root})).messages.map(({ruleId}) => ruleId)).toEqual([])
  })

  it('comes down where the other has another title, and another file, in the edit that restricts it', async () => {
    const root = await start()
    rmSync(join(root, 'notes/a.fr.md'))
    put(join(root, 'notes/z.fr.md'), named('TLP:AMBER').replace(title, 'Sahel'))
    for (const _ of ['first', 'second']) expect(await told(site(root))).toEqual(leftOut)
    expect([filesWith(folder(root), secret), ofNaming(root)]).toEqual([[], []])
  })

  it('comes down where the name of the restricted one changed to what it says', async () => {
    const root = await start({...notes, 'a.fr.md': goodNote({number: 1, title: 'Sahel', fields: published()})})
    put(join(root, 'notes/a.fr.md'), goodNote({number: 1, title: 'Sahel', fields: published(), tlp: 'TLP:AMBER'}))
    expect(await told(site(root))).toEqual([])
    put(join(root, 'notes/a.fr.md'), named('TLP:AMBER'))
    await site(root)
    expect(filesWith(folder(root), secret)).toEqual([])
  })
})

it('tells notes that are left out in their order, whichever was left out first', {tags: 'slow'}, async () => {
  const root = await start({'a.fr.md': named('TLP:AMBER'), 'c.fr.md': naming().replace('ALE-002', 'ALE-003')})
  expect(await told(site(root))).toEqual(['notes/c.fr.md note-left-out'])
  put(join(root, 'notes/b.fr.md'), naming())
  expect(await told(site(root))).toEqual([...leftOut, 'notes/c.fr.md note-left-out'])
})

it.each([
  ['in the middle of its reference', 'reference: CESS-2026-ALE-00'],
  ['in the middle of its header, which is like any other', 'recipients: [enisa'],
])('leaves out none for a restricted note that is half written, %s', {tags: 'slow'}, async (_, end) => {
  const root = await start({'c.fr.md': other})
  const inEnglish = (note: string) =>
    note.replace('auteurs', 'authors').replace('menaces', 'threats').replace('destinataires', 'recipients')
  const whole = inEnglish(named('TLP:GREEN'))
  put(join(root, 'notes/a.fr.md'), whole.slice(0, whole.indexOf(end) + end.length))
  put(join(root, 'notes/b.fr.md'), inEnglish(naming('Voir CESS-2026-ALE-00.')))
  for (const _ of ['incremental', 'clean']) {
    expect(await told(site(root))).toEqual([])
    expect(existsSync(join(folder(root), 'notes/b/index.html'))).toBe(true)
    rmSync(join(root, 'out'), {recursive: true})
  }
})

it('leaves out a note that names one which is half written', async () => {
  const root = await start({'a.fr.md': other})
  put(join(root, 'notes/a.fr.md'), named('TLP:AMBER').replace(/zone: [^]*/, ''))
  put(join(root, 'notes/b.fr.md'), naming())
  expect(await told(site(root))).toEqual(leftOut)
})

const draft = (fields = '', of = `"${title}"`) => goodNote({number: 1, title: of, fields, tlp: 'TLP:AMBER'})

describe('a public note whose words name one that was never public', () => {
  it('stays where it only links to it, has its short title, or says so to its author alone', async () => {
    const text = `Voir [ceci](a.fr.md) au Sahel.\n\n[//]: # (${title})`
    const root = await start({'a.fr.md': goodNote({title: 'Autre'}), 'b.fr.md': naming(text), 'c.fr.md': other})
    put(join(root, 'notes/a.fr.md'), goodNote({title: 'Sahel', fields: `sous_titre: "${title}"\n`}))
    expect(await told(site(root))).toEqual([])
    expect(existsSync(join(folder(root), 'notes/b/index.html'))).toBe(true)
  })
})

describe('a public note whose words name one that was never public', {tags: 'slow'}, () => {
  it.each([
    ['its title', 'Sahel', draft(), naming()],
    ['its subtitle', 'Sahel', draft(`sous_titre: "${title}"\n`, 'Sahel'), naming()],
    ['its reference', 'Sahel', draft().replace('ALE-001', 'ALE-077'), naming('Voir CESS-2026-ALE-077.')],
    ['a former name of it', 'Sahel', draft('anciens_noms: [vannes-nord]\n'), naming('Voir vannes-nord.pdf.')],
    ['its title, which another had', title, draft(), naming()],
  ])('is taken down by %s, and left out as by a build from nothing', async (_, ofOther, restricted, text) => {
    const root = await start({'b.fr.md': text, 'c.fr.md': other.replace('Un port', `"${ofOther}"`)})
    expect(existsSync(join(folder(root), 'notes/b/index.html'))).toBe(true)
    put(join(root, 'notes/a.fr.md'), restricted)
    put(join(root, 'notes/c.fr.md'), other)
    for (const _ of ['incremental', 'again', 'from nothing']) {
      expect(await told(site(root))).toEqual(leftOut)
      expect(ofNaming(root)).toEqual([])
      if (_ === 'again') rmSync(join(root, 'out'), {recursive: true})
    }
    rmSync(join(root, 'notes/a.fr.md'))
    expect(await told(site(root))).toEqual([])
    expect(existsSync(join(folder(root), 'notes/b/index.html'))).toBe(true)
  })

  it('is left out where its next text names it, and comes down whichever editions are asked for', async () => {
    const root = await start({'a.fr.md': draft(), 'b.fr.md': naming('Rien.'), 'c.fr.md': other})
    put(join(root, 'notes/b.fr.md'), naming())
    expect(await told(site(root))).toEqual(leftOut)
    put(join(root, 'notes/b.fr.md'), naming('Autre chose.'))
    expect(await told(site(root))).toEqual([])
    put(join(root, 'notes/b.fr.md'), naming('Vannes d’écluse et autre chose encore.'))
    rmSync(join(root, 'notes/a.fr.md'))
    await site(root)
    expect(filesWith(folder(root), 'chose encore')).not.toEqual([])
    put(join(root, 'notes/a.fr.md'), draft('', 'Vannes d’écluse et autre chose encore'))
    await site(root, {only: ['mail']})
    expect(filesWith(folder(root), 'chose encore')).toEqual([])
  })
})
