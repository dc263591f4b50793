import type {StopSignal, Terminal} from './session.js'

/** Signals that end work: Ctrl-C, the system, and a closed terminal or connection. */
const signals: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Resolves once a signal is aborted. */
export const ended = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve())
  })

/**
 * Run work with a signal that Ctrl-C aborts. A second Ctrl-C kills the process; the ledger stays true.
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
