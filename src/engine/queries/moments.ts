import {beginningOf, isAheadAnywhere, momentIn, type Instant} from '../../model/moment.js'
import type {RecordedMoments} from '../../model/public-facts.js'
import type {IsoDate} from '../../model/text.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import type {SoundRecord} from '../record/note-life.js'
import {header} from './headers.js'
import {recordedNote, records} from './life.js'
import {publication, timeZone} from './publication.js'

/**
 * Moments at which a note came out, first and as it is now, by its records: none before its day begins. Null of one that is not on record, or was
 * published before there was a record. By path.
 */
export const moments = asyncQuery<RecordedMoments | null>('moments', {
  keep: 'value',
  compute: async (ask, path) => {
    const {header: now} = await ask(header, path)
    const versions = (now && (await ask(records)).byReference.get(now.id)) ?? []
    const newest = versions.find(({record}) => record.version === now?.version)?.record
    const oldest = versions.at(-1)
    const first = oldest?.record
    if (!now || !newest || newest.adopted === true) return null
    const zone = await ask(timeZone)
    const day = oldest && first !== newest ? await dayOf(ask, oldest) : now.date
    return {
      ...(day !== undefined && day !== now.date && {day}),
      ...(first && first.adopted !== true && {issued: notBefore(now.date, first.published, zone)}),
      changed: notBefore(now.date, newest.published, zone),
    }
  },
})

/** The day that a version on record gives; undefined where it cannot be read. */
async function dayOf(ask: Ask, {folder, record: {note, sha256}}: SoundRecord): Promise<IsoDate | undefined> {
  const bytes = recordedNote(ask, {folder, note, sha256})
  if (!bytes) return undefined
  const {readFrontMatter} = await import('../notes/read-note.js')
  return readFrontMatter({path: note, bytes, publication: await ask(publication)}).checked?.fields.date
}

/** A moment, or that at which a day begins, where it comes later. */
const notBefore = (date: IsoDate, moment: Instant, zone: string): Instant =>
  (isAheadAnywhere(date, moment) ?? date > momentIn(zone, moment).day) ? beginningOf(date, zone).now : moment
