import {describe, expect, it} from 'vitest'
import {Queue, ranks} from '../../../src/engine/desk/queue.js'

describe('Queue', () => {
  it('does the most urgent first, one at a time', async () => {
    const queue = new Queue()
    const done: string[] = []
    const work = (name: string) => async () => void done.push(name)
    await Promise.all([
      queue.add(ranks.idle, work('idle')),
      queue.add(ranks.beside, work('beside')),
      queue.add(ranks.heavy, work('heavy')),
      queue.add(ranks.shown, work('shown')),
    ])
    expect(done).toEqual(['shown', 'heavy', 'beside', 'idle'])
  })

  it('is calm at once where nobody asks, or waits, for anything', async () => {
    const queue = new Queue()
    await queue.add(ranks.idle, async () => {})
    const order: string[] = []
    await Promise.all([
      queue.calm(new AbortController().signal).then(() => order.push('calm')),
      new Promise(resolve => setTimeout(resolve, 100)).then(() => order.push('later')),
    ])
    expect(order).toEqual(['calm', 'later'])
  })

  it('is not calm yet when something was stirred, and ends waiting with the session', async () => {
    const queue = new Queue()
    const closed = new AbortController()
    queue.stir()
    const order: string[] = []
    const calm = queue.calm(closed.signal).then(() => order.push('calm'))
    await new Promise(resolve => setTimeout(resolve, 20)).then(() => order.push('later'))
    closed.abort()
    await calm
    expect(order).toEqual(['later', 'calm'])
  })
})
