import {randomUUID} from 'node:crypto'

/** A name that nothing else has. */
export const randomId = (): string => randomUUID()
