import type {PublicNote, WithdrawnNote} from '../../model/public-note.js'
import type {MadeFile, SiteLog} from '../../model/site.js'
import type {SiteEditionId} from '../../model/site-plan.js'
import {input, type Input} from '../memo/query.js'
import type {SiteBrand} from './shared.js'
import type * as Making from './site-making.js'

/** A recorded note of the site. */
export type ShownNote = PublicNote | WithdrawnNote

/** Key of an edition beside a note's page. */
export const siteEditionKey = (slug: string, edition: SiteEditionId): string => `${slug}\n${edition}`

/** Throws, since no inputs were given. */
export const nobody = (): never => {
  throw new Error('Nobody said what the site is made of')
}

/** Renderers of the site, which few commands load: synchronous queries could not wait for them. */
export const siteMaking: Input<typeof Making> = input('siteMaking', {print: nobody, read: nobody})
/** Publication and template for queries of the site. */
export const siteBrand: Input<SiteBrand> = input('siteBrand', {print: nobody, read: nobody})
/** Slugs by name. */
export const siteNotes: Input<readonly string[]> = input('siteNotes', {print: nobody, read: nobody})
/** By slug; undefined where it is in no site. */
export const siteNote: Input<ShownNote | undefined> = input('siteNote', {print: nobody, read: nobody})
/** Whether everybody may know of a note, by slug. */
export const isKnownNote: Input<boolean> = input('isKnownNote', {print: nobody, read: nobody})
/** Undefined where the house has none. */
export const siteLog: Input<SiteLog | undefined> = input('siteLog', {print: nobody, read: nobody})
/** By `siteEditionKey`. */
export const siteEdition: Input<MadeFile | undefined> = input('siteEdition', {print: nobody, read: nobody})
