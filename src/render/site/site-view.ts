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
import type {
  CardFacts,
  FeedContent,
  FeedEntries,
  FeedNote,
  FieldTerms,
  RowFacts,
  RowView,
  SearchEntry,
  Section,
  SiteAssets,
} from './answers.js'

/**
 * The queries of the site's files, each as narrow as what is shown, so that recorded queries are a file's dependencies. Answers contain
 * nothing of notes that are not public. They are plain data, except bytes that are read on demand. The first group is given; what comes of
 * it stands in the second, each answer beside the function that makes it.
 */
export interface SiteView extends SiteContext {
  /** Slugs, newest first. */
  readonly published: () => readonly string[]
  readonly withdrawn: () => readonly string[]
  /** A published or withdrawn note; undefined for others. */
  readonly brief: (slug: string) => Brief | undefined
  readonly facts: (slug: string) => PublicFacts
  readonly withdrawnFacts: (slug: string) => WithdrawnFacts
  readonly document: (slug: string) => PublicDocument
  /** Page of an existing version. */
  readonly past: (slug: string, page: PastPage, version: string) => PublicDocument
  /** First 32 hexadecimal digits of the SHA-256 of a version's page. */
  readonly pastHash: (file: PlannedFile<'past'>) => Promise<string>
  /** An edition of a note as built; undefined if there is none. */
  readonly edition: (slug: string, edition: SiteEditionId) => MadeFile | undefined
  /** The public log; undefined if there is none. */
  readonly log: () => SiteLog | undefined
  /** `logFilesOf`: by path. */
  readonly logFiles: () => ReadonlyMap<string, Uint8Array>
  /** Whether a day is over in the publication's time zone. */
  readonly isOver: (day: IsoDate) => boolean

  /** `assetsOf`. */
  readonly assets: () => SiteAssets
  /** `rowFactsOf`. */
  readonly row: (slug: string) => RowFacts
  /** `rowView`: of a note in a language. */
  readonly rowIn: (lang: string, slug: string) => RowView
  /** `cardFactsOf`. */
  readonly card: (slug: string) => CardFacts
  /** Editions of a note, in the order of their files. */
  readonly editions: (slug: string) => readonly SiteEditionId[]
  /** `worksOf` all notes: slugs of each publication's translations, the original first. */
  readonly works: () => readonly (readonly string[])[]
  /** Slugs of a note's publication in all languages, the original first. */
  readonly versions: (slug: string) => readonly string[]
  /** `topicsOf`: ids of a kind; topics with only withdrawn notes are just in `told`. */
  readonly topicIds: (kind: TopicKind, which: 'listed' | 'told') => readonly string[]
  readonly topic: (key: TopicKey) => Topic
  /** Name of a topic outside of vocabularies, an author; else null. */
  readonly topicName: (key: TopicKey) => string | null
  /** `listedIn`: notes in a language's listing, newest first; of all publications if the topic is null. */
  readonly listed: (lang: string, topic: TopicKey | null) => readonly string[]
  /** `listingPage`: rows of a page; null is the first. */
  readonly page: (lang: string, topic: TopicKey | null, archive: number | null) => ListingPage
  /** `feedArchivesOf`: names of a feed's archives, oldest first. */
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
  /** `feedEntriesOf`. */
  readonly feedEntries: (slug: string) => FeedEntries
  /** `searchEntryOf`. */
  readonly searchEntry: (lang: string, slug: string) => SearchEntry
  /** `searchedTerms`: of a note's text. */
  readonly searchTerms: (slug: string) => FieldTerms
  /** `searchPartsOf` all notes: slugs of each part. */
  readonly searchParts: () => readonly (readonly string[])[]
  /** `searchPartOf`: the part that begins with a note. */
  readonly searchPart: (lang: string, first: string) => string
}

/** Briefs of notes, in order, without those that are not in the site. */
export const briefsOf = (brief: SiteView['brief'], slugs: readonly string[]): readonly Brief[] =>
  slugs.flatMap(slug => brief(slug) ?? [])
