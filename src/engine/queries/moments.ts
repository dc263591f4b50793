import {beginningOf, isAheadAnywhere, momentIn, type Instant} from '../../model/moment.js'
import type {RecordedMoments} from '../../model/public-facts.js'
import type {IsoDate} from '../../model/text.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import type {SoundRecord} from '../record/note-life.js'
import {header} from './headers.js'
import {recordedNote, records} from './life.js'
import {noteSettings, timeZone} from './publication.js'

/**
 * Moments of first publication and of the present version, by the records and not before their days; null without a record, or if it was
 * adopted. By path.
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

/** Day of a recorded version; undefined if unreadable. */
async function dayOf(ask: Ask, {folder, record: {note, sha256}}: SoundRecord): Promise<IsoDate | undefined> {
  const bytes = recordedNote(ask, {folder, note, sha256})
  if (!bytes) return undefined
  const {readFrontMatter} = await import('../notes/read-note.js')
  return readFrontMatter({path: note, bytes, publication: await ask(noteSettings)}).checked?.fields.date
}

/** The later of a moment and the start of a day. */
const notBefore = (date: IsoDate, moment: Instant, zone: string): Instant =>
  (isAheadAnywhere(date, moment) ?? date > momentIn(zone, moment).day) ? beginningOf(date, zone).now : moment
