import {setImmediate} from 'node:timers/promises'

/** Yield to pending signals, timers and garbage collection, without which a long build needs several times the memory. */
export const breathe = (): Promise<void> => setImmediate()
