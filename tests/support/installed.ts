import {join} from 'node:path'
import {inject} from 'vitest'

/** Path of the command as users have it, for tests that start it as a process; it runs what was compiled. */
export const installed: string = join(inject('installed'), 'bin/cess')
