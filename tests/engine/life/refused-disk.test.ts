import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {IoError} from '../../../src/io/error.js'
import {publicationWith} from '../../support/cli.js'
import {draftNote, lifeEpoch, noteText, publishIn, recordOf, treeOf} from '../../support/life.js'
import {isNightly} from '../../support/nightly.js'
import {onRefusingDisk, type Refusal} from '../../support/refusing-disk.js'

/** Publish on a disk that refuses from a change on; what is on record then is whole, and the same command finishes. */
async function publishRefused({code, after}: Pick<Refusal, 'code' | 'after'>): Promise<boolean> {
  const root = publicationWith({'a.fr.md': draftNote()})
  const before = noteText(root)
  const {given, changes} = await onRefusingDisk({root, code, after}, () => publishIn(root, ['a.fr']))
  const told = [code, after, changes, given instanceof Error ? given.message : given]
  const isRecorded = existsSync(join(root, 'notes/.published/CESS-2026-ALE-001/1.0'))
  const now = isRecorded ? recordOf(root, 'CESS-2026-ALE-001', '1.0').version : noteText(root)
  expect([told, now]).toEqual([told, isRecorded ? '1.0' : before])
  const left = Object.keys(treeOf(join(root, 'notes'))).filter(path => path.endsWith('tmp'))
  expect([told, left]).toEqual([told, []])
  if (!(given instanceof IoError)) return false
  expect(given).toMatchObject({code, path: expect.stringContaining(root)})
  expect(await publishIn(root, ['a.fr'])).toMatchObject({status: 'done', messages: []})
  expect(readdirSync(join(root, 'notes/.published/CESS-2026-ALE-001'))).toEqual(['1.0'])
  expect(noteText(root)).toMatch(/^statu[ts]: publi/m)
  return true
}

it('loses nothing on a disk that is full, closed or read-only, whichever of its writes is the first that is refused', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const codes = ['ENOSPC', 'EACCES', 'EROFS'] as const
  let after = 0
  while (await publishRefused({code: codes[after % codes.length] ?? 'ENOSPC', after})) after += isNightly ? 1 : 2
  expect(after).toBeGreaterThan(6)
})
