import type {SiteEditionId} from '../../model/site-plan.js'
import {input, type Input} from '../memo/query.js'
import {nobody, type Brand} from '../queries/site-inputs.js'
import type {PublicNotes} from './public-notes.js'

/** What a site is made of: the house with what it is known by, and the notes that everybody may read. */
export interface SiteGiven {
  readonly brand: Brand
  readonly brandPrint: string
  readonly notes: PublicNotes
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
