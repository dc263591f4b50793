import {truncateSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readNoteStamped, keptStampAt, readKept} from '../../src/io/read-file.js'
import {folderWith} from '../support/folder.js'
import {hashOf} from '../../src/io/stamp.js'
import {untilOldEnough} from '../support/old-enough.js'

it('reads only the beginning of a note that is far too large, and knows its size', () => {
  const path = join(folderWith({'note.md': 'Un câble est rompu.\n'}), 'note.md')
  truncateSync(path, 1e9)
  const {bytes, stamp} = readNoteStamped(path)
  expect(bytes.length).toBe(1_000_000)
  expect(stamp.sizeBytes).toBe(1e9)
})

const old = new Date('2026-01-01')

/** A file that was written long ago. */
function file(content: string): string {
  const path = join(folderWith({'font.ttf': content}), 'font.ttf')
  utimesSync(path, old, old)
  untilOldEnough(path)
  return path
}

it('gives the same bytes as long as the file is as it was', () => {
  const path = file('eins')
  expect(readKept(path).bytes).toBe(readKept(path).bytes)
  expect(keptStampAt(path).hash).toBe(hashOf('eins'))
})

it.each([
  ['another size', 'drei!', old],
  ['another time', 'zwei', new Date('2026-01-02')],
  ['other bytes alone', 'zwei', old],
])('reads a file with %s', (_, content, time) => {
  const path = file('eins')
  readKept(path)
  writeFileSync(path, content)
  utimesSync(path, time, time)
  expect(Buffer.from(readKept(path).bytes).toString()).toBe(content)
  expect(keptStampAt(path).hash).toBe(hashOf(content))
})

it('believes no time that is not over', () => {
  const path = join(folderWith({'_brand.yml': 'eins'}), '_brand.yml')
  const written = new Date(Date.now() + 3_600_000)
  utimesSync(path, written, written)
  readKept(path)
  writeFileSync(path, 'zwei')
  utimesSync(path, written, written)
  expect(Buffer.from(readKept(path).bytes).toString()).toBe('zwei')
})

it('says where there is none', () => {
  expect(() => readKept(join(folderWith({}), 'none'))).toThrow(/none/)
})
