import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {exactStatAt, linkStatAt, statAt} from '../../src/io/stat-at.js'
import {folderWith} from '../support/folder.js'

const looks = {statAt, linkStatAt, exactStatAt}

it.each(Object.entries(looks))('%s finds nothing where nothing stands, nor below a file', (_, look) => {
  const root = folderWith({out: ''})
  expect(look(join(root, 'out'))?.isFile()).toBe(true)
  expect(look(join(root, 'none'))).toBeUndefined()
  expect(look(join(root, 'out', 'a.pdf'))).toBeUndefined()
})

it('tells a link from what it leads to, and throws where links lead in a circle', () => {
  const root = folderWith({'a.md': ''})
  symlinkSync('a.md', join(root, 'link'))
  symlinkSync('self', join(root, 'self'))
  expect([statAt(join(root, 'link'))?.isFile(), linkStatAt(join(root, 'link'))?.isSymbolicLink()]).toEqual([true, true])
  expect(linkStatAt(join(root, 'self'))?.isSymbolicLink()).toBe(true)
  expect(() => statAt(join(root, 'self'))).toThrow('ELOOP')
})
