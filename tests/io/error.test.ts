import {truncateSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {exhaustionOf, IoError} from '../../src/io/error.js'
import {readStamped} from '../../src/io/read-file.js'
import {folderWith} from '../support/folder.js'

it('a file that is too large to be read is a matter of the disk, not a bug', () => {
  const path = join(folderWith({'large.md': ''}), 'large.md')
  truncateSync(path, 3 * 1024 ** 3) // a hole: it takes no room
  expect(() => readStamped(path)).toThrow(IoError)
  expect(() => readStamped(path)).toThrow('EFBIG')
})

it('a machine without files to open is no bug, whoever meets it', () => {
  const error = Object.assign(new Error('EMFILE: too many open files'), {
    code: 'EMFILE',
    syscall: 'open',
    path: '/opt/cess/dist/index.js',
  })
  expect(exhaustionOf(error)).toMatchObject({action: 'read', code: 'EMFILE', path: '/opt/cess/dist/index.js'})
  expect(exhaustionOf(new Error('Cannot find package'))).toBeUndefined()
  expect(exhaustionOf(Object.assign(new Error('Cannot find package'), {code: 'ERR_MODULE_NOT_FOUND'}))).toBeUndefined()
})
