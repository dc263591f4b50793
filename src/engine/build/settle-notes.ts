import {breathe} from '../../io/breathe.js'
import type {ListedNote} from '../../io/edges.js'
import {growSlowly} from '../../io/save-memory.js'
import type {BuildContext} from '../context.js'
import {selectNotes} from '../select-notes.js'
import type {Building, OutputState} from '../building.js'
import {shardOf} from './exchange/shard.js'
import type {Helper, Kept} from './helper.js'
import {settleNote, type SettledNote} from './settle-note.js'
import {staleNotes} from './stale-notes.js'
import {startThreads} from './threads/start-threads.js'

/** Notes whose making fits into the heap as it grows by itself. */
const manyNotes = 8

/**
 * Settle the notes that a build was asked for, one after the other, wherever they are made.
 *
 * @param standing Told what stands after each note, even if the disk fails then.
 * @throws {IoError} If the disk refuses.
 */
export async function settleNotes(
  building: Building,
  notes: readonly ListedNote[],
  {entries}: OutputState,
): Promise<readonly SettledNote[]> {
  const selected = ownNotes(building.context, notes)
  const stale = await staleNotes(building, selected, entries)
  if (stale.length > manyNotes) growSlowly()
  const paths = new Set(stale.map(({path}) => path))
  for (const {expect} of building.helpers) expect?.(selected, paths)
  const threads = startThreads(building, stale, entries)
  const helpers: readonly Helper[] = [...building.helpers, ...(threads ? [threads] : [])]
  const results = []
  try {
    for (const [done, note] of selected.entries()) {
      for (const {bring} of helpers) await bring?.(note.path)
      const result = await settleNote({...building, helpers}, note, entries.get(note.path))
      if (result.entry) entries.set(note.path, result.entry)
      for (const {keep} of helpers) await keep?.(keptOf(result))
      results.push(result)
      building.context.onProgress(done + 1, selected.length)
      await breathe()
    }
    for (const {finish} of helpers) finish?.()
    return results
  } finally {
    threads?.close()
  }
}

function keptOf({entry, report: {path, outcome}, isSure}: SettledNote): Kept {
  return {path, entry, isGood: isSure && (outcome === 'built' || outcome === 'unchanged')}
}

/** The notes that this build makes. */
function ownNotes(context: BuildContext, notes: readonly ListedNote[]): readonly ListedNote[] {
  const selected = selectNotes(notes, context.names, context)
  const {shard} = context
  return shard ? selected.filter(({slug}) => shardOf(slug, shard.of) === shard.number) : selected
}
