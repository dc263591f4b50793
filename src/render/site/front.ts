import {stemOf} from '../../model/site-address.js'
import type {Brief, Front, Topic} from '../../model/site-plan.js'
import {listedIn} from './works.js'

const mostRows = 3

/** Facts of notes for the home pages. */
export interface FrontNotes {
  /** Newest first. */
  readonly notes: readonly Brief[]
  /** Listed zones with their notes. */
  readonly zones: readonly Topic[]
  readonly isPast: (note: Brief) => boolean
}

/** The home page: a lead, and the latest publications of each zone that has more. */
export function frontOf({notes, zones, isPast}: FrontNotes, lang: string): Front {
  const shown = listedIn(notes, lang)
  const lead = shown.find(note => !isPast(note))
  const byName = new Map(notes.map(note => [note.slug, note]))
  return {
    lead: lead?.slug ?? null,
    isSpecimen: shown.length > 0 && shown.every(({isSpecimen}) => isSpecimen),
    // A zone that has the lead alone would be a name beside nothing; it is reached by the lead.
    zones: zones.flatMap(({id, notes: slugs}) => {
      const all = slugs.flatMap(slug => byName.get(slug) ?? [])
      const rows = zoneRows({id, all, lead}, lang)
      const sorted = [...rows.filter(note => !isPast(note)), ...rows.filter(isPast)]
      if (sorted.length === 0) return []
      return [{id, count: listedIn(all, lang).length, rows: sorted.slice(0, mostRows).map(({slug}) => slug)}]
    }),
  }
}

/** Notes of a zone except the lead: first those mainly about it, then those that mention it. */
function zoneRows(
  zone: {readonly id: string; readonly all: readonly Brief[]; readonly lead: Brief | undefined},
  lang: string,
) {
  const {id, all, lead} = zone
  const others = lead ? all.filter(note => stemOf(note) !== stemOf(lead)) : all
  const own = others.filter(note => note.zone === id)
  return listedIn(own.length ? own : others, lang)
}
