import {randomUUID} from 'node:crypto'

/** A unique id. */
export const randomId = (): string => randomUUID()
