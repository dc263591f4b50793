import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {keep, readHeads} from '../../../src/engine/memo/keep.js'
import type {Wanted} from '../../../src/engine/memo/trace.js'
import {Memo} from '../../../src/engine/memo/memo.js'
import {pack, unpack} from '../../../src/engine/memo/pack.js'
import {input, query} from '../../../src/engine/memo/query.js'
import {TraceFile} from '../../../src/io/trace-file.js'
import {anyLetter} from '../../support/any-letter.js'
import {folderWith} from '../../support/folder.js'
import {hash} from './model.js'

/** A memo of first letters over a store, as each process opens it. */
function openOver(folder: string, texts: Readonly<Record<string, string>>, key = 'tool 1') {
  const file = new TraceFile(folder)
  const source = input<string>('source', {
    print: name => hash(texts[name] ?? ''),
    read: name => ({value: texts[name] ?? '', print: hash(texts[name] ?? '')}),
  })
  const first = query<string>('first', {keep: 'value', compute: (ask, name) => ask(source, name).slice(0, 1)})
  const both = query<string>('both', {keep: 'print', compute: ask => ask(first, 'a') + ask(first, 'b')})
  const made: string[] = []
  const read: string[] = []
  const memo = new Memo([source, first, both], {
    hash,
    readPlace: place => {
      const text = file.read(place)
      read.push(text ?? 'nothing')
      return text
    },
    onMake: (name, at) => made.push(name + at),
  })
  const kept = readHeads(file, key)
  memo.take(kept?.heads ?? [])
  const close = (remembered: unknown = null, wanted?: Wanted) => {
    const extra = (which: string) => ({which, remembered})
    keep(file, memo, {key, extra, isKnown: kept !== undefined, wanted})
    file.close()
  }
  return {memo, first, both, made, read, kept, close}
}

describe('what a memo keeps', () => {
  it('serves the next process, with what its consumer remembers', () => {
    const folder = folderWith()
    const before = openOver(folder, {a: 'one', b: 'two'})
    expect(before.memo.get(before.both)).toBe('ot')
    before.close([1])
    const after = openOver(folder, {a: 'one', b: 'new'})
    expect(after.kept?.extras).toEqual([{which: 'whole', remembered: [1]}])
    expect(after.memo.get(after.both)).toBe('on')
    expect(after.made).toEqual(['firstb', 'both'])
    after.close([2])
    expect(openOver(folder, {}).kept?.extras.slice(1)).toEqual([{which: 'news', remembered: [2]}])
  })

  it('says what a value was, and leaves open whether it is so still', () => {
    const folder = folderWith()
    const before = openOver(folder, {a: 'one'})
    before.memo.get(before.first, 'a')
    const print = before.memo.printBefore(before.first, 'a')
    expect(print).toBe(hash('"o"'))
    before.close()
    const {memo, first, made} = openOver(folder, {a: 'new'})
    expect(['a', 'b'].map(name => memo.printBefore(first, name))).toEqual([print, undefined])
    // A look that says what is outdated says so for the whole revision.
    memo.adopt([{id: 'first\u0000a', print: hash('"n"'), deps: ['source\u0000a'], seen: [hash('new')], value: '"n"'}])
    expect([memo.get(first, 'a'), memo.printBefore(first, 'a'), made]).toEqual(['n', hash('"n"'), []])
  })

  it('forgets what nobody asked for, but for what lasts', () => {
    const folder = folderWith()
    const texts = {a: 'one', b: 'two', c: 'three'}
    const asking = (names: readonly string[]) => {
      const {memo, first, made, close} = openOver(folder, texts)
      for (const name of names) memo.get(first, name)
      close(null, {lasting: (name, at) => name === 'first' && at === 'b'})
      return made
    }
    expect(asking(['a', 'b', 'c'])).toEqual(['firsta', 'firstb', 'firstc'])
    expect(asking(['a'])).toEqual([])
    expect(asking(['a', 'b', 'c'])).toEqual(['firstc'])
  })

  it('reads a short value once, whatever it is the value of', () => {
    const folder = folderWith()
    const texts = {a: 'one', b: 'others', c: 'two', d: `o${'x'.repeat(9)}`}
    const before = openOver(folder, texts)
    for (const name of Object.keys(texts)) before.memo.get(before.first, name)
    before.close()
    const {memo, first, made, read, close} = openOver(folder, texts)
    expect(Object.keys(texts).map(name => memo.get(first, name))).toEqual(['o', 'o', 't', 'o'])
    expect({made, read}).toEqual({made: [], read: ['"o"', '"t"']})
    close()
  })

  it('grows by what is new, and is the same to whoever comes next', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.string()), {maxLength: 30}), changes => {
        const folder = folderWith()
        const texts: Record<string, string> = {}
        for (const [name, text] of changes) {
          texts[name] = text
          const next = openOver(folder, texts)
          for (const asked of Object.keys(texts)) next.memo.get(next.first, asked)
          // All but what changed is known from before; of the first letter, too, where it is the same.
          expect(next.made.filter(made => made !== `first${name}`)).toEqual([])
          next.close()
        }
        const last = openOver(folder, texts)
        for (const [name, text] of Object.entries(texts)) expect(last.memo.get(last.first, name)).toBe(text.slice(0, 1))
        expect(last.made).toEqual([])
      }),
    )
  })

  it('is thrown away by another version', () => {
    const folder = folderWith()
    const before = openOver(folder, {a: 'one', b: 'two'})
    before.memo.get(before.both)
    before.close()
    const next = openOver(folder, {a: 'one', b: 'two'}, 'tool 2')
    expect(next.kept).toBeUndefined()
    next.memo.get(next.both)
    next.close()
    const {heads = []} = openOver(folder, {}, 'tool 2').kept ?? {}
    expect(heads.flatMap(head => [...head.traces]).length).toBe(3)
  })

  it('is made again where its values are lost or damaged', () => {
    const folder = folderWith()
    const texts = {a: 'one', b: 'two'}
    const before = openOver(folder, texts)
    before.memo.get(before.both)
    before.close()
    for (const name of readdirSync(folder).filter(file => file.startsWith('values'))) {
      const path = join(folder, name)
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('o', 'x'))
    }
    const after = openOver(folder, texts)
    expect(after.memo.get(after.first, 'a')).toBe('o')
    expect(after.made).toEqual(['firsta'])
  })
})

it('packs traces so that they come back, and nothing else does', () => {
  const text = fc.string({unit: anyLetter, maxLength: 4})
  const place = fc.record({file: text, offset: fc.nat(), length: fc.nat(), sum: fc.integer()})
  const trace = fc
    .record({
      id: text,
      print: text,
      edges: fc.array(fc.tuple(text, text), {maxLength: 4}),
      place: fc.option(place, {nil: undefined}),
    })
    .map(({id, print, edges, place: at}) => ({
      ...{id, print, deps: edges.map(([dep]) => dep), seen: edges.map(([, seen]) => seen)},
      ...(at && {place: at}),
    }))
  fc.assert(
    fc.property(fc.array(trace, {maxLength: 5}), fc.jsonValue({maxDepth: 2}), fc.nat(), (traces, extra, cut) => {
      // As JSON has it: without `-0`, say.
      const plain = JSON.parse(JSON.stringify(extra)) as unknown
      const bytes = Buffer.concat([...pack('key', {traces, extra: plain})].flat())
      const back = unpack('key', bytes)
      const listed = [...(back?.traces ?? [])].map(({id, print, deps, seen, place}) => ({id, print, deps, seen, place}))
      expect({traces: listed, extra: back?.extra}).toEqual({traces, extra: plain})
      expect(unpack('other', bytes)).toBeUndefined()
      expect(unpack('key', bytes.subarray(0, cut % bytes.length))).toBeUndefined()
    }),
  )
})

it('packs many traces in several heads, each of which says all that it names', {tags: 'slow'}, () => {
  const traces = Array.from({length: 70_000}, (_, index) => ({
    ...{id: `a\u0000${index}`, print: `${index % 7}`, deps: [`a\u0000${index - 1}`], seen: [`${(index + 6) % 7}`]},
  }))
  const heads = [...pack('key', {traces, extra: 'once'})].map(pieces => unpack('key', Buffer.concat(pieces)))
  expect(heads.map(head => head?.extra)).toEqual(['once', undefined])
  const back = heads.flatMap(head => [...(head?.traces ?? [])])
  // To compare them one by one would take longer than all else.
  const said = JSON.stringify(back.map(({id, print, deps, seen}) => ({id, print, deps, seen})))
  expect(said === JSON.stringify(traces)).toBe(true)
})
