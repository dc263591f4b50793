import type {Metadata} from './front-matter.js'
import type {Text} from './text.js'

/** Where a note stands, in the tool's own languages. */
export const statusNames: Readonly<Record<Metadata['status'], Text>> = {
  draft: {en: 'draft', fr: 'brouillon'},
  review: {en: 'in review', fr: 'en relecture'},
  approved: {en: 'approved', fr: 'validée'},
  published: {en: 'published', fr: 'publiée'},
  withdrawn: {en: 'withdrawn', fr: 'retirée'},
  closed: {en: 'closed', fr: 'close'},
}
