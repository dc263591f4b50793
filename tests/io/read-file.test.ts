import {truncateSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readNoteStamped} from '../../src/io/read-file.js'
import {folderWith} from '../support/folder.js'

it('reads only the beginning of a note that is far too large, and knows its size', () => {
  const path = join(folderWith({'note.md': 'Un câble est rompu.\n'}), 'note.md')
  truncateSync(path, 1e9)
  const {bytes, stamp} = readNoteStamped(path)
  expect(bytes.length).toBe(1_000_000)
  expect(stamp.sizeBytes).toBe(1e9)
})
