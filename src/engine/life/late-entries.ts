import type {LogEntry} from '../../model/life/log-entry.js'
import {isPublic} from '../../model/tlp.js'
import type {Memo} from '../memo/memo.js'
import {known} from '../queries/headers.js'
import {logList, noteList} from '../queries/inputs.js'
import {life, records} from '../queries/life.js'
import {placeIn, type Logger} from './open-logger.js'
import type {LateStep} from './report.js'

/** A leaf of the public log for a version that is on record already. */
export interface LateEntry {
  /** From the publication. */
  readonly folder: string
  readonly entry: LogEntry
  readonly step: LateStep
}

/**
 * Versions that everybody may read by now and that no leaf tells of: they were held, or published before there was a key. Of each note
 * the newest, which is the one that can be read, and those whose leaf is gone; in the order in which they were published.
 */
export async function lateEntries(memo: Memo, logger: Logger): Promise<readonly LateEntry[]> {
  const kept = await memo.get(records)
  const logged = new Set(memo.get(logList))
  const candidates = []
  for (const {path} of memo.get(noteList)) {
    const {published = '', raised} = await memo.get(life, path)
    const newest = kept.byFolder.get(published)
    if (!newest || !isPublic(newest.tlp) || raised !== undefined) continue
    const {header} = await memo.get(known, path)
    if (header?.id !== newest.reference) continue
    for (const {folder, record} of kept.byReference.get(newest.reference) ?? [])
      if (!logged.has(folder) && (folder === published || record.logged)) candidates.push({folder, record, header})
  }
  return candidates
    .toSorted((a, b) => (a.record.published < b.record.published ? -1 : 1))
    .flatMap(({folder, record, header}): readonly LateEntry[] => {
      const entry = logger.add(record, header)
      if (typeof entry === 'string') return []
      const {reference, version} = record
      return [{folder, entry, step: {reference, version, log: placeIn(logger.origin, entry)}}]
    })
}
