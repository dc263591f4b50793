import {existsSync} from 'node:fs'

/** Whether there is anything at a path. */
export const exists = (path: string): boolean => existsSync(path)
