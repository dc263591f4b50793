import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {approve} from '../../../src/engine/life/approve.js'
import {restore} from '../../../src/engine/life/restore.js'
import {publicationWith, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {
  draftNote,
  inEnglish,
  lifeEpoch,
  noteText,
  publishedFolder,
  publishIn,
  recordOf,
  treeOf,
} from '../../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const rulesIn = async (root: string) =>
  (await check({directory: root})).notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))

describe('cess publish', () => {
  it('sets status and day, and keeps every other word of the front matter', async () => {
    const root = await publishedFolder(draftNote({fields: 'statut: relecture # par Théo\n'}))
    const expected = draftNote({fields: 'statut: publie # par Théo\n'}).replace('2026-11-18', '2026-12-01')
    expect(noteText(root)).toBe(expected)
  })

  it('records the exact bytes of the note and its files, and the hashes of its editions', {tags: 'slow'}, async () => {
    const csv = 'Façade,Délai\nEurope,9\nGuinée,26\n'
    const chart =
      ':::graphique[Délais]{type=barres unite="jours" src="csv/d.csv" alt="Europe, 9 ; Guinée, 26." source="Fiction."}\n:::'
    const root = publicationWith({'a.fr.md': draftNote({text: chart}), 'csv/d.csv': csv})
    await publishIn(root, ['a.fr'], {by: 'Anaïs'})
    const record = recordOf(root, 'CESS-2026-ALE-001', '1.0')
    const source = (path: string) => readFileSync(join(root, 'notes/.published/CESS-2026-ALE-001/1.0/source', path))
    expect(source('notes/a.fr.md').toString()).toBe(noteText(root))
    expect(record).toMatchObject({
      ...{version: '1.0', status: 'published', lang: 'fr', tlp: 'TLP:CLEAR', note: 'notes/a.fr.md', by: 'Anaïs'},
      ...{published: '2026-12-01T12:00:00Z', approvals: [], sha256: sha256(source('notes/a.fr.md'))},
      files: [{path: 'notes/csv/d.csv', named: 'csv/d.csv', sha256: sha256(Buffer.from(csv))}],
    })
    expect(source('notes/csv/d.csv').toString()).toBe(csv)
    await build({directory: root})
    for (const {name, sha256: hash} of record.editions)
      expect([name, sha256(readFileSync(join(root, 'out/notes/a.fr', name)))]).toEqual([name, hash])
    expect(record.editions.map(({name}) => name)).toContain('a.fr.pdf')
  })

  it('changes nothing the second time', async () => {
    const root = await publishedFolder()
    const before = treeOf(join(root, 'notes'))
    const {status, steps} = await publishIn(root, ['a.fr'])
    expect([status, steps.map(({kind}) => kind)]).toEqual(['done', ['nothing']])
    expect(treeOf(join(root, 'notes'))).toEqual(before)
  })

  it('says what it would do, and writes nothing', async () => {
    const root = publicationWith({'a.fr.md': draftNote()})
    const before = treeOf(root)
    const {status, steps} = await publishIn(root, ['a.fr'], {isDry: true})
    expect(status).toBe('planned')
    expect(steps).toMatchObject([
      {
        kind: 'publish',
        changes: [
          {field: 'status', to: 'published'},
          {field: 'date', to: '2026-12-01'},
        ],
      },
    ])
    expect(treeOf(root)).toEqual(before)
  })

  it('publishes several notes together, or none', {tags: 'slow'}, async () => {
    const bad = draftNote({number: 2}).replace('Un câble rompu', `"${'Un titre '.repeat(20)}"`)
    const root = publicationWith({'a.fr.md': draftNote(), 'b.fr.md': bad})
    const before = treeOf(join(root, 'notes'))
    const {status, messages} = await publishIn(root, ['a.fr', 'b.fr'])
    expect([status, messages.map(({path}) => path)]).toEqual(['refused', ['notes/b.fr.md']])
    expect(treeOf(join(root, 'notes'))).toEqual(before)
    writeFileSync(join(root, 'notes/b.fr.md'), draftNote({number: 2}))
    expect((await publishIn(root, ['a.fr', 'b.fr'])).steps.map(({kind}) => kind)).toEqual(['publish', 'publish'])
  })

  it('looks at notes as strictly as there is', async () => {
    const root = publicationWith({'a.fr.md': draftNote({text: '[cliquez ici](https://example.org) pour lire.'})})
    expect((await publishIn(root, ['a.fr'])).status).toBe('refused')
  })

  it('removes what a killed command left beside notes long ago, and nothing that is young or no file of ours', async () => {
    const root = publicationWith({'a.fr.md': draftNote(), 'x/b.fr.md': draftNote({number: 2})})
    const names = ['.a.fr.md.12.cess-tmp', 'x/.b.fr.md.13.cess-tmp', '.mine.cess-tmp']
    for (const name of [...names, '.a.fr.md.14.cess-tmp']) put(join(root, 'notes', name), '')
    for (const name of names) utimesSync(join(root, 'notes', name), 1, 1)
    await publishIn(root, ['a.fr'])
    const left = [...names, '.a.fr.md.14.cess-tmp'].filter(name => existsSync(join(root, 'notes', name)))
    expect(left).toEqual(['.mine.cess-tmp', '.a.fr.md.14.cess-tmp'])
  })

  it('keeps a day that is still to come', async () => {
    const root = publicationWith({'a.fr.md': draftNote().replace('2026-11-18', '2026-12-24')})
    await publishIn(root, ['a.fr'])
    expect(noteText(root)).toContain('date: 2026-12-24\nstatut: publie\n')
  })

  it('adopts what is published already, once, and changes no note', {tags: 'slow'}, async () => {
    const root = publicationWith({
      'a.fr.md': draftNote({fields: 'statut: publie\n'}),
      'b.fr.md': draftNote({number: 2}),
      'c.fr.md': draftNote({number: 3, fields: 'statut: publie\n', tlp: 'TLP:RED'}),
    })
    await expect(publishIn(root, ['b.fr'])).rejects.toThrow(/--adopt/)
    const before = noteText(root)
    const {steps} = await publishIn(root, [], {isAdoption: true})
    expect(steps.map(({kind, reference}) => [kind, reference])).toEqual([
      ['adopt', 'CESS-2026-ALE-001'],
      ['adopt', 'CESS-2026-ALE-003'],
    ])
    expect(noteText(root)).toBe(before)
    expect((await publishIn(root, [], {isAdoption: true})).steps).toEqual([])
    expect(await rulesIn(root)).toEqual([])
    await publishIn(root, ['b.fr'])
    expect(await rulesIn(root)).toEqual([])
  })
})

describe('a translation that shares the reference of its original', {tags: 'slow'}, () => {
  const reference = 'CESS-2026-ALE-001/en'
  const translation = inEnglish(
    draftNote({fields: 'langue: en\ntraduction_de: CESS-2026-ALE-001\n'}).replace('-001 #', '-001/en #'),
  )
  const shared = () => {
    const root = publicationWith({'a.fr.md': draftNote(), 'a.en.md': translation})
    put(join(root, 'cess.yml'), `${publicationYaml}translation_references: shared\n`)
    return root
  }

  it('is on record in a folder of its own, and comes back by its reference', async () => {
    const root = shared()
    const {steps} = await publishIn(root, ['a.fr', 'a.en'])
    expect(steps.map(({kind, reference: of}) => [kind, of])).toEqual([
      ['publish', reference],
      ['publish', 'CESS-2026-ALE-001'],
    ])
    expect(readdirSync(join(root, 'notes/.published'))).toEqual(['CESS-2026-ALE-001', 'CESS-2026-ALE-001.en'])
    expect(await rulesIn(root)).toEqual([])
    expect((await publishIn(root, ['a.fr', 'a.en'])).steps.map(({kind}) => kind)).toEqual(['nothing', 'nothing'])
    const text = noteText(root, 'a.en')
    rmSync(join(root, 'notes/a.en.md'))
    await restore({directory: root, notes: [reference]})
    expect(noteText(root, 'a.en')).toBe(text)
  })

  it('is told where its record is damaged', async () => {
    const root = shared()
    await publishIn(root, ['a.fr', 'a.en'])
    put(join(root, 'notes/.published/CESS-2026-ALE-001.en/1.0/record.json'), '{}')
    const {notes, messages} = await check({directory: root})
    const told = [...messages, ...notes.flatMap(note => note.messages)]
    expect(told.map(({ruleId, path}) => [ruleId, path])).toEqual([
      ['record-damaged', 'notes/.published/CESS-2026-ALE-001.en/1.0/record.json'],
    ])
  })

  it('is approved as itself', async () => {
    const root = shared()
    put(
      join(root, 'cess.yml'),
      `${publicationYaml}translation_references: shared\nreview: {approvals: 1, names: [Anaïs Modèle]}\n`,
    )
    await approve({directory: root, notes: ['a.en'], as: 'Anaïs Modèle'})
    expect((await publishIn(root, ['a.fr'])).status).toBe('refused')
    expect((await publishIn(root, ['a.en'])).status).toBe('done')
  })
})

describe('what was published', () => {
  it('is frozen: its words, its fields and its files', {tags: 'slow'}, async () => {
    const root = await publishedFolder()
    expect(await rulesIn(root)).toEqual([])
    const text = noteText(root)
    for (const [from, to] of [
      ['Quatre', 'Cinq'],
      ['Dix jours', 'Onze jours'],
      ['date: 2026-12-01', 'date: 2026-11-30'],
      ['statut: publie', 'statut: brouillon'],
      ['CESS-2026-ALE-001', 'CESS-2026-ALE-009'],
    ] as const) {
      writeFileSync(join(root, 'notes/a.fr.md'), text.replace(from, to))
      expect([to, await rulesIn(root)]).toEqual([to, ['published-changed']])
    }
    for (const [from, to] of [
      ['# au registre', '# un autre commentaire'],
      ['type: note-alerte', 'doi: 10.1234/abcd\ntype: note-alerte'],
      ['statut: publie', 'status: published'],
      ['\n', '\r\n'],
    ] as const) {
      writeFileSync(join(root, 'notes/a.fr.md'), text.replaceAll(from, to))
      expect([to, await rulesIn(root)]).toEqual([to, []])
    }
  })

  it('stays in the output folder while the note is another', async () => {
    const root = await publishedFolder()
    const only = ['web'] as const
    await build({directory: root, only})
    const before = treeOf(join(root, 'out/notes'))
    writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre', 'Cinq'))
    expect((await build({directory: root, only})).notes.map(({outcome}) => outcome)).toEqual(['refused'])
    expect(treeOf(join(root, 'out/notes'))).toEqual(before)
  })

  it('is not what a note says of itself', async () => {
    const root = await publishedFolder(draftNote(), {'b.fr.md': draftNote({number: 2})})
    put(join(root, 'notes/b.fr.md'), draftNote({number: 2, fields: 'statut: publie\n'}))
    expect(await rulesIn(root)).toEqual(['published-unrecorded'])
  })

  it('is missed once its note is gone, and not where it moved', async () => {
    const root = await publishedFolder()
    const text = noteText(root)
    rmSync(join(root, 'notes/a.fr.md'))
    expect((await check({directory: root})).messages.map(({ruleId}) => ruleId)).toEqual(['published-missing'])
    put(join(root, 'notes/2026/a.fr.md'), text)
    const {messages} = await check({directory: root})
    expect([messages, await rulesIn(root)]).toEqual([[], []])
  })
})
