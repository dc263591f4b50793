import {printLeaf} from '../../model/log/leaf.js'
import type {MadeFile, SiteLog} from '../../model/site.js'
import type {SiteEditionId} from '../../model/site-plan.js'
import {hashOf} from '../../io/stamp.js'
import {input, type Input} from '../memo/query.js'
import type {PublicLog} from './log.js'
import type {SiteBrand} from './shared.js'
import type * as Making from './site-making.js'
import {nobody, type ShownNote} from './site-inputs.js'

/** Public notes as builds recorded them; the only reader of these records. */
export interface PublicNotes {
  /** Slugs of public notes that were recorded, sorted. */
  readonly slugs: readonly string[]
  /** Whether a note is public, recorded or not. */
  readonly isKnown: (slug: string) => boolean
  /** Print of a note, without reading it; undefined if it is not public. */
  readonly printOf: (slug: string) => string | undefined
  /** The note; undefined also if its record belongs to another note or contradicts its front matter. */
  readonly note: (slug: string) => ShownNote | undefined
  /** Print of one of its built editions; empty where there is none. */
  readonly editionPrint: (slug: string, edition: SiteEditionId) => string
  /** One of its built editions. */
  readonly edition: (slug: string, edition: SiteEditionId) => MadeFile | undefined
}

/** Inputs of a site: renderers, brand, public notes and log. */
export interface SiteGiven {
  readonly making: typeof Making
  readonly brand: SiteBrand
  readonly brandPrint: string
  readonly notes: PublicNotes
  /** Absent without a log. */
  readonly log?: SiteLog | undefined
}

/** The public log for the site; undefined if it has no entry. */
export function siteLogOf({entries, keys, certificates, revoked}: PublicLog): SiteLog | undefined {
  const last = entries.at(-1)
  const signed = last && {entries: entries.map(({leaf}) => printLeaf(leaf)), checkpoint: last.checkpoint}
  return signed && {...signed, keys, certificates, revoked}
}

/** Inputs of the site, which throw until they are given. */
export class SiteEdges {
  #given: SiteGiven | undefined

  /** Set the inputs of the site. */
  give(given: SiteGiven): void {
    this.#given = given
  }

  get edges(): readonly Input<unknown>[] {
    const notes = () => this.#now().notes
    return [
      edge('siteMaking', () => ({value: this.#now().making, print: ''})),
      edge('siteBrand', () => ({value: this.#now().brand, print: this.#now().brandPrint})),
      edge('siteNotes', () => ({value: notes().slugs, print: notes().slugs.join('\n')})),
      input('siteNote', {
        print: slug => notes().printOf(slug) ?? '',
        read: slug => ({value: notes().note(slug), print: notes().printOf(slug) ?? ''}),
      }),
      edge('siteLog', () => {
        const {log} = this.#now()
        return {value: log, print: log ? hashOf(JSON.stringify(log)) : ''}
      }),
      edge('isKnownNote', slug => ({value: notes().isKnown(slug), print: String(notes().isKnown(slug))})),
      edge('siteEdition', key => {
        // Keys are made by `siteEditionKey`.
        const [slug, edition] = key.split('\n') as [string, SiteEditionId]
        return {value: notes().edition(slug, edition), print: this.editionPrint(slug, edition)}
      }),
    ]
  }

  /** Print of an edition, for copies: as values of the memo these would be more than all others. */
  editionPrint = (slug: string, edition: SiteEditionId): string => this.#now().notes.editionPrint(slug, edition)

  #now(): SiteGiven {
    return this.#given ?? nobody()
  }
}

const edge = <Value>(name: string, read: Input<Value>['read']): Input<Value> =>
  input(name, {print: key => read(key).print, read})
