import type {Metadata} from './front-matter.js'
import type {Text} from './text.js'

/** Names of a note's status, in the tool's own languages. */
export const statusNames: Readonly<Record<Metadata['status'], Text>> = {
  draft: {en: 'draft', fr: 'brouillon'},
  review: {en: 'in review', fr: 'en relecture'},
  approved: {en: 'approved', fr: 'validée'},
  published: {en: 'published', fr: 'publiée'},
  withdrawn: {en: 'withdrawn', fr: 'retirée'},
  closed: {en: 'closed', fr: 'close'},
}

/** A note's status as authors write it. */
export const statusValues: Readonly<Record<Metadata['status'], Text>> = {
  draft: {en: '`draft`', fr: '`brouillon`'},
  review: {en: '`review`', fr: '`relecture`'},
  approved: {en: '`approved`', fr: '`validé`'},
  published: {en: '`published`', fr: '`publié`'},
  withdrawn: {en: '`withdrawn`', fr: '`retiré`'},
  closed: {en: '`closed`', fr: '`clos`'},
}

/** Natures of revisions as authors write them in a note. */
export const natureValues: Readonly<Record<NonNullable<Metadata['revisions']>[number]['nature'], Text>> = {
  initial: {en: '`initial`', fr: '`initiale`'},
  update: {en: '`update`', fr: '`mise-à-jour`'},
  correction: {en: '`correction`', fr: '`correction`'},
  closure: {en: '`closure`', fr: '`clôture`'},
  withdrawal: {en: '`withdrawal`', fr: '`retrait`'},
}

/** Standings of notes that readers have. */
export const isOut: ReadonlySet<Metadata['status']> = new Set(['published', 'closed', 'withdrawn'])
