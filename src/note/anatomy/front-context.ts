import type {PhrasingContent} from 'mdast'
import type {Gender, Locale, Phrases} from '../../model/locale.js'
import type {Metadata} from '../../model/front-matter.js'
import type {Neighbour, Surroundings} from '../../model/note.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {NoteSettings} from '../../model/publication.js'
import type {Names} from '../../model/text.js'
import {findTerm, type NoteType} from '../../model/vocabularies/term.js'
import {words, type FixedSetter} from '../fixed-setter.js'
import type {NamedLanguages} from '../named-languages.js'
import type {Setting, Typesetter} from '../typesetter.js'

/** Context of the front matter: all that the fixed parts of a document are made from. */
export interface FrontContext {
  readonly metadata: Metadata
  readonly publication: NoteSettings
  readonly locale: Locale
  /** Of the kind of note, in the language of the locale. */
  readonly gender: Gender
  readonly lang: string
  readonly slug: string
  readonly type: NoteType
  readonly notes: readonly Neighbour[]
  /** Whether its time has not come: under embargo, or before its date. */
  readonly isHeld: boolean
  /** Asked only where something printed depends on it: the note is rendered again once that day is over. */
  readonly isPast: Surroundings['isPast']
  readonly asDraft: boolean
  readonly sealedBy: Surroundings['sealedBy']
  readonly typesetter: Typesetter
  /** Set words that the organisation gives. */
  readonly fixed: FixedSetter
  readonly namedLanguages: NamedLanguages
  /** Set a text of the note; as prose unless told. */
  readonly set: (text: string, setting?: Setting) => string
  /** Resolve and set inline nodes as one line; as prose unless told. */
  readonly line: (nodes: readonly PhrasingContent[], setting?: Setting) => readonly Phrasing[]
}

/** A link to `url` whose words are the address, or how people write it, without its scheme and last slash. */
export const address = (url: string, written = url): PhrasingContent => ({
  type: 'link',
  url,
  children: [words(written.replace(/^mailto:|^https?:\/\/|\/$/g, ''))],
})

/** Names of a vocabulary's term; the id itself for a term that is gone. */
export function termNames(
  {publication}: FrontContext,
  vocabulary: 'zones' | 'threats' | 'recipients',
  id: string,
): Names {
  const term = findTerm<{readonly id: string; readonly names: Names}>(publication.vocabularies[vocabulary], id)
  return term?.names ?? {en: id, fr: id}
}

/** Lines joined by a separator. */
export const joinLines = (
  lines: readonly (readonly PhrasingContent[])[],
  separator: string,
): readonly PhrasingContent[] => lines.flatMap((line, index) => (index ? [words(separator), ...line] : line))

type Nature = NonNullable<Metadata['revisions']>[number]['nature']

/** The phrase of the locale that tells the day of a change, by the nature of the revision; undefined for a first version. */
export const changePhrases: Readonly<
  Record<Nature, keyof Pick<Phrases, 'corrected' | 'updated' | 'closed' | 'withdrawn'> | undefined>
> = {
  initial: undefined,
  update: 'updated',
  correction: 'corrected',
  closure: 'closed',
  withdrawal: 'withdrawn',
}

/** Last revision of a kind, if there is one. */
export const lastRevision = (
  metadata: Metadata,
  nature: Nature,
): NonNullable<Metadata['revisions']>[number] | undefined =>
  metadata.revisions?.findLast(revision => revision.nature === nature)

/** Whether the editions are marked as a draft. */
export const isDraft = ({metadata, asDraft}: FrontContext): boolean =>
  asDraft || metadata.status === 'draft' || metadata.status === 'review'
