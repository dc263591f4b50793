import type {OpenMemo} from '../../publication/open-memo.js'
import {noteList} from '../../queries/inputs.js'
import type {BuildContext} from '../../context/context.js'
import type {Helper} from '../../output/helper.js'
import {Merge} from './merge.js'
import {ShardKeeper} from './shard.js'
import {SharedCache} from './shared-cache.js'

/**
 * Open shards and caches to read from and write to. Must come before any query of the memo.
 *
 * @throws {IoError} If the notes cannot be listed, or what others must not read is not to be kept from them.
 */
export async function openExchange(
  context: BuildContext,
  {memo, adopt}: Pick<OpenMemo, 'memo' | 'adopt'>,
): Promise<readonly Helper[]> {
  const {shard, merge, cache} = context
  const sources = [
    ...(merge.length > 0 ? [new Merge(context)] : []),
    ...(cache ? [new SharedCache(context, memo, cache)] : []),
  ]
  for (const one of sources) await one.open(memo.get(noteList), adopt)
  // What was doubted before it was known is looked at again.
  if (sources.length > 0) memo.renew()
  return [...sources, ...(shard ? [new ShardKeeper(context, memo)] : [])]
}
