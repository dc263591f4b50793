import {describe, expect, it} from 'vitest'
import {Overdue} from '../../../../src/io/processor-time.js'
import {NoteThreads, type NoteThreadsParts} from '../../../../src/engine/build/threads/note-threads.js'
import {randomFrom} from '../../../support/random-publication.js'

type Thread = ReturnType<NoteThreadsParts['begin']>

/** Threads that answer, fail, end or take too long by chance, and what happened in them. */
function chanceThreads(seed: number) {
  const random = randomFrom(seed)
  const told = {asked: [] as string[], here: [] as string[], ahead: new Set<string>(), most: 0, begun: 0}
  const begin = (path: string) => {
    told.ahead.add(path)
    told.most = Math.max(told.most, told.ahead.size)
  }
  const someTurns = async () => {
    for (let turns = random(6); turns > 0; turns--) await new Promise(setImmediate)
  }
  const thread = (): Thread => {
    told.begun++
    let isOver = false
    let last: Promise<void> = Promise.resolve()
    return {
      end: () => void (isOver = true),
      ask: async ({path}) => {
        told.asked.push(path)
        begin(path)
        const before = last
        last = before.then(someTurns)
        await last
        if (isOver) throw new Error('The thread ended')
        const chance = random(20)
        if (chance < 2) {
          isOver = true
          throw chance < 1 ? new Overdue('too long') : new Error('The thread ended')
        }
        return {traces: [], bytes: new Map([['web', new TextEncoder().encode(path)]])}
      },
    }
  }
  const make: NoteThreadsParts['make'] = async ({path, bytes}) => {
    told.here.push(path)
    begin(path)
    await someTurns()
    const chance = random(20)
    if (chance < 1) throw new Overdue('too long')
    if (chance < 2) throw new Error('a mistake')
    bytes.set('web', new TextEncoder().encode(path))
  }
  return {told, thread, make, random}
}

const wanted = (path: string) => ({path, slug: path, id: 'web', hash: ''}) as const

describe('notes made in threads', () => {
  it.each(Array.from({length: 40}, (_, seed) => seed + 1))(
    'are made once, few ahead of those that are settled, whatever becomes of the threads (seed %i)',
    async seed => {
      const {told, thread, make, random} = chanceThreads(seed)
      const paths = Array.from({length: 1 + random(30)}, (_, at) => `n${at}`)
      const jobs = 2 + random(3)
      const threads = new NoteThreads(new Map(paths.map(path => [path, () => new Map()])), {
        ...{jobs, mostMs: 1000, mostAhead: 4, begin: thread, make},
        tracesOf: () => [],
        adopt: () => {},
      })
      const outcomes: unknown[] = []
      for (const path of paths) {
        await threads.bring(path)
        const made = threads.find(wanted(path))?.()
        // It is made, or refused, or neither: then it is made where it is settled.
        outcomes.push([made ? new TextDecoder().decode(made) : path, made && threads.refusalOf()])
        told.ahead.delete(path)
      }
      threads.close()
      expect(outcomes).toEqual(paths.map(path => [path, undefined]))
      const all = [...told.asked, ...told.here]
      expect(new Set(all).size).toBe(all.length)
      // And the one that is settled.
      expect(told.most).toBeLessThanOrEqual(4 * jobs + 1)
      expect(paths).toEqual(expect.arrayContaining(all))
    },
  )

  it('are made here while a thread has not answered, and taken over from it', async () => {
    const waiting: (() => void)[] = []
    const here: string[] = []
    const threads = new NoteThreads(new Map(['a', 'b', 'c', 'd', 'e'].map(path => [path, () => new Map()])), {
      ...{jobs: 2, mostMs: 1000, mostAhead: 4, tracesOf: () => [], adopt: () => {}},
      begin: () => ({
        end: () => {},
        ask: ({path}) =>
          new Promise(answer =>
            waiting.push(() => answer({traces: [], bytes: new Map([['web', new TextEncoder().encode(path)]])})),
          ),
      }),
      make: ({path}) => {
        here.push(path)
        if (here.length === 2) for (const answer of waiting.splice(0)) answer()
        return Promise.resolve()
      },
    })
    await threads.bring('a')
    expect([here, threads.find(wanted('a'))?.()]).toEqual([['c', 'd'], new TextEncoder().encode('a')])
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
      expect(threads.refusalOf()).toMatchObject({path, ruleId: 'note-time'})
    }
    threads.close()
  })
})
