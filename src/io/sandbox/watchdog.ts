/** Thread that ends its process at a limit, or if its parent has ended during work; an endless drawing blocks the main thread. */
import {workerData} from 'node:worker_threads'
import {signals} from './messages.js'

/** Polling interval; a process can allocate some 300 MiB meanwhile. */
const pollMs = 50

// `serveSandbox` starts it with these.
const {asked, parent, memoryMb} = workerData as {
  readonly asked: Int32Array
  readonly parent: number
  readonly memoryMb: number
}

const usedMs = (): number => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
/** Windows knows one signal only. */
const end = (signal: NodeJS.Signals): void =>
  void process.kill(process.pid, process.platform === 'win32' ? 'SIGKILL' : signal)

for (;;) {
  const turn = Atomics.load(asked, 0)
  if (turn % 2 === 0) Atomics.wait(asked, 0, turn)
  else watch(turn)
}

function watch(turn: number): void {
  const untilMs = usedMs() + Atomics.load(asked, 1)
  while (Atomics.wait(asked, 0, turn, pollMs) === 'timed-out') {
    if (process.ppid !== parent) end('SIGKILL')
    if (usedMs() > untilMs) end(signals.time)
    if (process.memoryUsage.rss() > memoryMb * 2 ** 20) end(signals.memory)
  }
}
