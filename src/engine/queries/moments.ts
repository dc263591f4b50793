import {beginningOf, isAheadAnywhere, momentIn, type Instant} from '../../model/moment.js'
import type {RecordedMoments} from '../../model/public-facts.js'
import type {IsoDate} from '../../model/text.js'
import {asyncQuery} from '../memo/query.js'
import {header} from './headers.js'
import {records} from './life.js'
import {timeZone} from './publication.js'

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
    return {
      ...(first && first.adopted !== true && {issued: notBefore(now.date, first.published, zone)}),
      changed: notBefore(now.date, newest.published, zone),
    }
  },
})

/** A moment, or that at which a day begins, where it comes later. */
const notBefore = (date: IsoDate, moment: Instant, zone: string): Instant =>
  (isAheadAnywhere(date, moment) ?? date > momentIn(zone, moment).day) ? beginningOf(date, zone).now : moment
