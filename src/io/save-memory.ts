import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8'
import {nodeMajor} from './tool.js'

const given: string[] = []

/** Options of V8 that were given it here, in order. */
export const engineOptions = (): readonly string[] => given

function give(option: string): void {
  setFlagsFromString(option)
  if (given.at(-1) !== option) given.push(option)
}

/**
 * Ask the engine to clean up sooner rather than to grow: a campaign makes little garbage for a long time, and by default it
 * would let that pile up to a multiple of what is in use. Measured on 10,000 messages: 150 MB at most instead of 230.
 */
export const saveMemory = (): void => give('--optimize-for-size')

/** Whether V8 knows the options of a build: one that does not would say so. */
const knowsOptions = nodeMajor >= 20 && nodeMajor <= 26

/** Room for new objects that suits a build, in MB: V8 takes it twice, and clears one half into the other. */
const youngMb = 8

/**
 * Let the heap grow in steps of three fifths of what is alive. A build of many notes makes and drops some megabytes a note, and V8 lets
 * that pile up to 100 MB and more before it cleans up: in small steps, a build takes a third less memory, and a twentieth more time. Threads
 * that begin from now on have the room for new objects that the build has.
 */
export function growSlowly(): void {
  if (!knowsOptions) return
  give('--heap-growing-percent=60')
  give(`--min-semi-space-size=${youngMb}`)
}

/**
 * Let the room for new objects grow no further, once it suits a build; to be called now and then. By itself it grows to 32 MB, and since
 * Node 24 to 128, of which a build makes nothing: it is as fast in 16.
 */
export function boundYoung(): void {
  const young = getHeapSpaceStatistics().find(({space_name: name}) => name === 'new_space')
  if (knowsOptions && young && young.space_size >= 2 * youngMb * 2 ** 20) give('--semi-space-growth-factor=1')
}

/**
 * Clean up in one piece, until told otherwise: where threads have all processors, nothing is left to V8 to look beside them for what is
 * no longer needed, and it would let that pile up to half as much again. A build of a thousand notes in two threads takes 430 MB instead of 540.
 *
 * @returns Has V8 look beside the work again.
 */
export function markInOnePiece(): () => void {
  if (!knowsOptions) return () => {}
  give('--no-incremental-marking')
  return () => give('--incremental-marking')
}
