import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {Watchdog} from '../../../src/browser/desk/logic/watchdog.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A watchdog that expects a word every second, and what it did. */
function watching() {
  const done: string[] = []
  const dog = new Watchdog(1000, {ask: () => done.push('ask'), tell: () => done.push('tell')})
  dog.heard()
  return {dog, done}
}

describe('a watchdog', () => {
  it('is content while it hears in time', () => {
    const {dog, done} = watching()
    for (let beat = 0; beat < 100; beat++) {
      vi.advanceTimersByTime(1900)
      dog.heard()
    }
    expect(done).toEqual([])
  })

  it('asks before it tells, tells once, and goes on asking', () => {
    const {done} = watching()
    vi.advanceTimersByTime(2000)
    expect(done).toEqual(['ask'])
    vi.advanceTimersByTime(8000)
    expect(done).toEqual(['ask', 'tell', 'ask', 'ask', 'ask', 'ask'])
  })

  it('tells of the next silence too, counted by the beat that was promised last', () => {
    const {dog, done} = watching()
    vi.advanceTimersByTime(4000)
    dog.heard(10_000)
    done.length = 0
    vi.advanceTimersByTime(19_999)
    expect(done).toEqual([])
    vi.advanceTimersByTime(20_001)
    expect(done).toEqual(['ask', 'tell', 'ask'])
  })
})
