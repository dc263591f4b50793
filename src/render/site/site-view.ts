import type {PastPage, PublicDocument, PublicFacts, WithdrawnFacts} from '../../model/public-facts.js'
import type {MadeFile, SiteContext, SiteLog} from '../../model/site.js'
import type {
  Brief,
  FeedPage,
  Front,
  ListingPage,
  PlannedFile,
  SiteEditionId,
  Topic,
  TopicKey,
  TopicKind,
} from '../../model/site-plan.js'
import type {IsoDate} from '../../model/text.js'
import type {FeedContent, FeedNote, RowFacts, SearchEntry, Section, SiteAssets} from './answers.js'

/**
 * The questions that files of the site ask, each as narrow as what is shown: who holds the answers and notes the questions
 * knows what a file depends on. No answer says anything of a note that is not public. Answers are plain data, but for bytes that are read when asked for.
 *
 * The first group is given; what comes of it stands in the second, each answer beside the function that makes it.
 */
export interface SiteView extends SiteContext {
  /** Slugs, newest first. */
  readonly published: () => readonly string[]
  readonly withdrawn: () => readonly string[]
  /** Of a note of either standing; nothing of others. */
  readonly brief: (slug: string) => Brief | undefined
  readonly facts: (slug: string) => PublicFacts
  readonly withdrawnFacts: (slug: string) => WithdrawnFacts
  readonly document: (slug: string) => PublicDocument
  /** A page of one of its versions; it must have it. */
  readonly past: (slug: string, page: PastPage, version: string) => PublicDocument
  /** The first 32 hexadecimal digits of the SHA-256 of such a page, as it stands in the site. */
  readonly pastHash: (file: PlannedFile<'past'>) => Promise<string>
  /** An edition of a note, as it stands among the editions; nothing where there is none. */
  readonly edition: (slug: string, edition: SiteEditionId) => MadeFile | undefined
  /** The public log; nothing where there is none. */
  readonly log: () => SiteLog | undefined
  /** `logFilesOf`: by path. */
  readonly logFiles: () => ReadonlyMap<string, Uint8Array>
  /** Whether a day is over where the house stands. */
  readonly isOver: (day: IsoDate) => boolean

  /** `assetsOf`. */
  readonly assets: () => SiteAssets
  /** `rowFactsOf`. */
  readonly row: (slug: string) => RowFacts
  /** Editions that a note has, in the order of their files. */
  readonly editions: (slug: string) => readonly SiteEditionId[]
  /** `worksOf` all notes: slugs of a publication's versions, the original first. */
  readonly works: () => readonly (readonly string[])[]
  /** Slugs of the versions of the publication that a note belongs to, the original first. */
  readonly versions: (slug: string) => readonly string[]
  /** `topicsOf`: ids of a kind; those in which nothing is left but notes that were withdrawn are `told` alone. */
  readonly topicIds: (kind: TopicKind, which: 'listed' | 'told') => readonly string[]
  readonly topic: (key: TopicKey) => Topic
  /** Name of a topic that no vocabulary names: an author's. */
  readonly topicName: (key: TopicKey) => string | null
  /** `listedIn`: what a listing in a language shows, newest first; of all publications where no topic is named. */
  readonly listed: (lang: string, topic: TopicKey | null) => readonly string[]
  /** `listingPage`: its rows on a page; null is the first. */
  readonly page: (lang: string, topic: TopicKey | null, archive: number | null) => ListingPage
  /** `feedArchivesOf`: names of the archives of a feed, oldest first. */
  readonly feedArchives: (topic: TopicKey | null) => readonly string[]
  /** `feedPageOf`. */
  readonly feedPage: (topic: TopicKey | null, archive: string | null) => FeedPage
  /** `frontOf`. */
  readonly front: (lang: string) => Front
  /** `sectionsOf`. */
  readonly sections: () => readonly Section[]
  /** `relatedTo`. */
  readonly related: (slug: string) => readonly string[]
  /** `feedNoteOf`. */
  readonly feedNote: (slug: string) => FeedNote | undefined
  /** `feedContentOf`. */
  readonly feedContent: (slug: string) => FeedContent
  /** `searchEntryOf`. */
  readonly searchEntry: (lang: string, slug: string) => SearchEntry
  /** `searchedTerms`: of a note's text, in its own language. */
  readonly searchTerms: (slug: string) => readonly string[]
  /** `searchPartsOf` all notes: slugs of each part. */
  readonly searchParts: () => readonly (readonly string[])[]
  /** `searchPartOf`: the part that begins with a note. */
  readonly searchPart: (lang: string, first: string) => string
}

/** Briefs of notes, in their order; those that are in no site are passed over. */
export const briefsOf = (brief: SiteView['brief'], slugs: readonly string[]): readonly Brief[] =>
  slugs.flatMap(slug => brief(slug) ?? [])
