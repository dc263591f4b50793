import {setImmediate} from 'node:timers/promises'

/**
 * Let the process do what waits: signals, timers, and the collector's work, without which a long build holds several
 * times the memory that it needs.
 */
export const breathe = (): Promise<void> => setImmediate()
