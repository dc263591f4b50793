import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {IoError} from '../../../src/io/error.js'
import {publicationWith} from '../../support/cli.js'
import {draftNote, lifeEpoch, noteText, publishIn, recordOf, treeOf} from '../../support/life.js'
import {isNightly} from '../../support/nightly.js'
import {onRefusingDisk, type Refusal} from '../../support/refusing-disk.js'

const isDone = (given: unknown): boolean => given instanceof Object && 'status' in given && given.status === 'done'

/** Publish on a disk that refuses from a change on, or one alone; what is on record then is whole, and the same command finishes. */
async function publishRefused(refusal: Omit<Refusal, 'root'>): Promise<boolean> {
  const root = publicationWith({'a.fr.md': draftNote()})
  const before = noteText(root)
  const {given, changes} = await onRefusingDisk({root, ...refusal}, () => publishIn(root, ['a.fr']))
  const told = [refusal, changes, given instanceof Error ? given.message : given]
  const isRecorded = existsSync(join(root, 'notes/.published/CESS-2026-ALE-001/1.0'))
  const now = isRecorded ? recordOf(root, 'CESS-2026-ALE-001', '1.0').version : noteText(root)
  expect([told, now]).toEqual([told, isRecorded ? '1.0' : before])
  // What is refused to be removed once may be a temporary file: the next command removes it.
  const isLeft = refusal.isOnce === true && given instanceof IoError && given.action === 'remove'
  const left = Object.keys(treeOf(join(root, 'notes'))).filter(path => path.endsWith('tmp'))
  expect([told, isLeft ? [] : left]).toEqual([told, []])
  if (changes <= refusal.after) return false
  const isTold = given instanceof IoError && given.code === refusal.code && given.path.startsWith(root)
  // A temporary file that is gone already needs no removal.
  expect([told, isTold || (refusal.isOnce === true && isDone(given))]).toEqual([told, true])
  expect(await publishIn(root, ['a.fr'])).toMatchObject({status: 'done', messages: []})
  expect(readdirSync(join(root, 'notes/.published/CESS-2026-ALE-001'))).toEqual(['1.0'])
  expect(noteText(root)).toMatch(/^statu[ts]: publi/m)
  expect(readFileSync(join(root, '.cess/.gitignore'), 'utf8')).toBe('*\n')
  expect(existsSync(join(root, '.cess/lock'))).toBe(false)
  return true
}

it('loses nothing on a disk that is full, closed or read-only, whichever of its writes is the first that is refused', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const codes = ['ENOSPC', 'EACCES', 'EROFS'] as const
  let after = 0
  while (await publishRefused({code: codes[after % codes.length] ?? 'ENOSPC', after})) after += isNightly ? 1 : 5
  expect(after).toBeGreaterThan(6)
})

it('loses nothing where one change fails, or the removal of a file', {tags: 'slow'}, async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  let after = isNightly ? 0 : 1
  while (await publishRefused({code: 'EIO', after, isOnce: true})) after += isNightly ? 1 : 5
  expect(after).toBeGreaterThan(6)
})
