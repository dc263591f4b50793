import {beforeEach, expect, it, vi} from 'vitest'
import {openContext} from '../../../src/engine/context/context.js'
import {readWhole, versionsOf} from '../../../src/engine/life/read-version.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {draftNote, lifeEpoch, noteText, publishedFolder} from '../../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

it('reads a version as it was published, by its reference', async () => {
  const root = await publishedFolder(draftNote({text: '![Un point.](point.svg)'}), {
    'point.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>',
  })
  const {memo, close} = openMemo(openContext({directory: root}))
  const [newest, ...others] = await versionsOf(memo, 'CESS-2026-ALE-001')
  expect([newest?.record.version, others]).toEqual(['1.0', []])
  const read = newest && readWhole(memo, newest)
  expect(new TextDecoder().decode(read?.source)).toBe(noteText(root))
  expect([...(read?.files.keys() ?? [])]).toEqual(['point.svg'])
  expect(await versionsOf(memo, 'CESS-2026-ALE-002')).toEqual([])
  close()
})
