import {describe, expect, it, onTestFinished} from 'vitest'
import {deadline, Overdue, spentBy, Stopwatch, watches} from '../../src/io/processor-time.js'

/** Work until the process has used so many ms of the processor, as it tells itself. */
function use(ms: number): void {
  const since = process.cpuUsage()
  const usedMs = ({user, system}: NodeJS.CpuUsage) => (user + system) / 1000
  while (usedMs(process.cpuUsage(since)) < ms);
}

/** A thread that was busy for an hour each time that somebody looks. */
class Busy extends Stopwatch {
  #looks = 0
  override get ms(): number {
    return this.#looks++ * 3_600_000
  }
}

describe('the time that was spent', () => {
  it('is what the process used, from when it was asked for', () => {
    const spentMs = spentBy()
    use(20)
    expect(spentMs()).toBeGreaterThanOrEqual(20)
  })

  it('is without what others were busy, and never less than nothing', () => {
    const other = new Busy()
    watches.add(other)
    onTestFinished(() => void watches.delete(other))
    const spentMs = spentBy()
    use(20)
    expect(spentMs()).toBe(0)
  })
})

describe('a deadline', () => {
  it('stops who asks once the time is used from when it was first asked, and whoever asks later', () => {
    const signal = deadline(20)
    use(25)
    signal.throwIfAborted()
    use(25)
    expect(() => signal.throwIfAborted()).toThrow(Overdue)
    expect(signal.aborted).toBe(true)
    expect(() => signal.throwIfAborted()).toThrow(Overdue)
  })

  it('stops nobody before', () => {
    const signal = deadline(3_600_000)
    signal.throwIfAborted()
    use(20)
    signal.throwIfAborted()
    expect(signal.aborted).toBe(false)
  })

  it('does not count what others use', () => {
    const other = new Busy()
    watches.add(other)
    onTestFinished(() => void watches.delete(other))
    const signal = deadline(20)
    signal.throwIfAborted()
    use(25)
    signal.throwIfAborted()
    expect(signal.aborted).toBe(false)
  })
})
