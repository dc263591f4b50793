import type {Revision} from '../../model/document.js'
import {parseLine} from '../markdown.js'
import type {House} from './house.js'

/** The table of revisions, newest first. A tribune has one from its second version on. */
export function history({metadata, locale, type, set, line}: House): readonly Revision[] {
  const revisions = metadata.revisions ?? [
    {version: metadata.version, date: metadata.date, nature: 'initial' as const, summary: undefined},
  ]
  if (type.layout === 'tribune' && revisions.length < 2) return []
  return revisions.toReversed().map(({version, date, nature, summary}) => ({
    version,
    date: set(locale.phrases.date(date)),
    nature: set(locale.natures[nature]),
    summary: summary === undefined ? [] : line(parseLine(summary)),
  }))
}
