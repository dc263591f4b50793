import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {appendJournal, appendEntry, readJournal, removeJournal, withJournal} from '../../src/io/journal.js'
import {emptyManifest} from '../../src/io/manifest-file.js'
import {folderWith, put} from '../support/folder.js'

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

  it('says what stands of notes, the last it was told, beside what the manifest says', () => {
    const out = folderWith()
    const entry = (slug: string) => ({slug, isRed: false, artifacts: []})
    appendEntry(out, {publication: '..', path: 'a.md', entry: entry('first')})
    appendJournal(out, [{path: 'a', hash: 'h1'}])
    appendEntry(out, {publication: '..', path: 'a.md', entry: entry('last')})
    appendEntry(out, {publication: '../other', path: 'theirs.md', entry: entry('theirs')})
    const known = {...emptyManifest('..'), notes: {'a.md': entry('old'), 'b.md': entry('b')}}
    expect(withJournal(out, known)).toEqual({...known, notes: {'a.md': entry('last'), 'b.md': entry('b')}})
    expect(readJournal(out)).toEqual(new Map([['a', new Set(['h1'])]]))
  })

  it('has all of its lines but those that were cut off, wherever', () => {
    const entry = {slug: 'a', isRed: true, artifacts: []}
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(40)), {maxLength: 6}), lines => {
        const out = folderWith()
        const path = join(out, '.cess/journal')
        const whole = lines.flatMap(([isPromise, cut], index) => {
          const before = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
          if (isPromise) appendJournal(out, [{path: `${index}`, hash: 'h'}])
          else appendEntry(out, {publication: '..', path: `${index}`, entry})
          const after = readFileSync(path)
          const isCut = cut < after.length - before.length - 1 && cut % 2 === 0
          if (isCut) put(path, after.subarray(0, before.length + cut))
          return isCut ? [] : [[isPromise, `${index}`] as const]
        })
        const [promised, standing] = [readJournal(out), withJournal(out, emptyManifest('..')).notes]
        for (const [isPromise, index] of whole) expect(isPromise ? promised.has(index) : standing[index]).toBeTruthy()
        expect(Object.values(standing).every(({slug}) => slug === 'a')).toBe(true)
      }),
    )
  })
})
