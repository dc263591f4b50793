import {truncateSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {IoError} from '../../src/io/error.js'
import {readStamped} from '../../src/io/read-file.js'
import {folderWith} from '../support/folder.js'

it('a file that is too large to be read is a matter of the disk, not a bug', () => {
  const path = join(folderWith({'large.md': ''}), 'large.md')
  truncateSync(path, 3 * 1024 ** 3) // a hole: it takes no room
  expect(() => readStamped(path)).toThrow(IoError)
  expect(() => readStamped(path)).toThrow('EFBIG')
})
