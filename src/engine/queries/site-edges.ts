import type {MadeFile, SiteLog} from '../../model/site.js'
import type {SiteEditionId} from '../../model/site-plan.js'
import {hashOf} from '../../io/stamp.js'
import {input, type Input, type Printed} from '../memo/query.js'
import {nobody, type Brand, type ShownNote} from './site-inputs.js'

/** All that the site is made of: the notes that may be read by everybody, as builds kept them. Nobody else reads their records. */
export interface PublicNotes {
  /** Slugs of all notes that everybody may know of and of which a build kept something, in their order by name. */
  readonly slugs: readonly string[]
  /** Whether everybody may know of a note, kept or not. */
  readonly isKnown: (slug: string) => boolean
  /** Print of a note, without reading it; undefined where nothing may be known of it. */
  readonly printOf: (slug: string) => string | undefined
  /** The note; undefined also where its record is another note's, or says something else of it than its front matter. */
  readonly note: (slug: string) => ShownNote | undefined
  /** One of its editions, as it stands among the editions. */
  readonly edition: (slug: string, edition: SiteEditionId) => Printed<MadeFile | undefined>
}

/** Input of a site: the house and its print, and the notes that everybody may read. */
export interface SiteGiven {
  readonly brand: Brand
  readonly brandPrint: string
  readonly notes: PublicNotes
  /** Absent where the house has none. */
  readonly log?: SiteLog | undefined
}

/** The edges behind these names, once it is known what the site is made of; until then they refuse. */
export class SiteEdges {
  #given: SiteGiven | undefined

  /** From now on, this is what the site is made of. */
  give(given: SiteGiven): void {
    this.#given = given
  }

  get edges(): readonly Input<unknown>[] {
    const notes = () => this.#now().notes
    return [
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
        const [slug = '', edition] = key.split('\n')
        // Keys are made by `siteEditionKey`.
        return notes().edition(slug, edition as SiteEditionId)
      }),
    ]
  }

  #now(): SiteGiven {
    return this.#given ?? nobody()
  }
}

const edge = <Value>(name: string, read: Input<Value>['read']): Input<Value> =>
  input(name, {print: key => read(key).print, read})
