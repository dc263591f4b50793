import {compareVersions} from '../../model/compare-versions.js'
import type {Revision} from '../../model/document.js'
import type {Metadata} from '../../model/front-matter.js'
import {readLine} from '../read-marked.js'
import {isWithdrawn} from '../withdrawal/remaining-fields.js'
import type {FrontContext} from './front-context.js'

/** The table of revisions, newest first. A tribune has one from its second version on; a withdrawn note has none, since its notice says when and why. */
export function history({metadata, locale, type, fixed: {say}, line}: FrontContext): readonly Revision[] {
  if (isWithdrawn(metadata)) return []
  const revisions = withFirst(metadata)
  if (type.layout === 'tribune' && revisions.length < 2) return []
  return revisions.toReversed().map(({version, date, nature, summary}) => ({
    version,
    date: say(locale.phrases.date(date)),
    nature: say(locale.natures[nature]),
    summary: summary === undefined ? [] : line(readLine(summary)),
  }))
}

type NamedRevision = NonNullable<Metadata['revisions']>[number]
/** A first issue needs no words. */
type HistoryRow = Omit<NamedRevision, 'summary'> & Partial<Pick<NamedRevision, 'summary'>>

/** A note's revisions, and its first issue where they begin with a later one. */
function withFirst(metadata: Metadata): readonly HistoryRow[] {
  const {version, date, revisions} = metadata
  const [oldest] = revisions ?? []
  if (!revisions || !oldest) return [{version, date, nature: 'initial'}]
  const isNamed = oldest.nature === 'initial' || compareVersions(oldest.version, '1.0') <= 0
  return isNamed ? revisions : [{version: '1.0', date, nature: 'initial'}, ...revisions]
}
