import type {StopSignal, Terminal} from './terminal.js'

/** Ctrl-C; the system; a terminal that is closed, or a connection to it that breaks. */
const signals: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Run work that ends cleanly when a person presses Ctrl-C. The second time the process just dies, as it does without us:
 * what the ledger says is true then too.
 *
 * @param told Said on a terminal when it is asked to end, since that may take a while.
 */
export async function untilStopped<T>(
  terminal: Terminal,
  work: (signal: AbortSignal) => Promise<T>,
  told?: string,
): Promise<T> {
  const controller = new AbortController()
  const {stderr} = terminal
  const stop = () => {
    if (told !== undefined && stderr.isTTY === true && !controller.signal.aborted) stderr.write(`\r\u001B[K${told}\n`)
    controller.abort()
  }
  for (const signal of signals) terminal.once?.(signal, stop)
  try {
    return await work(controller.signal)
  } finally {
    for (const signal of signals) terminal.off?.(signal, stop)
  }
}
