import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {advance} from '../../../src/engine/life/advance.js'
import {runCess} from '../../support/cli.js'
import {draftNote, lifeEpoch, noteText, publishedFolder, publishIn, recordOf, treeOf} from '../../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const notes = ['a.fr']
const page = (root: string) => readFileSync(join(root, 'out/site/notes/a/index.html'), 'utf8')
const rulesIn = async (root: string) =>
  (await check({directory: root})).notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
const edit = (root: string, from: string, to: string) =>
  writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace(from, to))

describe('cess correct', () => {
  it('opens the next version, and the published one stays public until that is published', {tags: 'slow'}, async () => {
    const root = await publishedFolder()
    const only = ['web', 'site'] as const
    await build({directory: root, only})
    const before = treeOf(join(root, 'out/site'))
    await advance('correct', {directory: root, notes, summary: 'Cinq câbles, et non quatre.'})
    expect(noteText(root)).toContain(
      [
        'date: 2026-12-01\nversion: "1.1"\nstatut: brouillon\nrevisions:',
        '  - version: "1.0"\n    date: 2026-12-01\n    nature: initiale\n    resume: Version initiale.',
        '  - version: "1.1"\n    date: 2026-12-01\n    nature: correction\n    resume: "Cinq câbles, et non quatre."\n',
      ].join('\n'),
    )
    edit(root, 'Quatre', 'Cinq')
    expect(await rulesIn(root)).toEqual([])
    const built = await build({directory: root, only})
    expect(built.notes.map(({outcome, messages}) => [outcome, messages])).toEqual([['unchanged', []]])
    expect(treeOf(join(root, 'out/site'))).toEqual(before)
    await build({directory: root, only, out: 'elsewhere'})
    expect(treeOf(join(root, 'elsewhere/site'))).toEqual(before)
    await build({directory: root, only: ['web'], out: 'drafts', asDraft: true})
    expect(readFileSync(join(root, 'drafts/notes/a.fr/a.fr.html'), 'utf8')).toContain('Cinq câbles')
    await publishIn(root, notes)
    await build({directory: root, only})
    expect(page(root)).toContain('Cinq câbles sont rompus')
    expect(page(root)).not.toContain('Quatre câbles sont rompus')
    expect(recordOf(root, 'CESS-2026-ALE-001', '1.1').status).toBe('published')
    expect(recordOf(root, 'CESS-2026-ALE-001', '1.0').status).toBe('published')
  })

  it('takes what was changed already for the draft, and proposes a summary', async () => {
    const root = await publishedFolder()
    edit(root, 'Quatre câbles', 'Cinq câbles')
    await advance('correct', {directory: root, notes, nature: 'update'})
    expect(noteText(root)).toContain('nature: mise-a-jour\n    resume: "« Cinq » au lieu de « Quatre »."\n')
    expect(noteText(root)).toContain('Cinq câbles')
    expect(await rulesIn(root)).toEqual([])
  })

  it('asks what changes, and begins with what is published', {tags: 'slow'}, async () => {
    const root = await publishedFolder(draftNote(), {'b.fr.md': draftNote({number: 2})})
    await expect(advance('correct', {directory: root, notes})).rejects.toThrow(/--summary/)
    await expect(advance('correct', {directory: root, notes: ['b.fr'], summary: 'A'})).rejects.toThrow(/cess publish/)
    await advance('correct', {directory: root, notes, summary: 'A.'})
    await expect(advance('correct', {directory: root, notes, summary: 'A.'})).rejects.toThrow(/`draft`/)
  })

  it('holds back a note whose draft became restricted', {tags: 'slow'}, async () => {
    const root = await publishedFolder()
    await build({directory: root, only: ['web', 'site']})
    await advance('correct', {directory: root, notes, summary: 'A.'})
    edit(root, 'TLP:CLEAR', 'TLP:RED')
    const {notes: built} = await build({directory: root, only: ['web', 'site']})
    expect(built.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))).toEqual(['published-marking'])
    expect(existsSync(join(root, 'out/site/notes/a/index.html'))).toBe(false)
    expect(existsSync(join(root, 'out/notes/a.fr/a.fr.html'))).toBe(false)
    edit(root, 'TLP:RED', 'TLP:CLEAR')
    await build({directory: root, only: ['web', 'site']})
    expect(page(root)).toContain('Quatre câbles')
  })

  it('tells of no page where the published version has none', async () => {
    const root = await publishedFolder(draftNote({tlp: 'TLP:AMBER'}))
    await advance('correct', {directory: root, notes, summary: 'A.'})
    edit(root, 'TLP:AMBER', 'TLP:RED')
    const {notes: built} = await build({directory: root, only: ['web']})
    const [told] = built.flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === 'published-marking'))
    expect(told?.reason.en).toBe('Unexpected `TLP:RED`, expected `TLP:AMBER`, the label of version 1.0')
    expect(told?.remedy.en).toMatch(/^The published version is sent to nobody any more\./)
  })

  it('may show words that a restricted note has too, while its draft has them no more', async () => {
    const passage = 'Neuf navires câbliers restent au port faute de marins cet hiver.'
    const root = await publishedFolder(draftNote({text: passage}), {
      'b.fr.md': draftNote({number: 2, tlp: 'TLP:AMBER', text: passage}),
    })
    await advance('correct', {directory: root, notes, summary: 'A.'})
    edit(root, passage, 'Rien.')
    const {notes: built, messages} = await build({directory: root, only: ['web', 'site']})
    expect([messages, built.flatMap(note => note.messages)]).toEqual([[], []])
    expect(page(root)).toContain('Neuf navires câbliers')
  })

  it('reads pictures of the published version where they have become others', {tags: 'slow'}, async () => {
    const csv = (value: number) => `Façade,Délai\nEurope,${value}\nGuinée,26\n`
    const chart =
      ':::graphique[Délais]{type=barres unite="jours" src="d.csv" alt="Deux barres." source="Fiction."}\n:::'
    const root = await publishedFolder(draftNote({text: chart}), {'d.csv': csv(9)})
    await build({directory: root, only: ['web']})
    const before = treeOf(join(root, 'out/notes'))
    await advance('correct', {directory: root, notes, summary: 'A.'})
    writeFileSync(join(root, 'notes/d.csv'), csv(1234))
    await build({directory: root, only: ['web']})
    expect(treeOf(join(root, 'out/notes'))).toEqual(before)
    await build({directory: root, only: ['web'], out: 'new'})
    expect(treeOf(join(root, 'new/notes'))).toEqual(before)
  })
})

/** Publish the next version of the note, in which one word is another. */
async function corrected(root: string, nature: 'correction' | 'update', [from, to]: readonly [string, string]) {
  const {steps} = await advance('correct', {directory: root, notes, nature, summary: 'Un mot.'})
  edit(root, from, to)
  const {messages} = await publishIn(root, notes)
  expect(messages).toEqual([])
  return steps.map(({kind}) => kind)
}

describe('what was closed', () => {
  it(
    'stays closed when it is corrected, and is open again, without a word of closing, once it is updated',
    {tags: 'slow'},
    async () => {
      const root = await publishedFolder()
      const status = (version: string) => recordOf(root, 'CESS-2026-ALE-001', version).status
      const text = async () => {
        await build({directory: root, only: ['web', 'site']})
        return page(root)
      }
      await advance('close', {directory: root, notes, summary: 'Le câble est réparé.'})
      expect(await corrected(root, 'correction', ['Quatre', 'Cinq'])).toEqual(['open'])
      expect(status('1.2')).toBe('closed')
      expect((await text()).match(/Close le/g)).toHaveLength(1)
      expect(await corrected(root, 'update', ['Cinq', 'Six'])).toEqual(['reopen'])
      expect(status('1.3')).toBe('published')
      expect(await text()).not.toContain('Close le')
      await advance('close', {directory: root, notes, summary: 'Réparé de nouveau.'})
      expect((await text()).match(/Close le/g)).toHaveLength(1)
      expect(page(root)).toContain('Réparé de nouveau')
    },
  )
})

describe('a correction without a change', () => {
  it('is refused, until something is otherwise', async () => {
    const root = await publishedFolder()
    await advance('correct', {directory: root, notes, summary: 'Un mot.'})
    expect(await rulesIn(root)).toEqual(['correction-empty'])
    const {status, messages} = await publishIn(root, notes)
    expect([status, messages.map(({ruleId}) => ruleId)]).toEqual(['refused', ['correction-empty']])
    edit(root, 'nature: correction', 'nature: mise-a-jour')
    expect(await rulesIn(root)).toEqual([])
  })
})

describe('a note that is renamed after it was published', () => {
  it('is told, until its earlier name is among its aliases, in later versions too', {tags: 'slow'}, async () => {
    const root = await publishedFolder()
    const [former, now] = ['a', 'b'].map(name => join(root, `notes/${name}.fr.md`))
    renameSync(former ?? '', now ?? '')
    expect(await rulesIn(root)).toEqual(['published-renamed'])
    await advance('correct', {directory: root, notes: ['b.fr'], summary: 'Un mot.'})
    const said = (from: string, to: string) =>
      writeFileSync(now ?? '', readFileSync(now ?? '', 'utf8').replace(from, to))
    said('Quatre', 'Cinq')
    const {messages} = await publishIn(root, ['b.fr'])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['published-renamed'])
    said('type: note-alerte', 'anciens_noms: [a]\ntype: note-alerte')
    expect((await publishIn(root, ['b.fr'])).messages).toEqual([])
    expect(await rulesIn(root)).toEqual([])
    said('anciens_noms: [a]\n', '')
    expect(await rulesIn(root)).toEqual(['published-renamed'])
  })
})

describe('cess close and cess withdraw', () => {
  it('close a note at once, in its next version', {tags: 'slow'}, async () => {
    const root = await publishedFolder()
    await advance('close', {directory: root, notes, summary: 'Le câble est réparé.', by: 'Anaïs'})
    expect(recordOf(root, 'CESS-2026-ALE-001', '1.1')).toMatchObject({status: 'closed', by: 'Anaïs'})
    expect(noteText(root)).toContain('statut: clos\n')
    expect(await rulesIn(root)).toEqual([])
    const again = await advance('close', {directory: root, notes})
    expect(again.steps.map(({kind}) => kind)).toEqual(['nothing'])
    await advance('correct', {directory: root, notes, summary: 'Rouverte.'})
    expect(noteText(root)).toContain('version: "1.2"\nstatut: brouillon')
  })

  it('withdraw a note at once, whatever was written meanwhile', async () => {
    const root = await publishedFolder()
    await advance('correct', {directory: root, notes, summary: 'A.'})
    edit(root, 'Quatre', '::: Cinq')
    const draft = noteText(root)
    const {steps} = await advance('withdraw', {directory: root, notes, summary: "La source s'est rétractée."})
    expect(readFileSync(join(root, steps[0]?.kept?.[0] ?? ''), 'utf8')).toBe(draft)
    expect(recordOf(root, 'CESS-2026-ALE-001', '1.1').status).toBe('withdrawn')
    expect(await rulesIn(root)).toEqual([])
    await build({directory: root, only: ['site']})
    expect(page(root)).toContain('La source s’est rétractée')
    expect(page(root)).not.toContain('câbles sont rompus')
  })

  it('name the translations that stay published, and how to withdraw each', {tags: 'slow'}, async () => {
    const inEnglish = draftNote({number: 2, fields: 'langue: en\ntraduction_de: CESS-2026-ALE-001\n'})
    const inGerman = draftNote({number: 3, fields: 'langue: de\ntraduction_de: CESS-2026-ALE-001\n'})
    const root = await publishedFolder(draftNote(), {
      'a.en.md': inEnglish,
      'a.de.md': inGerman,
      'c.fr.md': draftNote({number: 4}),
    })
    const adopted = ['a.en', 'c.fr'].map(name => ({name, text: noteText(root, name)}))
    for (const {name, text} of adopted)
      writeFileSync(join(root, `notes/${name}.md`), text.replace('\nauteurs', '\nstatut: publie\nauteurs'))
    await publishIn(root, [], {isAdoption: true})
    const run = (name: string, ...args: readonly string[]) =>
      runCess(['withdraw', name, '--reason', 'Faux.', '--lang', 'en', ...args], {cwd: join(root, 'notes')})
    // A draft of its next version keeps nothing from being public.
    await advance('correct', {directory: root, notes: ['a.en'], summary: 'B.'})
    const told =
      'Still published in other languages, which are withdrawn by themselves:\n  en  1.0  cess withdraw a.en.md --reason "…"\n'
    expect((await run('a.fr', '--dry-run')).stdout).toContain(told)
    expect((await run('a.fr')).stdout).toContain(told)
    expect((await run('a.fr')).stdout).toContain(told)
    expect((await run('a.en.md')).stdout).not.toContain('Still published')
    expect((await run('c.fr')).stdout).not.toContain('Still published')
  })

  it('say what is wrong with the reason, and quote no line that is in no file', async () => {
    const root = await publishedFolder()
    const before = noteText(root)
    const {status, messages} = await advance('withdraw', {directory: root, notes, summary: 'Voir <x>.'})
    expect(status).toBe('refused')
    expect(messages.map(({reason}) => reason.en).join()).toContain('<x>')
    expect(messages.flatMap(({line, excerpt}) => [line, excerpt])).toEqual(
      messages.flatMap(() => [undefined, undefined]),
    )
    expect(noteText(root)).toBe(before)
  })
})
