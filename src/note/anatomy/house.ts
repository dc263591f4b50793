import type {PhrasingContent} from 'mdast'
import type {Locale} from '../../model/locale.js'
import type {Metadata} from '../../model/front-matter.js'
import type {Neighbour} from '../../model/note.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {Publication} from '../../model/publication.js'
import {nameIn, type IsoDate} from '../../model/text.js'
import {findTerm, type NoteType} from '../../model/vocabularies/term.js'

/** What the fixed parts of a document are made from. */
export interface House {
  readonly metadata: Metadata
  readonly publication: Publication
  readonly locale: Locale
  readonly lang: string
  readonly slug: string
  readonly type: NoteType
  readonly notes: readonly Neighbour[]
  /** Read only where something printed depends on it: whoever builds a note again later watches for it. */
  readonly today: IsoDate
  readonly asDraft: boolean
  /** Set a text. */
  readonly set: (text: string) => string
  /** Resolve and set inline nodes as one line. */
  readonly line: (nodes: readonly PhrasingContent[]) => readonly Phrasing[]
}

/** Words in which no sign is Markdown. */
export const words = (value: string): PhrasingContent => ({type: 'text', value})

/** A link out whose words are its address, without what nobody reads aloud. */
export const address = (url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [words(url.replace(/^mailto:|^https?:\/\/|\/$/g, ''))],
})

/** The publisher's full name in the note's language, with its short one: “Centre … (CESS)”. */
export function publisherName({publication: {organisation}, lang}: House): string {
  return `${nameIn(organisation.names, lang)} (${organisation.shortName})`
}

/** Name of a vocabulary's term in the note's language; the id itself for a term that is gone. */
export function termName(house: House, vocabulary: 'zones' | 'threats' | 'recipients', id: string): string {
  const term = findTerm<{readonly id: string; readonly names: NoteType['names']}>(
    house.publication.vocabularies[vocabulary],
    id,
  )
  return term ? nameIn(term.names, house.lang) : id
}

/**
 * A name inside a sentence: with a small first letter, unless it begins with an acronym or the language writes nouns with a
 * capital.
 */
export function inSentence(name: string, lang: string): string {
  const [first = '', second = ''] = name
  const acronym = second === second.toUpperCase()
  return acronym || /^de\b/.test(lang) ? name : first.toLowerCase() + name.slice(1)
}

/** Last revision of a kind, if there is one. */
export function lastRevision(
  metadata: Metadata,
  nature: NonNullable<Metadata['revisions']>[number]['nature'],
): NonNullable<Metadata['revisions']>[number] | undefined {
  return metadata.revisions?.findLast(revision => revision.nature === nature)
}

/** Whether the editions are marked as a draft. */
export const isDraft = ({metadata, asDraft}: Pick<House, 'metadata' | 'asDraft'>): boolean =>
  asDraft || metadata.status === 'draft' || metadata.status === 'review'
