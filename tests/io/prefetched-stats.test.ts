import {appendFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, it} from 'vitest'
import {appendJournal} from '../../src/io/journal.js'
import {emptyManifest, readManifest, writeManifest} from '../../src/io/manifest-file.js'
import type {ArtifactEntry} from '../../src/io/manifest.js'
import {PrefetchedStats} from '../../src/io/prefetched-stats.js'
import {hashOf, statOf} from '../../src/io/stamp.js'
import {folderWith} from '../support/folder.js'

const open: PrefetchedStats[] = []
afterEach(() => {
  for (const stats of open.splice(0)) stats.end()
})

/** An output folder of so many rows, all of two files. */
function output(rows: number): string {
  const out = folderWith({'notes/a/a.html': 'first', 'notes/a/a.txt': 'second'})
  const entry = (path: string): ArtifactEntry => {
    const stat = statOf(join(out, path))
    if (!stat) throw new Error(path)
    return {edition: 'web', path, hash: hashOf(path), ...stat}
  }
  const files = [entry('notes/a/a.txt'), ...Array.from({length: rows - 1}, () => entry('notes/a/a.html'))]
  const note = {slug: 'a', isRed: false, artifacts: files}
  writeManifest(out, {...emptyManifest('..'), notes: {'notes/a.md': note}})
  return out
}

const many = 2000

function begun(out: string): PrefetchedStats {
  const stats = PrefetchedStats.begin(out, {processors: 2, fewestBytes: 1})
  if (!stats) throw new Error('no thread')
  open.push(stats)
  return stats
}

const ended = async (stats: PrefetchedStats) => {
  await new Promise<void>(resolve => stats.onEnd(resolve))
  return stats.areUntouched
}

it('finds that all files are as recorded', {tags: 'slow'}, async () => {
  expect(await ended(begun(output(many)))).toBe(true)
})

it('finds that one is not, wherever it stands', {tags: 'slow'}, async () => {
  for (const path of ['notes/a/a.txt', 'notes/a/a.html']) {
    const out = output(many)
    appendFileSync(join(out, path), ' by hand')
    expect(await ended(begun(out))).toBe(false)
  }
})

it('knows nothing before it has looked at all', () => {
  const stats = begun(output(many))
  expect(stats.areUntouched).toBe(false)
})

it('says nothing of another manifest, or of an interrupted build', {tags: 'slow'}, () => {
  const out = output(many)
  const stats = begun(out)
  expect([stats.isOf(out), stats.isOf(output(many))]).toEqual([true, false])
  appendJournal(out, [{path: 'notes/a/a.html', hash: hashOf('other')}])
  expect(stats.isOf(out)).toBe(false)
  const other = output(many)
  const before = begun(other)
  writeManifest(other, readManifest(other) ?? emptyManifest('..'))
  expect(before.isOf(other)).toBe(false)
})

it('starts no thread where it does not pay', () => {
  const out = output(many)
  expect(PrefetchedStats.begin(folderWith({}), {processors: 2, fewestBytes: 0})).toBeUndefined()
  expect(PrefetchedStats.begin(join(out, 'notes/a/a.txt'), {processors: 2, fewestBytes: 0})).toBeUndefined()
  expect(PrefetchedStats.begin(out, {processors: 2, fewestBytes: 1e9})).toBeUndefined()
  expect(PrefetchedStats.begin(out, {processors: 1, fewestBytes: 0})).toBeUndefined()
})
