import fs, {appendFileSync, existsSync, readFileSync} from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {UsageError} from '../../../src/model/usage-error.js'
import {publicationWith} from '../../support/cli.js'
import {draftNote, lifeEpoch, noteText, publishIn} from '../../support/life.js'

/** Run work during which a file is saved right before it is opened to read for the nth time; how often it was opened. */
async function savedBeforeRead(path: string, nth: number, work: () => Promise<unknown>) {
  const {openSync: open} = fs
  let reads = 0
  const opening = (...given: Parameters<typeof open>) => {
    const [opened, flags] = given
    const isRead =
      opened === path && typeof flags === 'number' && (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) === 0
    if (isRead && ++reads === nth) appendFileSync(path, '\nEt puis qx0002.\n')
    return open(...given)
  }
  Object.assign(fs, {openSync: opening})
  syncBuiltinESMExports()
  try {
    return {given: await work().catch((error: unknown) => error), reads}
  } finally {
    Object.assign(fs, {openSync: open})
    syncBuiltinESMExports()
  }
}

it('publishes the words that it looked at, or nothing, and loses none, whenever a note is saved', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const ends = new Set<string>()
  for (let [nth, reads] = [1, 1]; nth <= reads; nth++) {
    const root = publicationWith({'a.fr.md': draftNote()})
    const run = () => publishIn(root, ['a.fr'])
    const found = await savedBeforeRead(join(root, 'notes/a.fr.md'), nth, run)
    const {given} = found
    reads = found.reads
    const record = join(root, 'notes/.published/CESS-2026-ALE-001/1.0/source/notes/a.fr.md')
    const isRefused = given instanceof UsageError && /`notes\/a\.fr\.md` was changed meanwhile/.test(given.message)
    const isDone = given instanceof Object && 'status' in given && given.status === 'done'
    const end = isRefused ? 'refused' : isDone ? 'published' : String(given)
    ends.add(end)
    expect({nth, end, isRecorded: existsSync(record)}).toEqual({nth, end, isRecorded: isDone})
    expect({nth, isKept: noteText(root).includes('qx0002')}).toEqual({nth, isKept: true})
    const words = isDone ? readFileSync(record, 'utf8') : noteText(root)
    expect({nth, words}).toEqual({nth, words: noteText(root)})
  }
  expect([...ends].toSorted()).toEqual(['published', 'refused'])
})
