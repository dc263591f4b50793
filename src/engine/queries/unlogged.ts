import type {PublicationRecord} from '../../model/life/record.js'
import type {ReleaseTerms} from '../../model/public-note.js'
import {isAddressable} from '../../model/ascii-name.js'
import {isPublic} from '../../model/tlp.js'
import {asyncQuery} from '../memo/query.js'
import {known, opennessBy} from './headers.js'
import {logList, noteList} from './inputs.js'
import {isTrueRecord, life, records} from './life.js'
import {logSettings, timeZone} from './publication.js'

/** A recorded public version without a leaf in the public log. Plain data. */
export interface UnloggedVersion {
  /** From the publication. */
  readonly folder: string
  /** Path of its note. */
  readonly path: string
  readonly record: PublicationRecord
  /** Those of its note as it is now. */
  readonly terms: ReleaseTerms
  /** Whether it is public now: its day has come, and its embargo is over. */
  readonly isOpen: boolean
}

/**
 * Public versions without a leaf: they were held back, or published without a key. Of each note the newest, and those whose leaf is missing;
 * in order of publication.
 */
export const unloggedVersions = asyncQuery<readonly UnloggedVersion[]>('unloggedVersions', {
  keep: 'value',
  compute: async ask => {
    const kept = await ask(records)
    if (kept.byFolder.size === 0) return []
    const logged = new Set(ask(logList))
    const zone = await ask(timeZone)
    const found: UnloggedVersion[] = []
    for (const {path} of ask(noteList)) {
      const {published = '', raised} = await ask(life, path)
      const newest = kept.byFolder.get(published)
      if (!newest || !isPublic(newest.tlp) || raised !== undefined) continue
      const {header} = await ask(known, path)
      if (header?.id !== newest.reference) continue
      const {slug, date, embargo} = header
      const {isHeld} = opennessBy(ask, zone)(header)
      const about = {
        terms: {slug, date, ...(embargo !== undefined && {embargo})},
        isOpen: !isHeld && isAddressable(slug),
      }
      for (const {folder, record} of kept.byReference.get(newest.reference) ?? [])
        if (!logged.has(folder) && (folder === published || record.logged) && (await ask(isTrueRecord, folder)))
          found.push({folder, path, record, ...about})
    }
    return found.toSorted((a, b) => (a.record.published < b.record.published ? -1 : 1))
  },
})

/** Those that should be logged: there is a log, and they are public. */
export const pendingVersions = asyncQuery<readonly UnloggedVersion[]>('pendingVersions', {
  keep: 'value',
  compute: async ask => {
    const {log} = await ask(logSettings)
    if (!log || log.keys.length === 0) return []
    return (await ask(unloggedVersions)).filter(({isOpen}) => isOpen)
  },
})
