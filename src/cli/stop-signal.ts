import type {StopSignal, Terminal} from './terminal.js'

const signals: readonly StopSignal[] = ['SIGINT', 'SIGTERM']

/**
 * Run work that ends cleanly when a person presses Ctrl-C. The second time the process just dies, as it does without us:
 * what the ledger says is true then too.
 */
export async function untilStopped<T>(terminal: Terminal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const signal of signals) terminal.once?.(signal, stop)
  try {
    return await work(controller.signal)
  } finally {
    for (const signal of signals) terminal.off?.(signal, stop)
  }
}
