import type {OpenMemo} from '../../open-memo.js'
import {noteList} from '../../queries/inputs.js'
import type {BuildContext} from '../../context.js'
import type {Helper} from '../helper.js'
import {Merge} from './merge.js'
import {ShardKeeper} from './shard.js'

/**
 * Take over what other machines made, and keep for them what this one makes, as it was told to. Only before
 * anything else is asked of the memo.
 *
 * @throws {IoError} If the notes cannot be listed, or what others must not read is not to be kept from them.
 */
export function openExchange(
  context: BuildContext,
  {memo, adopt}: Pick<OpenMemo, 'memo' | 'adopt'>,
): readonly Helper[] {
  const {shard, merge} = context
  const sources = merge.length > 0 ? [new Merge(context)] : []
  for (const one of sources) one.open(memo.get(noteList), adopt)
  // What was doubted before it was known is looked at again.
  if (sources.length > 0) memo.renew()
  return [...sources, ...(shard ? [new ShardKeeper(context, memo)] : [])]
}
