import type {SiteExportId} from './editions/lists.js'
import type {Instant} from './moment.js'
import type {PastPage, PastVersions, PlacedNote} from './public-facts.js'
import type {StandingId} from './standing/standing-text.js'
import type {IsoDate} from './text.js'

/** Facts that order, sort and address a note, and none of its words: the site is planned from these, and from nothing else of notes. */
export interface Brief extends PlacedNote {
  readonly standing: 'published' | 'withdrawn'
  /** Of its last change; of a withdrawn note, when it was withdrawn. */
  readonly updated: Instant
  /** Last day of validity. */
  readonly expires?: IsoDate | undefined
  readonly authors: readonly string[]
  /** Endings of its pictures, in the order of their names. */
  readonly pictures: readonly string[]
  readonly isSpecimen: boolean
  readonly past: PastVersions
}

/** A note of a listing, by the day under whose year it stands. */
export type DatedNote = Pick<Brief, 'slug' | 'date'>

/** A note of a feed, by what orders it. */
export type ToldNote = Pick<Brief, 'slug' | 'id' | 'date' | 'updated'>

/** Facts that listings sort notes by. */
export const topicKinds = ['zones', 'threats', 'types', 'years', 'authors', 'languages'] as const
export type TopicKind = (typeof topicKinds)[number]

/** A listing: a zone, a year, an author. `id` stands in its address. */
export interface TopicKey {
  readonly kind: TopicKind
  readonly id: string
}

/** A topic and its notes, by slug, newest first. */
export interface Topic extends TopicKey {
  /** Where no vocabulary names it: an author's name. */
  readonly name?: string | undefined
  readonly notes: readonly string[]
  /** Those that were in it. */
  readonly withdrawn: readonly string[]
}

/** Slugs that the home page of a language shows. */
export interface Front {
  readonly lead: string | null
  readonly isSpecimen: boolean
  readonly zones: readonly {readonly id: string; readonly count: number; readonly rows: readonly string[]}[]
}

/** A page of a listing. */
export interface ListingPage {
  /** Newest first. */
  readonly slugs: readonly string[]
  /** Its place among the pages: 1 is the newest. */
  readonly position: number
  readonly of: number
  /** Years that go on on another page. */
  readonly split: readonly string[]
}

/** A document of a feed: the one that readers follow, or an archive. */
export interface FeedPage {
  readonly slugs: readonly string[]
  /** The archive before it, and of an archive the one that follows. */
  readonly previous: string | null
  readonly next: string | null
}

/** Files that stand beside a note's page as they stand among the editions. */
export type SiteEditionId = 'pdf' | SiteExportId

/** Forms of a feed, by the names of their files. */
export const feedForms = ['feed.xml', 'rss.xml', 'feed.json'] as const
export type FeedForm = (typeof feedForms)[number]

/** Input of each kind of file: its renderer is told this, and asks for the rest. */
interface KindArguments {
  readonly asset: object
  readonly icon: object
  readonly note: {readonly slug: string}
  readonly past: {readonly slug: string; readonly page: PastPage; readonly version: string}
  readonly picture: {readonly slug: string; readonly index: number}
  readonly edition: {readonly slug: string; readonly edition: SiteEditionId}
  readonly withdrawn: {readonly slug: string}
  readonly moved: {readonly slug: string}
  readonly missing: {readonly lang: string}
  readonly home: {readonly lang: string}
  /** `archive` is the number of an older page; null is the first. */
  readonly publications: {readonly lang: string; readonly archive: number | null}
  readonly topic: {readonly lang: string; readonly topic: TopicKey; readonly archive: number | null}
  readonly index: {readonly lang: string; readonly topics: TopicKind}
  readonly standing: {readonly lang: string; readonly page: StandingId}
  readonly search: {readonly lang: string}
  readonly searchIndex: {readonly lang: string}
  readonly noteCard: {readonly slug: string}
  readonly homeCard: {readonly lang: string}
  /** `archive` is the name of older entries; null is what readers follow. */
  readonly feed: {readonly topic: TopicKey | null; readonly archive: string | null; readonly form: FeedForm}
  readonly log: object
  readonly logNotes: object
  readonly verify: {readonly lang: string}
  readonly verifyKnown: object
  readonly sitemap: object
  readonly robots: object
}

export type SiteFileKind = keyof KindArguments

/** Kinds of files that are drawn in a process apart: whoever asks for one waits, and could do something else. */
export const drawnKinds: ReadonlySet<SiteFileKind> = new Set(['icon', 'noteCard', 'homeCard'])

/** A file that the site is to have; JSON can hold it. `path` is below the site's folder, and names it alone. */
export type PlannedFile<Kind extends SiteFileKind = SiteFileKind> = {
  readonly [Each in Kind]: {readonly path: string; readonly kind: Each} & KindArguments[Each]
}[Kind]
