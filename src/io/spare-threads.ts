import {availableParallelism, freemem} from 'node:os'

/**
 * Number of threads that can run at once, each with so much memory, leaving room for other processes.
 *
 * @param processorsEach Processors that each keeps busy: V8 collects garbage beside a thread.
 */
export function spareThreads(eachMb: number, processorsEach: number): number {
  // Of a container without a limit, Node says more than any machine has.
  const allowedBytes = process.constrainedMemory() || Infinity
  const freeBytes = Math.min(freemem(), allowedBytes) / 2
  return Math.floor(Math.min(availableParallelism() / processorsEach, freeBytes / 2 ** 20 / eachMb))
}
