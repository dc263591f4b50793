import type {Settings} from '../../io/edges.js'
import type {Context} from './context.js'

/** Options of a run that queries may ask for. */
export type Told = Pick<Context, 'template' | 'siteUrl'> & {
  readonly asDraft?: boolean
  /** Whether notes are read as they were published: a build of what everybody gets does, a check or the desk does not. */
  readonly isPublished?: boolean
}

/** The same as the world hands it out. */
export const settingsOf = ({template, siteUrl, asDraft = false, isPublished = false}: Told): Settings => ({
  template: template ?? '',
  siteUrl: siteUrl ?? '',
  draft: asDraft ? 'draft' : '',
  published: isPublished ? 'published' : '',
})
