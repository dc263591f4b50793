import {Worker} from 'node:worker_threads'
import {outOfMemory, ready, type Handlers, type Question, type Reply} from './messages.js'

/**
 * Be a sandbox: answer the questions of the process that started this one, one after the other, and end when it ends.
 *
 * The watchdog is a thread, since a drawing that does not end lets nothing else happen in its own.
 */
export function serveSandbox(handlers: Handlers): void {
  const [parent, cpuMs, memoryMb] = process.argv.slice(2).map(Number)
  const asked = new Int32Array(new SharedArrayBuffer(4))
  const watchdog = new Worker(new URL('watchdog.js', import.meta.url), {
    workerData: {asked, parent, cpuMs, memoryMb},
    resourceLimits: {maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4},
  })
  watchdog.unref()
  process.on('disconnect', () => process.exit())
  const answer = async (question: Question): Promise<void> => {
    // Odd while something is worked on.
    Atomics.add(asked, 0, 1)
    Atomics.notify(asked, 0)
    const reply = await replyTo(question, handlers)
    Atomics.add(asked, 0, 1)
    Atomics.notify(asked, 0)
    process.send?.(reply)
  }
  process.on('message', (question: Question) => void answer(question))
  watchdog.once('online', () => process.send?.(ready))
}

async function replyTo({name, input}: Question, handlers: Handlers): Promise<Reply> {
  try {
    // Inputs are typed where they are asked; between processes types are lost.
    return {kind: 'done', output: await handlers[name]?.(input as never)}
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return {kind: error instanceof RangeError && outOfMemory.test(detail) ? 'memory' : 'refusal', detail}
  }
}
