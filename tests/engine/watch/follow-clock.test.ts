import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {afterEach, describe, expect, it, onTestFinished, vi} from 'vitest'
import {followClock} from '../../../src/engine/watch/follow-clock.js'
import {watch} from '../../../src/engine/watch/watch.js'
import {systemClock} from '../../../src/io/clock.js'
import type {DeskEvent} from '../../../src/model/desk.js'
import {instantAt} from '../../../src/model/moment.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {follow} from '../../support/follow-desk.js'
import {filesWith, published} from '../../support/site.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const hourMs = 3_600_000
const beganMs = Date.parse('2026-11-20T12:00:00Z')

/** A clock that goes on by as much as somebody sleeps; each wait. */
function followed(awaitedMs: readonly number[], offMs = 0) {
  const [waits, came] = [[] as number[], [] as number[]]
  const ending = new AbortController()
  let nowMs = beganMs
  const following = followClock(
    {
      next: () => {
        const nextMs = awaitedMs.find(oneMs => oneMs > nowMs)
        if (nextMs === undefined) ending.abort()
        return nextMs === undefined ? undefined : instantAt(nextMs)
      },
      onCome: () => came.push(nowMs),
      now: () => instantAt(nowMs),
      clock: {
        sleep: async durationMs => {
          waits.push(durationMs)
          nowMs += durationMs - offMs
        },
      },
    },
    ending.signal,
  )
  return {following, waits, came}
}

describe('whoever follows the clock', () => {
  it('is called when each moment has come, and not before', async () => {
    const awaitedMs = [beganMs + 25_000, beganMs + hourMs, beganMs + hourMs + 1000]
    const {following, waits, came} = followed(awaitedMs)
    await following
    expect(came).toEqual(awaitedMs)
    expect(waits.slice(0, 3)).toEqual([10_000, 10_000, 5000])
  })

  it('is called once, by a clock that wakes too early', async () => {
    const {following, came} = followed([beganMs + 25_000], 100)
    await following
    expect(came).toHaveLength(1)
    expect(came[0]).toBeGreaterThanOrEqual(beganMs + 25_000)
  })
})

/** A clock that stands until `pass` sets it. Meanwhile, nobody who sleeps wakes. */
function halted(now: string) {
  const setClock = (time: string) => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(time) / 1000))
  setClock(now)
  const sleeping: (() => void)[] = []
  vi.spyOn(systemClock, 'sleep').mockImplementation(
    (_, signal) =>
      new Promise(resolve => {
        const wake = () => {
          signal.removeEventListener('abort', wake)
          resolve()
        }
        sleeping.push(wake)
        signal.addEventListener('abort', wake)
      }),
  )
  /** Go on until something came of it. */
  return async (time: string, isDone: () => boolean) => {
    setClock(time)
    while (!isDone()) {
      for (const wake of sleeping.splice(0)) wake()
      await setImmediate()
    }
  }
}

describe('a moment that comes though nobody saves anything', () => {
  it('is a reason for a watch to build', {tags: 'slow'}, async () => {
    const pass = halted('2026-11-20T12:00:00Z')
    const root = publicationWith({'one.fr.md': goodNote({fields: published('embargo: 2026-11-20T13:00:00Z\n')})})
    const isShown = () => filesWith(join(root, 'out/site'), 'CESS-2026-ALE-001').length > 0
    const ending = new AbortController()
    let reports = 0
    const watching = watch({
      ...{directory: root, only: ['web', 'site'], signal: ending.signal},
      onReport: () => void reports++,
      onFailure: () => {},
    })
    onTestFinished(async () => {
      ending.abort()
      await watching
    })
    while (reports === 0) await setImmediate()
    expect(isShown()).toBe(false)
    await pass('2026-11-20T13:00:00Z', () => reports > 1)
    expect(isShown()).toBe(true)
  })

  it('is told to the browsers of a desk', async () => {
    const pass = halted('2026-11-20T22:59:59Z')
    const {next} = await follow()
    let told: DeskEvent | undefined
    void next().then(event => (told = event))
    await pass('2026-11-20T23:00:00Z', () => told !== undefined)
    expect(told).toEqual({kind: 'settings'})
  })
})
