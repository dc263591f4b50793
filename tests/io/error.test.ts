import {truncateSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {refusalOf, IoError} from '../../src/io/error.js'
import {readStamped} from '../../src/io/read-file.js'
import {folderWith} from '../support/folder.js'

it('a file that is too large to be read is a matter of the disk, not a bug', () => {
  const path = join(folderWith({'large.md': ''}), 'large.md')
  truncateSync(path, 3 * 1024 ** 3) // a hole: it takes no room
  expect(() => readStamped(path)).toThrow(IoError)
  expect(() => readStamped(path)).toThrow('EFBIG')
})

it('a disk that refuses is no bug, wherever nobody expected it', () => {
  const failed = (code: string, syscall: string) => Object.assign(new Error('no'), {code, syscall, path: '/x/lock'})
  expect(refusalOf(failed('EIO', 'unlink'))).toMatchObject({action: 'remove', code: 'EIO', path: '/x/lock'})
  expect(refusalOf(failed('ENOSPC', 'write'))).toMatchObject({action: 'write', code: 'ENOSPC', path: '/x/lock'})
  expect(refusalOf(failed('EACCES', 'scandir'))).toMatchObject({action: 'read', code: 'EACCES'})
  for (const code of ['ELOOP', 'ENAMETOOLONG'])
    expect(refusalOf(failed(code, 'stat'))).toMatchObject({action: 'read', code})
  for (const code of ['ENOENT', 'EEXIST', 'EINVAL']) expect(refusalOf(failed(code, 'open'))).toBeUndefined()
})

it('a machine without files to open is no bug, whoever meets it', () => {
  const error = Object.assign(new Error('EMFILE: too many open files'), {
    code: 'EMFILE',
    syscall: 'open',
    path: '/opt/cess/dist/index.js',
  })
  expect(refusalOf(error)).toMatchObject({action: 'read', code: 'EMFILE', path: '/opt/cess/dist/index.js'})
  expect(refusalOf(new Error('Cannot find package'))).toBeUndefined()
  expect(refusalOf(Object.assign(new Error('Cannot find package'), {code: 'ERR_MODULE_NOT_FOUND'}))).toBeUndefined()
})
