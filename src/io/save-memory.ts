import {setFlagsFromString} from 'node:v8'

/**
 * Ask the engine to clean up sooner rather than to grow: a campaign makes little garbage for a long time, and by default it
 * would let that pile up to a multiple of what is in use. Measured on 10,000 messages: 150 MB at most instead of 230.
 */
export const saveMemory = (): void => setFlagsFromString('--optimize-for-size')
