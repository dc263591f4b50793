import type {Settings} from '../io/edges.js'
import type {Context} from './context.js'

/** Options of a run that queries may ask for. */
export type Told = Pick<Context, 'template' | 'siteUrl'> & {readonly asDraft?: boolean}

/** The same as the world hands it out. */
export const settingsOf = ({template, siteUrl, asDraft = false}: Told): Settings => ({
  template: template ?? '',
  siteUrl: siteUrl ?? '',
  draft: asDraft ? 'draft' : '',
})
