import * as making from '../../src/engine/queries/site-making.js'
import {siteView} from '../../src/engine/queries/site-view.js'
import type {PublicNotes} from '../../src/engine/queries/site-edges.js'
import type {SiteBrand} from '../../src/engine/queries/shared.js'
import type {PublicNote, WithdrawnNote} from '../../src/model/public-note.js'
import type {SiteView} from '../../src/render/site/site-view.js'

/** Such notes as a site is given them; none of them has editions beside its page. */
export function notesBySlug(notes: readonly (PublicNote | WithdrawnNote)[]): PublicNotes {
  const bySlug = new Map(notes.map(note => [note.facts.slug, note]))
  return {
    slugs: [...bySlug.keys()].toSorted(),
    isKnown: slug => bySlug.has(slug),
    printOf: slug => (bySlug.has(slug) ? slug : undefined),
    note: slug => bySlug.get(slug),
    editionPrint: () => '',
    edition: () => undefined,
  }
}

/** The view that files of a site of such notes ask. */
export const viewOfNotes = (
  brand: SiteBrand,
  notes: readonly (PublicNote | WithdrawnNote)[],
  today = '2026-11-24',
): SiteView => siteView({making, brand, brandPrint: '', notes: notesBySlug(notes)}, today)
