import {afterAll, vi} from 'vitest'

/** Files share a process: what one says of its environment ends with it. */
afterAll(() => void vi.unstubAllEnvs())
