import {readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {IoError} from '../../src/io/error.js'
import {putFile} from '../../src/io/write-whole.js'
import {folderWith} from '../support/folder.js'

const bytes = new TextEncoder().encode('new')

it('writes a file for its owner alone, with the folder above it, and leaves nothing beside it', () => {
  const folder = folderWith()
  putFile(join(folder, 'deep/file.txt'), bytes)
  expect(readFileSync(join(folder, 'deep/file.txt'), 'utf8')).toBe('new')
  expect(statSync(join(folder, 'deep/file.txt')).mode & 0o077).toBe(0)
  expect(readdirSync(join(folder, 'deep'))).toEqual(['file.txt'])
})

it('takes the place of a link, and leaves what it leads to', () => {
  const folder = folderWith({'other.txt': 'old'})
  symlinkSync(join(folder, 'other.txt'), join(folder, 'link.txt'))
  putFile(join(folder, 'link.txt'), bytes)
  expect([readFileSync(join(folder, 'other.txt'), 'utf8'), readFileSync(join(folder, 'link.txt'), 'utf8')]).toEqual([
    'old',
    'new',
  ])
})

it('says where it cannot write', () => {
  const folder = folderWith({'file.txt': 'old'})
  expect(() => putFile(join(folder, 'file.txt/inner.txt'), bytes)).toThrow(IoError)
})
