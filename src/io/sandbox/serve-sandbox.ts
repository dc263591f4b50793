import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import {own} from '../../model/own.js'
import {programPath} from '../tool.js'
import {outOfMemory, ready, unwatched, type Handlers, type Question, type Reply} from './messages.js'

/**
 * Be a sandbox: answer the questions of the process that started this one, one after the other, and end when it ends.
 *
 * The watchdog is a thread, since a drawing that does not end lets nothing else happen in its own. The first question that is to be watched
 * starts it.
 */
export function serveSandbox(handlers: Handlers): void {
  const [parent, memoryMb] = process.argv.slice(2).map(Number)
  const asked = new Int32Array(new SharedArrayBuffer(8))
  let watchdog: Promise<unknown> | undefined
  const watch = (): Promise<unknown> => {
    const thread = new Worker(programPath('io/sandbox/watchdog'), {
      workerData: {asked, parent, memoryMb},
      resourceLimits: {maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4},
    })
    thread.unref()
    return once(thread, 'online')
  }
  process.on('disconnect', () => process.exit())
  const turn = (): void => {
    Atomics.add(asked, 0, 1)
    Atomics.notify(asked, 0)
  }
  const watched = async (question: Question): Promise<Reply> => {
    await (watchdog ??= watch())
    Atomics.store(asked, 1, question.cpuMs)
    // Odd while something is worked on.
    turn()
    const reply = await replyTo(question, handlers)
    turn()
    return reply
  }
  const answer = async (question: Question): Promise<void> => {
    process.send?.(await (question.cpuMs === unwatched ? replyTo(question, handlers) : watched(question)))
  }
  process.on('message', (question: Question) => void answer(question))
  process.send?.(ready)
}

async function replyTo({name, input}: Question, handlers: Handlers): Promise<Reply> {
  const handle = own(handlers, name)
  // No fault of what is worked on: the process ends with its stack.
  if (!handle) throw new Error(`The sandbox has no ${name}`)
  try {
    // Inputs are typed where they are asked; between processes types are lost.
    return {kind: 'done', output: await handle(input as never)}
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return {kind: error instanceof RangeError && outOfMemory.test(detail) ? 'memory' : 'refusal', detail}
  }
}
