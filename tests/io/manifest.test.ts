import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {emptyManifest, readManifest, writeManifest} from '../../src/io/manifest.js'
import {folderWith} from '../support/folder.js'

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
