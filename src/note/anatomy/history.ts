import type {Revision} from '../../model/document.js'
import {readLine} from '../read-marked.js'
import type {FrontContext} from './front-context.js'

/** The table of revisions, newest first. A tribune has one from its second version on. */
export function history({metadata, locale, type, fixed: {say}, line}: FrontContext): readonly Revision[] {
  const revisions = metadata.revisions ?? [
    {version: metadata.version, date: metadata.date, nature: 'initial' as const, summary: undefined},
  ]
  if (type.layout === 'tribune' && revisions.length < 2) return []
  return revisions.toReversed().map(({version, date, nature, summary}) => ({
    version,
    date: say(locale.phrases.date(date)),
    nature: say(locale.natures[nature]),
    summary: summary === undefined ? [] : line(readLine(summary)),
  }))
}
