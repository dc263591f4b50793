import {afterAll, vi} from 'vitest'
import './compare-bytes.js'
import './engine-options.js'
import './kept-threads.js'
import './start-small.js'

/** Files share a process, and what is imported here: what one says of its environment ends with it. */
afterAll(() => void vi.unstubAllEnvs())
