import {syncBuiltinESMExports} from 'node:module'
import {fileURLToPath} from 'node:url'
import workerThreads, {type WorkerOptions} from 'node:worker_threads'
import {onTestFinished, vi} from 'vitest'

const methods = ['normalize', 'replaceAll', 'split'] as const

/**
 * A bug that nobody knows of yet: until the test ends, our code throws where a text with a mark passes through some module.
 *
 * @param where What the module's place on the stack matches.
 */
export function throwAt(mark: string, where: RegExp, bug = () => new TypeError(`${mark} of sender@example.org`)): void {
  // What threw before would be thrown within what throws now.
  vi.restoreAllMocks()
  const trip = (text: string) => {
    if (text.includes(mark) && where.test(new Error('here').stack ?? '')) throw bug()
  }
  for (const name of methods) {
    // All take some arguments and give something: which is none of our business.
    const own = String.prototype[name] as (...rest: unknown[]) => unknown
    const tripping = function (this: string, ...rest: unknown[]): unknown {
      trip(String(this))
      return own.apply(this, rest)
    }
    vi.spyOn(String.prototype, name).mockImplementation(tripping as never)
  }
  const own = JSON.stringify
  const tripping = (...given: Parameters<typeof own>) => {
    const text = own(...given)
    trip(String(text))
    return text
  }
  vi.spyOn(JSON, 'stringify').mockImplementation(tripping as typeof own)
  onTestFinished(() => void vi.restoreAllMocks())
}

const inThread = fileURLToPath(new URL('throw-in-thread.cjs', import.meta.url))

/**
 * The same in threads that begin until the test ends.
 *
 * @param where What the name of a function on the stack matches: threads run the bundle, which has no modules.
 */
export function throwInThreadsAt(mark: string, where: RegExp): void {
  const {Worker} = workerThreads
  const env = {...process.env, THROW_AT: JSON.stringify({mark, where: where.source})}
  workerThreads.Worker = new Proxy(Worker, {
    construct: (_, [program, options]: [string, WorkerOptions]) =>
      new Worker(program, {...options, execArgv: ['--require', inThread], env}),
  })
  syncBuiltinESMExports()
  onTestFinished(() => {
    workerThreads.Worker = Worker
    syncBuiltinESMExports()
  })
}
