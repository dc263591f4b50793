import {describe, expect, it} from 'vitest'
import {Overdue} from '../../../../src/io/processor-time.js'
import {NoteThreads} from '../../../../src/engine/build/threads/note-threads.js'
import type {Trace} from '../../../../src/engine/memo/trace.js'

const wanted = (path: string) => ({path, slug: path, id: 'web', hash: ''}) as const

describe('notes made in threads', () => {
  it('bring the bytes of one note at a time, and its traces where another thread made it', async () => {
    const adopted: string[] = []
    const bytesOf = (path: string) => new Map([['web' as const, new TextEncoder().encode(path)]])
    const traceOf = (id: string): Trace => ({id, print: '', deps: [], seen: []})
    let answer = () => {}
    const threads = new NoteThreads(
      new Map(['a', 'b', 'c'].map(path => [path, () => new Map([['web', `old ${path}`]])])),
      {
        ...{jobs: 2, mostMs: 1000, mostAhead: 4, tracesOf: path => [traceOf(path)]},
        adopt: traces => void adopted.push(...traces.map(({id}) => id)),
        begin: () => ({
          end: () => {},
          ask: ({path, traces, standing}) =>
            new Promise(resolve => {
              const before = answer
              answer = () => {
                before()
                resolve({traces: [...traces, traceOf(`made of ${standing.get('web') ?? ''}`)], bytes: bytesOf(path)})
              }
            }),
        }),
        make: ({path, bytes}) => {
          for (const [id, made] of bytesOf(path)) bytes.set(id, made)
          answer()
          return Promise.resolve()
        },
      },
    )
    for (const path of ['a', 'b', 'c']) {
      await threads.bring(path)
      expect(new TextDecoder().decode(threads.find(wanted(path))?.())).toBe(path)
      expect(threads.refusalOf(path)).toBeUndefined()
    }
    expect(threads.find({...wanted('c'), id: 'pdf'})).toBeUndefined()
    expect(adopted).toEqual(['a', 'made of old a', 'b', 'made of old b'])
    threads.close()
  })

  it('say of which one the time was exceeded, here and in a thread', async () => {
    const late = () => Promise.reject(new Overdue('too long'))
    const threads = new NoteThreads(new Map(['a', 'b', 'c', 'd'].map(path => [path, () => new Map()])), {
      ...{jobs: 2, mostMs: 1000, mostAhead: 4, tracesOf: () => [], adopt: () => {}},
      begin: () => ({end: () => {}, ask: late}),
      make: late,
    })
    for (const path of ['a', 'b', 'c', 'd']) {
      await threads.bring(path)
      expect(threads.refusalOf(path)).toMatchObject({path, ruleId: 'note-time'})
    }
    threads.close()
  })
})
