import {mkdirSync} from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import workerThreads, {type WorkerOptions} from 'node:worker_threads'
import {inject} from 'vitest'

/**
 * Has threads of the bundle start as those of the command do, with the code that V8 made of it for earlier ones: each loads four megabytes,
 * for which V8 takes half a second, three times as long as it needs to read what it made of them.
 */

/** Program of all threads, as a library starts it. */
const program = fileURLToPath(new URL('../../dist/packed/engine/threads/main.cjs', import.meta.url))
const keeping = fileURLToPath(new URL('kept-thread.cjs', import.meta.url))
const folder = join(inject('shared'), 'code')
mkdirSync(folder, {recursive: true})

const {Worker} = workerThreads
workerThreads.Worker = new Proxy(Worker, {
  construct: (_, [asked, options]: [string | URL, WorkerOptions?]) =>
    asked === program ? new Worker(keeping, {...options, workerData: {program, folder}}) : new Worker(asked, options),
})
syncBuiltinESMExports()
