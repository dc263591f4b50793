import {renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {statBelow} from '../../src/io/file-stat.js'
import {lookAhead} from '../../src/io/look/look-ahead.js'
import {Looks} from '../../src/io/look/looks.js'
import {manifestIdentity, writeManifest} from '../../src/io/manifest-file.js'
import {folderWith} from '../support/folder.js'

/** More than a block, and no number of whole ones. */
const names = Array.from({length: 600}, (_, index) => `f${index}.txt`)
const emptyFiles = Object.fromEntries(names.map(name => [name === 'f500.txt' ? `${name}/inner` : name, '']))

const stats = (out: string) => names.map(name => statBelow(out, name))

/** An output folder in which files stand, and others that its manifest names are gone or folders. */
function standing(): string {
  const out = folderWith({...emptyFiles, 'f3.txt': 'three'})
  rmSync(join(out, 'f7.txt'))
  const artifacts = names.map(path => ({
    edition: 'web' as const,
    path,
    hash: '0'.repeat(32),
    sizeBytes: 0,
    mtimeMs: 0,
    ctimeMs: 0,
  }))
  writeManifest(out, {publication: '..', notes: {'notes/a.md': {slug: 'a', isRed: false, artifacts}}})
  return out
}

it.each([true, false])('says of each file what looking at it says, whoever does (all at once: %s)', isAll => {
  const out = standing()
  const statAt = lookAhead(out, 0)?.of(manifestIdentity(out), names, isAll)
  expect(names.map((_, row) => statAt?.(row))).toEqual(stats(out))
  expect(statAt?.(7)).toBeUndefined()
  expect(statAt?.(500)).toBeUndefined()
  expect(statAt?.(3)?.sizeBytes).toBe(5)
})

it('says nothing of files that another manifest names, nor where little stands', () => {
  const out = standing()
  const ahead = lookAhead(out, 0)
  const identity = manifestIdentity(out)
  expect(lookAhead(out)).toBeUndefined()
  expect(lookAhead(folderWith(), 0)).toBeUndefined()
  expect(ahead?.of(undefined, names, true)).toBeUndefined()
  writeManifest(out, {publication: '..', notes: {}})
  expect(ahead?.of(manifestIdentity(out), names, true)).toBeUndefined()
  expect(ahead?.of(identity, names, true)).toBeDefined()
})

it('looks once at each file, whichever of two does', () => {
  const out = standing()
  const one = new Looks(names.length)
  one.lookAtAll(out, names)
  const before = stats(out)
  renameSync(join(out, 'f1.txt'), join(out, 'moved'))
  writeFileSync(join(out, 'f2.txt'), 'more')
  utimesSync(join(out, 'f599.txt'), 1, 1)
  const second = new Looks(names.length, one.memory)
  second.lookAtAll(out, names)
  expect(names.map((_, row) => second.statOf(row, out, names))).toEqual(before)
})

it('looks itself where whoever took a file does not come back', () => {
  const out = standing()
  const looks = new Looks(names.length)
  // The states of blocks stand first; 1 is one that somebody took.
  new Int32Array(looks.memory)[0] = 1
  expect(looks.statOf(3, out, names)).toEqual(statBelow(out, 'f3.txt'))
})
