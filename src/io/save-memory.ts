import {getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString} from 'node:v8'
import {nodeMajor} from './tool.js'

const given: string[] = []

/** V8 options set so far, in order. */
export const engineOptions = (): readonly string[] => given

function give(option: string): void {
  setFlagsFromString(option)
  if (given.at(-1) !== option) given.push(option)
}

/** Prefer garbage collection to heap growth: on 10,000 messages 150 MB at most instead of 230. */
export const saveMemory = (): void => give('--optimize-for-size')

/** Whether V8 supports the options of builds; others would print a warning. */
const knowsOptions = nodeMajor >= 20 && nodeMajor <= 26

/** Size of a semi-space for builds in MB; V8 takes two. */
const youngMb = 16

/** Growth of the heap between collections for builds: a share of live data, as long as that is no more than some MB. */
const [mostGrowthPercent, mostGrowthMb] = [40, 40]
let growthPercent = mostGrowthPercent

/**
 * Let the heap grow by two fifths of live data. A build allocates megabytes per note, and V8 would accumulate 100 MB and more; most of a note is
 * collected while it is young, so that this costs hardly any time. Applies to threads started later, too.
 */
export function growSlowly(): void {
  if (!knowsOptions) return
  give(`--heap-growing-percent=${mostGrowthPercent}`)
  give(`--min-semi-space-size=${youngMb}`)
}

/**
 * Stop the growth of the young generation at the size for builds, and let the heap grow by no more than some MB; to be called now and then.
 * Since Node 24, V8 would grow the young generation to 128 MB, without being faster; ten thousand notes are held in 300 MB, of which two
 * fifths are more than a collection is worth.
 */
export function boundGrowth(): void {
  if (!knowsOptions) return
  const young = getHeapSpaceStatistics().find(({space_name: name}) => name === 'new_space')
  if (young && young.space_size >= 2 * youngMb * 2 ** 20) give('--semi-space-growth-factor=1')
  const usedMb = getHeapStatistics().used_heap_size / 2 ** 20
  const percent = 5 * Math.ceil((mostGrowthMb * 20) / usedMb)
  if (percent < growthPercent) give(`--heap-growing-percent=${(growthPercent = percent)}`)
}

/**
 * Use non-incremental marking until the returned function is called. When threads use all processors, concurrent marking lags behind: a
 * build of a thousand notes in two threads takes 430 MB instead of 540.
 */
export function markInOnePiece(): () => void {
  if (!knowsOptions) return () => {}
  give('--no-incremental-marking')
  return () => give('--incremental-marking')
}
