import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {restore} from '../../../src/engine/life/restore.js'
import {draftNote, lifeEpoch, noteText, publishedFolder, publishIn, treeOf} from '../../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

describe('cess restore', () => {
  it('puts back what was published, and keeps what stood there', async () => {
    const root = await publishedFolder()
    const before = treeOf(join(root, 'notes'))
    const changed = noteText(root).replace('Quatre', 'Cinq')
    writeFileSync(join(root, 'notes/a.fr.md'), changed)
    const {steps} = await restore({directory: root, notes: ['a.fr']})
    expect(steps.map(({kind, files}) => [kind, files])).toEqual([['restore', ['notes/a.fr.md']]])
    expect(treeOf(join(root, 'notes'))).toEqual(before)
    expect(readFileSync(join(root, steps[0]?.kept?.[0] ?? ''), 'utf8')).toBe(changed)
    expect((await restore({directory: root, notes: ['a.fr']})).steps.map(({kind}) => kind)).toEqual(['nothing'])
  })

  it('brings back a note that is gone, by its reference', async () => {
    const root = await publishedFolder()
    const before = noteText(root)
    rmSync(join(root, 'notes/a.fr.md'))
    await restore({directory: root, notes: ['CESS-2026-ALE-001']})
    expect(noteText(root)).toBe(before)
  })

  it('finds a note by its reference under another name, whatever stands under the first', async () => {
    const root = await publishedFolder()
    const published = noteText(root)
    writeFileSync(join(root, 'notes/z.fr.md'), published.replace('Quatre', 'Cinq'))
    const other = draftNote({number: 3, text: 'Rien de tel.'})
    writeFileSync(join(root, 'notes/a.fr.md'), other)
    const {steps} = await restore({directory: root, notes: ['CESS-2026-ALE-001']})
    expect(steps.map(({path, kind}) => [path, kind])).toEqual([['notes/z.fr.md', 'restore']])
    expect([noteText(root), noteText(root, 'z.fr')]).toEqual([other, published])
  })

  it('refuses what was never published, and what a damaged record says', async () => {
    const root = await publishedFolder(draftNote(), {'b.fr.md': draftNote({number: 2})})
    await expect(restore({directory: root, notes: ['b.fr']})).rejects.toThrow(/record/)
    writeFileSync(join(root, 'notes/.published/CESS-2026-ALE-001/1.0/source/notes/a.fr.md'), 'other')
    writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre', 'Cinq'))
    const {status, messages} = await restore({directory: root, notes: ['a.fr']})
    expect([status, messages.map(({ruleId}) => ruleId)]).toEqual(['refused', ['record-damaged']])
    expect((await publishIn(root, ['a.fr'])).status).toBe('refused')
    expect(noteText(root)).toContain('Cinq')
  })
})
