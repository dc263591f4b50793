import type {BuildContext} from '../../src/engine/context/context.js'
import {PrefetchedStats} from '../../src/io/prefetched-stats.js'

/** Stats of the output, however few, once a thread has taken them. */
export async function prefetched({out}: Pick<BuildContext, 'out'>): Promise<PrefetchedStats | undefined> {
  const stats = PrefetchedStats.begin(out, {processors: 2, fewestBytes: 0})
  if (stats) await new Promise<void>(resolve => stats.onEnd(resolve))
  return stats
}
