import {syncBuiltinESMExports} from 'node:module'
import workerThreads from 'node:worker_threads'

/** Run work where the system grants this process no thread more, as where `ulimit -u` is reached, or throws what is given. */
export async function withoutThreads<T>(
  work: () => Promise<T> | T,
  error: Error = Object.assign(new Error('EAGAIN'), {code: 'ERR_WORKER_INIT_FAILED'}),
): Promise<{readonly result: T; readonly refused: number}> {
  const {Worker} = workerThreads
  let refused = 0
  workerThreads.Worker = new Proxy(Worker, {
    construct: () => {
      refused++
      throw error
    },
  })
  syncBuiltinESMExports()
  try {
    return {result: await work(), refused}
  } finally {
    workerThreads.Worker = Worker
    syncBuiltinESMExports()
  }
}
