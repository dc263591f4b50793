import {utimesSync, writeFileSync} from 'node:fs'
import {onTestFinished, vi} from 'vitest'
import {systemClock} from '../../src/io/clock.js'

const lookMs = 50

/**
 * Writes files that stay as young as they were when they were written, however busy the machine is: the clock by which the
 * program knows their age stands still until the test ends. Each call leaves time to look at half a file.
 */
export function slowWriter(): (path: string, text: string) => Promise<void> {
  const nowMs = Math.floor(Date.now())
  const clock = vi.spyOn(systemClock, 'nowMs').mockReturnValue(nowMs)
  onTestFinished(() => clock.mockRestore())
  return async (path, text) => {
    writeFileSync(path, text)
    utimesSync(path, nowMs / 1000, nowMs / 1000)
    await new Promise(resolve => setTimeout(resolve, lookMs))
  }
}
