import {describe, expect, it} from 'vitest'
import {Bounded} from '../../../src/engine/desk/bounded.js'
import {Queue, ranks} from '../../../src/engine/desk/queue.js'

describe('Queue', () => {
  it('does what is seen before what is not, one thing at a time', async () => {
    const queue = new Queue()
    const done: string[] = []
    let running = 0
    const work = (name: string) => async () => {
      expect(++running).toBe(1)
      await new Promise(resolve => setImmediate(resolve))
      running--
      done.push(name)
    }
    const all = [
      queue.add(ranks.idle, work('idle')),
      queue.add(ranks.beside, work('beside')),
      queue.add(ranks.heavy, work('pdf')),
      queue.add(ranks.shown, work('page')),
      queue.add(ranks.shown, work('mail')),
    ]
    await Promise.all(all)
    expect(done).toEqual(['page', 'mail', 'pdf', 'beside', 'idle'])
  })

  it('goes on after work that fails', async () => {
    const queue = new Queue()
    const failed = queue.add(ranks.shown, () => Promise.reject(new Error('no')))
    const next = queue.add(ranks.shown, () => Promise.resolve(1))
    await expect(failed).rejects.toThrow('no')
    await expect(next).resolves.toBe(1)
    await expect(queue.add(ranks.idle, () => Promise.resolve(2))).resolves.toBe(2)
  })
})

describe('Bounded', () => {
  it('forgets the oldest use first, by weight', () => {
    const kept = new Bounded<string, number>(10)
    kept.set('a', 1, 4)
    kept.set('b', 2, 4)
    expect(kept.get('a')).toBe(1)
    kept.set('c', 3, 4)
    expect([kept.get('a'), kept.get('b'), kept.get('c'), kept.size]).toEqual([1, undefined, 3, 2])
    kept.set('c', 4, 1)
    kept.set('d', 5, 5)
    expect([kept.get('a'), kept.get('c'), kept.get('d')]).toEqual([1, 4, 5])
  })

  it('keeps one thing that is heavier than all together may be', () => {
    const kept = new Bounded<string, number>(10)
    kept.set('a', 1, 1)
    kept.set('huge', 2, 99)
    expect([kept.size, kept.get('huge')]).toEqual([1, 2])
  })
})
