import type {Notice} from '../../model/document.js'
import {standingAfter} from '../../model/life/standing.js'
import type {IsoDate} from '../../model/text.js'
import {readLine} from '../read-marked.js'
import {changePhrases, lastRevision, type FrontContext} from './front-context.js'

/**
 * Notices that a reader must have before reading: corrections, the latest update, closure, withdrawal, expiry; most recent first.
 * Expiry depends on the day, and is there from the day after the last day of validity.
 */
export function notices(context: FrontContext): readonly Notice[] {
  const {metadata, locale, gender, fixed, line} = context
  const {revisions = []} = metadata
  const last = revisions.at(-1)
  const closure = isClosed(metadata) ? lastRevision(metadata, 'closure') : undefined
  const dated = revisions.flatMap((revision): readonly Dated[] => {
    const {nature} = revision
    const phrase = changePhrases[nature]
    // An older update says nothing that the text does not.
    if (!phrase || (nature === 'update' && revision !== last) || (nature === 'closure' && revision !== closure))
      return []
    return [
      {
        day: revision.date,
        row: {
          label: fixed.say(locale.phrases[phrase](revision.date, gender)),
          value: line(readLine(revision.summary)),
          version: revision.version,
        },
      },
    ]
  })
  const {expires} = metadata
  const expired: readonly Dated[] =
    expires !== undefined && context.isPast(expires)
      ? [
          {
            day: expires,
            row: {
              label: fixed.say(locale.phrases.expired(expires, gender)),
              value: line(fixed.sayInLine(locale.phrases.expiredText)),
            },
          },
        ]
      : []
  return [...expired, ...dated.toReversed()]
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({row}) => row)
}

/** Whether a note is closed, or will be once it is published. */
const isClosed = ({status, revisions = []}: FrontContext['metadata']): boolean =>
  status !== 'published' && standingAfter(revisions.map(({nature}) => nature)) === 'closed'

interface Dated {
  readonly day: IsoDate
  readonly row: Notice
}
