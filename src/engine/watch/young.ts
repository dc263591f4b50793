import {systemClock} from '../../io/clock.js'

/** A file that is broken and younger than this may be half written: nobody is told of its mistakes yet. */
export const settlingMs = 150

/** Whether somebody may still be writing a file that changed at this time. */
export const isYoung = (mtimeMs: number): boolean => Math.abs(systemClock.nowMs() - mtimeMs) < settlingMs
