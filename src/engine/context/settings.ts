import type {Settings} from '../../io/edges.js'
import type {Context} from './context.js'

/** Options of a run that queries depend on. */
export type Told = Pick<Context, 'template' | 'siteUrl'> & {
  readonly asDraft?: boolean
  /** Whether published notes are read from the record, as builds do and checks and the desk do not. */
  readonly isPublished?: boolean
}

/** The same by name, as an edge of the world. */
export const settingsOf = ({template, siteUrl, asDraft = false, isPublished = false}: Told): Settings => ({
  template: template ?? '',
  siteUrl: siteUrl ?? '',
  draft: asDraft ? 'draft' : '',
  published: isPublished ? 'published' : '',
})
