import {describe, expect, it} from 'vitest'
import {Overdue} from '../../src/io/processor-time.js'
import {ThreadPool, type ThreadPoolParts} from '../../src/io/thread-pool.js'
import {randomFrom} from '../support/random-publication.js'

type Parts = ThreadPoolParts<string, string>
type Thread = ReturnType<Parts['begin']>

/** Threads that answer, fail, end or take too long by chance, and what happened in them. */
function chanceThreads(seed: number) {
  const random = randomFrom(seed)
  const told = {asked: [] as string[], here: [] as string[], ahead: new Set<string>(), most: 0}
  const begin = (key: string) => {
    told.ahead.add(key)
    told.most = Math.max(told.most, told.ahead.size)
  }
  const someTurns = async () => {
    for (let turns = random(6); turns > 0; turns--) await new Promise(setImmediate)
  }
  const thread = (): Thread => {
    let isOver = false
    let last: Promise<void> = Promise.resolve()
    return {
      end: () => void (isOver = true),
      ask: async question => {
        told.asked.push(question)
        begin(question)
        const before = last
        last = before.then(someTurns)
        await last
        if (isOver) throw new Error('The thread ended')
        const chance = random(20)
        if (chance < 2) {
          isOver = true
          throw chance < 1 ? new Overdue('too long') : new Error('The thread ended')
        }
        return `answer to ${question}`
      },
    }
  }
  const answerHere: Parts['answerHere'] = async key => {
    told.here.push(key)
    begin(key)
    await someTurns()
    const chance = random(20)
    if (chance < 1) throw new Overdue('too long')
    if (chance < 2) throw new Error('a mistake')
    return `answer to ${key}`
  }
  return {told, thread, answerHere, random}
}

describe('questions to a pool of threads', () => {
  it.each(Array.from({length: 40}, (_, seed) => seed + 1))(
    'are answered once, few ahead of those that are taken, whatever becomes of the threads (seed %i)',
    async seed => {
      const {told, thread, answerHere, random} = chanceThreads(seed)
      const keys = Array.from({length: 1 + random(30)}, (_, at) => `n${at}`)
      const jobs = 2 + random(3)
      const pool = new ThreadPool<string, string>(keys, {
        ...{jobs, mostMs: 1000, mostAhead: 4, begin: thread, answerHere},
        questionOf: key => key,
      })
      const taken = []
      for (const key of keys) {
        const {answer, isOverdue} = await pool.take(key)
        // It is answered, or too late, or neither: then whoever asks answers it.
        taken.push(isOverdue ? answer === undefined : (answer ?? `answer to ${key}`) === `answer to ${key}`)
        told.ahead.delete(key)
      }
      pool.close()
      expect(taken).toEqual(keys.map(() => true))
      const all = [...told.asked, ...told.here]
      expect(new Set(all).size).toBe(all.length)
      // And the one that is taken.
      expect(told.most).toBeLessThanOrEqual(4 * jobs + 1)
      expect(keys).toEqual(expect.arrayContaining(all))
    },
  )

  it('are answered here while a thread has not answered, and taken over from it', async () => {
    const waiting: (() => void)[] = []
    const here: string[] = []
    const pool = new ThreadPool<string, string>(['a', 'b', 'c', 'd', 'e'], {
      ...{jobs: 2, mostMs: 1000, mostAhead: 4, questionOf: key => key},
      begin: () => ({
        end: () => {},
        ask: question => new Promise(answer => waiting.push(() => answer(`there ${question}`))),
      }),
      answerHere: key => {
        here.push(key)
        if (here.length === 2) for (const answer of waiting.splice(0)) answer()
        return Promise.resolve(`here ${key}`)
      },
    })
    expect([await pool.take('a'), here]).toEqual([{answer: 'there a'}, ['c', 'd']])
    expect(await pool.take('c')).toEqual({answer: 'here c'})
    pool.close()
  })
})
