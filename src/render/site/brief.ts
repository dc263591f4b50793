import type {PublicFacts, WithdrawnFacts} from '../../model/public-facts.js'
import type {PublicNote, WithdrawnNote} from '../../model/public-note.js'
import type {Brief} from '../../model/site-plan.js'
import {updatedAt} from './updated.js'

/** Facts of a public note for planning the site. */
export const briefOf = ({facts}: PublicNote): Brief => ({
  ...placeOf(facts),
  standing: 'published',
  expires: facts.expires,
  pictures: facts.images.map(({extension}) => extension),
  isSpecimen: facts.tag !== undefined,
  past: facts.past,
})

/** Facts of a withdrawn note for planning the site. */
export const withdrawnBriefOf = ({facts}: WithdrawnNote): Brief => ({
  ...placeOf(facts),
  standing: 'withdrawn',
  pictures: [],
  isSpecimen: false,
  past: {superseded: [], changes: []},
})

const placeOf = (facts: PublicFacts | WithdrawnFacts) => ({
  slug: facts.slug,
  lang: facts.lang,
  id: facts.id,
  translationOf: facts.translationOf,
  date: facts.date,
  updated: updatedAt(facts),
  type: facts.type,
  zone: facts.zone,
  zones: facts.zones,
  threats: facts.threats,
  authors: facts.authors.map(({name}) => name),
  aliases: facts.aliases,
})

/** Order of lists: newest first, then by highest reference. */
export const newestFirst = (a: Ordered, b: Ordered): number =>
  compare(b.date, a.date) || compare(b.id, a.id) || compare(a.slug, b.slug)

type Ordered = Pick<Brief, 'date' | 'id' | 'slug'>

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
