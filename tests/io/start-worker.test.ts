import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {emptyManifest, writeManifest} from '../../src/io/manifest-file.js'
import {PrefetchedStats} from '../../src/io/prefetched-stats.js'
import {startWorker} from '../../src/io/start-worker.js'
import {Thread} from '../../src/io/thread.js'
import {build} from '../../src/index.js'
import {goodNote, publicationWith} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {withoutThreads} from '../support/no-threads.js'

describe('where no thread can start', () => {
  it('looks at no output ahead', async () => {
    const out = folderWith({})
    writeManifest(out, emptyManifest('..'))
    const {result, refused} = await withoutThreads(() => PrefetchedStats.begin(out, {processors: 2, fewestBytes: 0}))
    expect([result, refused]).toEqual([undefined, 1])
  })

  it('has a thread that is over, and answers nothing', async () => {
    const {result: thread} = await withoutThreads(() => new Thread('prints', {}))
    expect(thread.isOver).toBe(true)
    await expect(thread.ask('', 1000, new AbortController().signal)).rejects.toThrow('The thread ended')
    thread.end()
  })

  it.each([
    ['prints', 2],
    ['make notes', 3],
  ])('builds all that threads would: which %s', async (_, jobs) => {
    const notes = Object.fromEntries([1, 2, 3].map(number => [`n${number}.fr.md`, goodNote({number})]))
    const directory = publicationWith(notes)
    const {result, refused} = await withoutThreads(() =>
      build({directory, out: join(directory, 'out'), only: ['pdf', 'data'], jobs}),
    )
    expect(refused).toBeGreaterThan(0)
    expect(result.notes.map(({outcome, messages}) => [outcome, messages])).toEqual([1, 2, 3].map(() => ['built', []]))
  })
})

it('hides no other mistake', async () => {
  const bug = new TypeError('No such option')
  await expect(withoutThreads(() => startWorker('', {}), bug)).rejects.toThrow(bug)
})
