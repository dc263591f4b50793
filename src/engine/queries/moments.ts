import {beginningOf, isAheadAnywhere, momentIn, type Instant} from '../../model/moment.js'
import type {RecordedMoments} from '../../model/public-facts.js'
import type {IsoDate} from '../../model/text.js'
import {assetKey} from '../../io/edges.js'
import type {PublicationRecord} from '../../model/life/record.js'
import {recordedPath, recordFolder} from '../../model/life/record-place.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import {header} from './headers.js'
import {asset} from './inputs.js'
import {records} from './life.js'
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
    const first = versions.at(-1)?.record
    if (!now || !newest || newest.adopted === true) return null
    const zone = await ask(timeZone)
    const day = first && first !== newest ? await dayOf(ask, first) : now.date
    return {
      ...(day !== undefined && day !== now.date && {day}),
      ...(first && first.adopted !== true && {issued: notBefore(now.date, first.published, zone)}),
      changed: notBefore(now.date, newest.published, zone),
    }
  },
})

/** The day that a version on record gives; undefined where it cannot be read. */
async function dayOf(ask: Ask, {note, reference, version}: PublicationRecord): Promise<IsoDate | undefined> {
  const path = recordedPath(recordFolder(reference, version), note)
  const {asset: read} = ask(asset, assetKey(path, encodeURIComponent(note.slice(note.lastIndexOf('/') + 1))))
  if (read.status !== 'read') return undefined
  const {readFrontMatter} = await import('../notes/read-note.js')
  return readFrontMatter({path: note, bytes: read.bytes, publication: await ask(publication)}).checked?.fields.date
}

/** A moment, or that at which a day begins, where it comes later. */
const notBefore = (date: IsoDate, moment: Instant, zone: string): Instant =>
  (isAheadAnywhere(date, moment) ?? date > momentIn(zone, moment).day) ? beginningOf(date, zone).now : moment
