import {renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {advance} from '../../../src/engine/life/advance.js'
import {examineEdition} from '../../../src/engine/campaign/examine-edition.js'
import {openNote} from '../../../src/engine/campaign/open-note.js'
import {openBuildContext} from '../../../src/engine/context/context.js'
import {readWithMemo} from '../../../src/engine/publication/open-memo.js'
import {build} from '../../../src/index.js'
import {draftNote, lifeEpoch, noteText, publishedFolder} from '../../support/life.js'
import {filesWith} from '../../support/site.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const words = 'Quatre câbles sont rompus'
const lasting = 'embargo: 2026-12-24T08:00:00+01:00'

const type = (root: string, change: (text: string) => string, name = 'a.fr') =>
  writeFileSync(join(root, 'notes', `${name}.md`), change(noteText(root, name)))
const embargo = (root: string, line = lasting) => type(root, text => text.replace('tlp:', `${line}\ntlp:`))
const restrict = (root: string) => type(root, text => text.replace('TLP:CLEAR', 'TLP:AMBER'))
const correct = (root: string) => advance('correct', {directory: root, notes: ['a.fr'], summary: 'Cinq câbles.'})

/** Files of the site with the words of the note. */
async function shown(root: string): Promise<readonly string[]> {
  await build({directory: root, only: ['site']})
  return filesWith(join(root, 'out/site'), words)
}

describe('an embargo of a published note', () => {
  /** Typed after it. */
  const others: Readonly<Record<string, (root: string) => unknown>> = {
    nothing: () => undefined,
    'the next version': correct,
    'another word': root => type(root, text => text.replace('rompus.', 'rompus !')),
    'no title': root => type(root, text => text.replace(/titre: .*/, 'titre:')),
    'another reference': root => type(root, text => text.replace('ALE-001', 'ALE-009')),
    'no front matter': root => type(root, text => text.replace('---\n', '')),
    'no embargo that can be read': root => type(root, text => text.replace(/embargo: .*/, 'embargo: bientôt')),
    'half its name': root => type(root, text => text.replace('embargo', 'embarg')),
  }

  it.each(Object.keys(others))('counts from when it is typed, whatever is wrong besides: %s', async other => {
    const root = await publishedFolder()
    expect((await shown(root)).length).toBeGreaterThan(3)
    embargo(root)
    expect(await shown(root)).toEqual([])
    await others[other]?.(root)
    expect(await shown(root)).toEqual([])
  })

  it('that is over keeps nothing back, nor does a word of the text', async () => {
    const root = await publishedFolder()
    await correct(root)
    embargo(root, 'embargo: 2026-11-24T08:00:00+01:00')
    type(root, text => `${text}\nembargo: bientôt\n`)
    expect((await shown(root)).length).toBeGreaterThan(3)
  })

  it('is none that the text speaks of', async () => {
    const root = await publishedFolder(draftNote({text: `${words}.\n\nEmbargo : aucun.\n`}))
    expect((await shown(root)).length).toBeGreaterThan(3)
  })

  it('keeps its mails back', async () => {
    const root = await publishedFolder()
    await correct(root)
    embargo(root)
    const context = openBuildContext({directory: root})
    const examined = await readWithMemo(context, ({memo}) =>
      examineEdition({context, memo, manifest: undefined}, {path: 'notes/a.fr.md', slug: 'a.fr', isOutside: false}),
    )
    expect(examined).toMatchObject({status: 'passed', metadata: {embargo: lasting.slice('embargo: '.length)}})
  })
})

describe('a note that is renamed', () => {
  describe.each([
    ['restricted', restrict],
    ['under an embargo', embargo],
  ] as const)('and %s', (_, end) => {
    /** A folder where it is, and the text that it had under its first name. */
    async function renamed(): Promise<{readonly root: string; readonly older: string}> {
      const root = await publishedFolder()
      expect((await shown(root)).length).toBeGreaterThan(3)
      const older = noteText(root)
      await correct(root)
      end(root)
      expect(await shown(root)).toEqual([])
      renameSync(join(root, 'notes/a.fr.md'), join(root, 'notes/b.fr.md'))
      return {root, older}
    }

    it('stays so where another has its name', async () => {
      const {root} = await renamed()
      const other = draftNote({number: 3, text: 'Rien de tel.', fields: 'statut: brouillon\n'})
      writeFileSync(join(root, 'notes/a.fr.md'), other)
      expect(await shown(root)).toEqual([])
    })

    it('stays so where its older file comes back beside it, and is not sent', async () => {
      const {root, older} = await renamed()
      writeFileSync(join(root, 'notes/a.fr.md'), older)
      expect(await shown(root)).toEqual([])
      const sending = {directory: root, note: 'a.fr', language: 'fr', environment: {}} as const
      const opened = await openNote(sending, Date.parse('2026-12-01T12:00:00Z'))
      const of = (ruleId: string) => expect.objectContaining({path: 'notes/a.fr.md', ruleId}) as unknown
      expect(opened).toMatchObject({refusals: expect.arrayContaining([of('reference-duplicate')]) as unknown})
    })
  })

  it('stays public beside a copy of it that is a draft', async () => {
    const root = await publishedFolder()
    const copy = noteText(root).replace(/statut: .*/, 'statut: brouillon')
    writeFileSync(join(root, 'notes/b.fr.md'), copy)
    expect((await shown(root)).length).toBeGreaterThan(3)
  })

  it('stays where it is for whoever copies it, however it gives its reference', async () => {
    const root = await publishedFolder()
    await shown(root)
    writeFileSync(join(root, 'notes/b.fr.md'), noteText(root))
    restrict(root)
    type(root, text => text.replace('CESS-2026-ALE-001', 'cess–2026–ale–001'))
    expect(await shown(root)).toEqual([])
  })

  it('stays what it is where two change their names', async () => {
    const other = draftNote({number: 2, text: 'Rien de tel.'})
    const root = await publishedFolder(draftNote(), {'b.fr.md': other})
    await shown(root)
    await correct(root)
    restrict(root)
    for (const [from, to] of [
      ['a', 'c'],
      ['b', 'a'],
      ['c', 'b'],
    ] as const)
      renameSync(join(root, `notes/${from}.fr.md`), join(root, `notes/${to}.fr.md`))
    expect(await shown(root)).toEqual([])
  })
})
