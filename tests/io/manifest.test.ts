import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  appendJournal,
  emptyManifest,
  readJournal,
  readManifest,
  removeJournal,
  writeManifest,
} from '../../src/io/manifest.js'
import {folderWith, put} from '../support/folder.js'

describe('the manifest', () => {
  it('comes back as it was written, and leaves nothing beside it', () => {
    const out = folderWith()
    writeManifest(out, emptyManifest('..'))
    expect(readManifest(out)).toEqual(emptyManifest('..'))
    expect(readdirSync(join(out, '.cess'))).toEqual(['manifest.json'])
  })

  it.each(['', '{', 'null', '{"format":0}', '{"format":2,"notes":{}}'])(
    'counts as absent when it holds %j',
    content => {
      const out = folderWith({'.cess/manifest.json': content})
      expect(readManifest(out)).toBeUndefined()
    },
  )
})

describe('the journal', () => {
  it('gathers the hashes of each path, also of names with spaces', () => {
    const out = folderWith()
    appendJournal(out, [{path: 'notes/a b/a b.html', hash: 'h1'}])
    appendJournal(out, [{path: 'notes/a b/a b.html', hash: 'h2'}])
    expect(readJournal(out)).toEqual(new Map([['notes/a b/a b.html', new Set(['h1', 'h2'])]]))
    removeJournal(out)
    expect(readJournal(out)).toEqual(new Map())
  })

  it('survives a line that was cut off', () => {
    const out = folderWith()
    appendJournal(out, [{path: 'a', hash: 'h1'}])
    put(join(out, '.cess/journal'), 'h1 a\nh')
    expect(readJournal(out).get('a')).toEqual(new Set(['h1']))
  })
})
