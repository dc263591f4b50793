import {systemClock} from '../../io/clock.js'

/** Age below which a broken file may be half written. */
export const settlingMs = 150

/** Whether a file that changed at this time (ms since 1970) may be half written. */
export const isYoung = (mtimeMs: number): boolean => Math.abs(systemClock.nowMs() - mtimeMs) < settlingMs
