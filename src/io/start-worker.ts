import {Worker, type WorkerOptions} from 'node:worker_threads'

/** Start a thread, which only spares time; undefined where the system grants this process no more of them. */
export function startWorker(program: string, options: WorkerOptions): Worker | undefined {
  try {
    return new Worker(program, options)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_INIT_FAILED') return undefined
    throw error
  }
}
