import {describe, expect, it} from 'vitest'
import {Memo} from '../../../src/engine/memo/memo.js'
import {asyncQuery, input, query, type Askable, type AskNow, type Query} from '../../../src/engine/memo/query.js'
import {failed} from '../../../src/engine/memo/node.js'
import {plainTrace, type Trace} from '../../../src/engine/memo/trace.js'
import {hash} from './model.js'

/** Texts by name, queries over them, and what was made. */
function desk(texts: Record<string, string>) {
  const printed: string[] = []
  const file = input<string>('file', {
    print: name => {
      printed.push(name)
      return hash(texts[name] ?? '')
    },
    read: name => ({value: texts[name] ?? '', print: hash(texts[name] ?? '')}),
  })
  const first = query<string>('first', {keep: 'value', compute: (ask, name) => ask(file, name).slice(0, 1)})
  const twice = query<string>('twice', {keep: 'print', compute: (ask, name) => ask(first, name).repeat(2)})
  const later = asyncQuery<string>('later', {
    keep: 'value',
    compute: async (ask, name) => `${await Promise.resolve(ask(twice, name))}!`,
  })
  const made: string[] = []
  const open = (more: readonly Askable[] = []) =>
    new Memo([file, first, twice, later, ...more], {hash, onMake: name => made.push(name)})
  return {texts, printed, made, file, first, twice, later, open, memo: open()}
}

describe('a memo', () => {
  it('cuts off a change that comes out the same', async () => {
    const {memo, texts, made, later} = desk({a: 'one'})
    expect(await memo.get(later, 'a')).toBe('oo!')
    texts['a'] = 'other'
    memo.renew()
    made.length = 0
    expect(await memo.get(later, 'a')).toBe('oo!')
    expect(made).toEqual(['first'])
  })

  it('looks at inputs alone where nothing changed, in another process too', async () => {
    const {memo, open, made, printed, later} = desk({a: 'one'})
    await memo.get(later, 'a')
    const next = open()
    next.adopt(JSON.parse(JSON.stringify(Array.from(memo.traces(), plainTrace))) as Trace[])
    made.length = 0
    printed.length = 0
    expect(await next.get(later, 'a')).toBe('oo!')
    expect(made).toEqual([])
    expect(printed).toEqual(['a'])
  })

  it('says what is known of a value without making anything', () => {
    const {memo, texts, made, first, open} = desk({a: 'one'})
    expect([memo.lastPrint(first, 'a'), memo.peek(first, 'a'), memo.last(first, 'a')]).toEqual(Array(3).fill(undefined))
    memo.get(first, 'a')
    const known = memo.lastPrint(first, 'a')
    expect([known?.holds, memo.peek(first, 'a')]).toEqual([true, {value: 'o'}])
    texts['a'] = 'other'
    expect(memo.lastPrint(first, 'a')).toEqual(known)
    memo.renew()
    expect(memo.lastPrint(first, 'a')).toEqual({...known, holds: false})
    expect([memo.peek(first, 'a'), memo.last(first, 'a')]).toEqual([undefined, {value: 'o'}])
    const next = open()
    next.adopt(memo.traces())
    made.length = 0
    expect([next.peek(first, 'a'), next.last(first, 'a'), made]).toEqual([undefined, {value: 'o'}, []])
  })

  it('knows a value by what was read, not by what was printed before', () => {
    let stands = 'old'
    const torn = input<string>('torn', {
      print: () => 'old',
      read: () => ({value: stands, print: stands}),
    })
    const shown = query<string>('shown', {keep: 'value', compute: ask => ask(torn)})
    const memo = new Memo([torn, shown], {hash})
    stands = 'new'
    expect(memo.get(shown)).toBe('new')
    expect(Array.from(memo.traces(), plainTrace)).toMatchObject([{id: 'shown', seen: ['new']}])
  })

  it('keeps no error', () => {
    let isBroken = true
    const odd = query<string>('odd', {
      keep: 'value',
      compute: () => {
        if (isBroken) throw new Error('broken')
        return 'mended'
      },
    })
    const memo = new Memo([odd], {hash})
    expect(() => memo.get(odd)).toThrow('broken')
    isBroken = false
    expect(memo.get(odd)).toBe('mended')
  })

  it('ends where queries ask for each other, and where traces say that they do', () => {
    const asked: {hen?: Query<string>} = {}
    const egg = query<string>('egg', {keep: 'value', compute: (ask): string => ask(asked.hen ?? egg)})
    const hen = query<string>('hen', {keep: 'value', compute: ask => ask(egg)})
    asked.hen = hen
    const leaf = query<string>('leaf', {keep: 'value', compute: () => 'leaf'})
    const memo = new Memo([egg, hen, leaf], {hash})
    expect(() => memo.get(hen)).toThrow('hen asks for itself')
    asked.hen = leaf
    memo.adopt([
      {id: 'egg', print: '1', deps: ['hen'], seen: ['2'], value: '"a"'},
      {id: 'hen', print: '2', deps: ['egg'], seen: ['1'], value: '"b"'},
    ])
    expect(memo.get(hen)).toBe('leaf')
  })

  it('refuses a query that it was not given, whose values no other process could take', () => {
    const leaf = query<string>('leaf', {keep: 'value', compute: () => 'leaf'})
    const root = query<string>('root', {keep: 'value', compute: ask => ask(leaf)})
    const memo = new Memo([root], {hash})
    expect(() => memo.get(root)).toThrow('leaf is not among the queries of this memo')
  })

  it('takes no question once the answer is given', () => {
    const {open, file} = desk({a: 'one'})
    const kept: {ask?: AskNow} = {}
    const leaky = query<string>('leaky', {
      keep: 'value',
      compute: ask => {
        kept.ask = ask
        return ''
      },
    })
    open([leaky]).get(leaky)
    expect(() => kept.ask?.(file, 'a')).toThrow('leaky asks for file after it was made')
  })

  it('lets go of large values, and makes them when they are asked for', () => {
    const {open, made, file} = desk({a: 'one', b: 'two'})
    const large = query<string>('large', {keep: 'through', mostHeld: 2, compute: (ask, name) => ask(file, name)})
    const memo = open([large])
    for (const name of ['a', 'b']) memo.get(large, name)
    made.length = 0
    memo.shed((_name, key) => key === 'a')
    for (const name of ['b', 'a']) expect(memo.get(large, name)).toBe(name === 'a' ? 'one' : 'two')
    expect(made).toEqual(['large'])
  })

  it('holds no more large values than a query wants', () => {
    const {open, made, file} = desk({a: 'one', b: 'two', c: 'three'})
    const large = query<string>('large', {keep: 'through', mostHeld: 2, compute: (ask, name) => ask(file, name)})
    const memo = open([large])
    for (const name of ['a', 'b', 'c']) memo.get(large, name)
    made.length = 0
    for (const name of ['c', 'b']) expect(memo.get(large, name)).toBe(name === 'c' ? 'three' : 'two')
    expect(made).toEqual([])
    expect(memo.get(large, 'a')).toBe('one')
    expect(made).toEqual(['large'])
  })

  it('forgets what it met since it was last asked to, and believes nothing that was made of it', async () => {
    const {memo, made, first, twice, later} = desk({a: 'one', b: 'two'})
    memo.get(first, 'a')
    memo.forgetNew(() => true)
    expect(await memo.get(later, 'a')).toBe('oo!')
    expect(await memo.get(later, 'b')).toBe('tt!')
    memo.forgetNew(key => key === 'a')
    expect([first, twice, later].map(asked => memo.lastPrint(asked, 'a')?.holds)).toEqual([true, undefined, undefined])
    expect(memo.lastPrint(later, 'b')?.holds).toBe(true)
    expect([...memo.traces()].map(({id}) => id.replace('\u0000', ' '))).toEqual([
      'first a',
      'later b',
      'twice b',
      'first b',
    ])
    memo.forgetNew(key => key === 'b')
    expect([...memo.inputs()].map(([name, key]) => [name, key])).toEqual([['file', 'a']])
    made.length = 0
    expect(await memo.get(later, 'b')).toBe('tt!')
    expect(made).toEqual(['later', 'twice', 'first'])
  })

  it('lists an input that was refused among those that were asked, with a print that none has', () => {
    const refused = input<string>('refused', {
      print: () => {
        throw new Error('EACCES')
      },
      read: () => ({value: '', print: ''}),
    })
    const {open} = desk({})
    const memo = open([refused])
    expect(() => memo.get(refused, 'a')).toThrow('EACCES')
    expect([...memo.inputs()]).toEqual([['refused', 'a', failed]])
  })

  it('makes again what was made of what it forgot', () => {
    const {open, made, first, twice} = desk({a: 'one'})
    const pair = query<string>('pair', {keep: 'print', compute: ask => ask(twice, 'a')})
    const memo = open([pair])
    memo.forgetNew(() => true)
    expect(memo.get(pair)).toBe('oo')
    memo.forgetNew(key => key === 'a')
    memo.renew()
    made.length = 0
    expect(memo.get(pair)).toBe('oo')
    expect(made).toEqual(['pair', 'twice', 'first'])
    expect(memo.lastPrint(first, 'a')?.holds).toBe(true)
  })

  it('asks what it was given by a name, whoever asks by it', () => {
    const {memo, twice} = desk({a: 'one'})
    const unbound = query<string>('first', {
      keep: 'value',
      compute: () => {
        throw new Error('unbound')
      },
    })
    expect(memo.get(unbound, 'a')).toBe('o')
    expect(memo.get(twice, 'a')).toBe('oo')
  })

  it('gives traces of what may still be of use', () => {
    const {memo, twice} = desk({a: 'one', b: 'two'})
    memo.get(twice, 'a')
    memo.get(twice, 'b')
    const ids = [...memo.traces((name, key) => key === 'b' || name === 'first')].map(({id}) => id)
    expect(ids.toSorted()).toEqual(['first\u0000a', 'first\u0000b', 'twice\u0000b'])
  })
})
