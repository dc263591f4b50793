import type {LogEntry} from '../../model/life/log-entry.js'
import type {Memo} from '../memo/memo.js'
import {unloggedVersions} from '../queries/unlogged.js'
import {placeIn, type Logger} from './open-logger.js'
import type {LateStep} from './report.js'

/** A leaf of the public log for a recorded version. */
export interface LateEntry {
  /** Path from the publication. */
  readonly folder: string
  readonly entry: LogEntry
  readonly step: LateStep
}

/** Leaves for public versions that have none. */
export const lateEntries = async (memo: Memo, logger: Logger): Promise<readonly LateEntry[]> =>
  (await memo.get(unloggedVersions)).flatMap(({folder, record, terms}): readonly LateEntry[] => {
    const entry = logger.add(record, terms)
    if (typeof entry === 'string') return []
    const {reference, version} = record
    return [{folder, entry, step: {reference, version, log: placeIn(logger.origin, entry)}}]
  })
