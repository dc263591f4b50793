import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {IoError} from '../../src/io/error.js'
import {writeNewFiles} from '../../src/io/write-new-files.js'
import {folderWith} from '../support/folder.js'

const bytes = new TextEncoder().encode('text')
/** A name that no file system takes. */
const tooLong = `late/${'n'.repeat(256)}`

const listed = (root: string) => readdirSync(root, {recursive: true}).map(String).toSorted()

describe('files that are new to a folder', () => {
  it('leave nothing behind if one of them cannot be written', () => {
    const root = folderWith({'notes/mine.md': 'mine'})
    const files = ['a.md', 'notes/b.md', 'deep/er/c.md', tooLong].map(path => ({path, bytes}))
    expect(() => writeNewFiles(root, files)).toThrow(IoError)
    expect(listed(root)).toEqual(['notes', 'notes/mine.md'])
  })

  it('are all written where each can be', () => {
    const root = folderWith({})
    const files = ['a.md', 'deep/er/c.md'].map(path => ({path, bytes}))
    expect(writeNewFiles(root, files)).toEqual({status: 'written', paths: ['a.md', 'deep/er/c.md']})
    expect(listed(root)).toEqual(['a.md', 'deep', 'deep/er', 'deep/er/c.md'])
  })
})
