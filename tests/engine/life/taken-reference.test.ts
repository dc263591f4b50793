import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {runCess} from '../../support/cli.js'
import {draftNote, lifeEpoch, publishedFolder, publishIn, treeOf} from '../../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const record = 'notes/.published/CESS-2026-ALE-001/1.0/record.json'

describe('a reference that is taken', () => {
  it('is not published a second time, whatever its version', async () => {
    for (const fields of ['', 'version: "2.0"\n']) {
      const root = await publishedFolder(draftNote(), {'b.fr.md': draftNote({fields, text: 'Autre.'})})
      const before = treeOf(join(root, 'notes'))
      const {status, messages} = await publishIn(root, ['b.fr'])
      expect([status, messages.map(({ruleId, path}) => [ruleId, path])]).toEqual([
        'refused',
        [['reference-duplicate', 'notes/b.fr.md']],
      ])
      expect(treeOf(join(root, 'notes'))).toEqual(before)
    }
  })

  it('keeps its record where that is damaged', async () => {
    const root = await publishedFolder()
    writeFileSync(join(root, 'notes/a.fr.md'), draftNote())
    writeFileSync(join(root, record), '{"record": "cess-rec')
    const before = treeOf(join(root, 'notes'))
    const {status, messages} = await publishIn(root, ['a.fr'])
    expect([status, messages.map(({ruleId, path}) => [ruleId, path])]).toEqual([
      'refused',
      [['record-damaged', record]],
    ])
    expect(treeOf(join(root, 'notes'))).toEqual(before)
  })

  it('is proposed to no other note, even where its own is gone', async () => {
    const root = await publishedFolder(draftNote({number: 7}), {'b.fr.md': draftNote({number: 2})})
    rmSync(join(root, 'notes/a.fr.md'))
    await runCess(['new', '--translate', 'b', '--lang', 'en', '--no-edit'], {cwd: root})
    expect(Object.values(treeOf(join(root, 'notes'))).filter(text => text.includes('CESS-2026-ALE-008'))).toHaveLength(
      1,
    )
  })
})
