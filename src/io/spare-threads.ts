import {availableParallelism, freemem} from 'node:os'

/** How many threads can work at the same time, each with so much memory; what others need is left to them. */
export function spareThreads(eachMb: number): number {
  // Of a container without a limit, Node says more than any machine has.
  const allowedBytes = process.constrainedMemory() || Infinity
  const freeBytes = Math.min(freemem(), allowedBytes) / 2
  return Math.min(availableParallelism(), Math.floor(freeBytes / 2 ** 20 / eachMb))
}
