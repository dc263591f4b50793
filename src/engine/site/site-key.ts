import type {NoteEntry, SiteEntry} from '../../io/manifest.js'
import {hashOfAll} from '../../io/stamp.js'
import type {IsoDate} from '../../model/text.js'
import {siteExports} from '../../model/site.js'
import {artifactOf} from './admission.js'
import {own} from '../../model/own.js'

/** All that the public site depends on: the notes that stand in it, their other editions, and the day. */
export function siteKeyOf(from: {
  readonly common: string
  readonly today: IsoDate
  readonly notes: SiteEntry['notes']
  readonly entries: Iterable<NoteEntry>
}): string {
  const {common, today, notes, entries} = from
  const shown = [...entries]
    .filter(({slug}) => Object.hasOwn(notes, slug))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const hashes = shown.map(entry => [
    entry.slug,
    own(notes, entry.slug)?.standing,
    artifactOf(entry, 'public')?.hash,
    ...(['pdf', ...siteExports] as const).map(edition => artifactOf(entry, edition)?.hash),
  ])
  return hashOfAll([common, today, JSON.stringify(hashes)])
}
