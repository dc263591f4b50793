import type {PublicFacts} from '../../model/public-facts.js'
import type {SearchField, SearchRow} from '../../model/search/search-index.js'
import type {Brief, FeedForm, TopicKind} from '../../model/site-plan.js'
import type {FixedHtml, Html} from '../html.js'
import type {FeedEntry} from './write-feed.js'

/** Facts of a note for listings. */
export type RowFacts = Pick<
  PublicFacts,
  'slug' | 'lang' | 'title' | 'date' | 'type' | 'typeName' | 'layout' | 'authors' | 'severity' | 'expires'
>

/** A row of a listing, for templates. */
export interface RowView extends Omit<SearchRow, 'work' | 'date' | 'type' | 'severity'> {
  /** Title as markup. */
  readonly display: Html
  readonly date: string | FixedHtml
  readonly type: string | FixedHtml
  readonly severity: {readonly level: number; readonly word: string} | null
}

/** Facts of a note that its preview picture shows. */
export type CardFacts = Pick<
  PublicFacts,
  'id' | 'lang' | 'title' | 'date' | 'zone' | 'typeName' | 'layout' | 'authors' | 'severity' | 'tlp' | 'tag'
>

/** A shared file, named by its content. */
export interface AssetFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The logo for light and dark mode. */
export type LogoForm = 'color' | 'reversed'

/** Files shared by all pages. Names change with content, so that they can be cached for ever. */
export interface SiteAssets {
  /** Paths. */
  readonly styleSheet: string
  readonly logos: Readonly<Record<LogoForm, string>>
  /** The search and verification programs, and the keyboard shortcut on every page. */
  readonly scripts: Readonly<Record<'search' | 'shortcut' | 'verify', string>>
  readonly files: readonly AssetFile[]
}

/** An entry of the navigation: a list of topics, or a kind of note. */
export interface Section {
  readonly kind: TopicKind
  /** Kind of note. */
  readonly id?: string
}

/** A published or withdrawn note in feeds, without its full text, which few entries have. */
export interface FeedNote extends Pick<Brief, 'standing'> {
  readonly entry: FeedEntry
  /** Slugs of notes that its text links to. */
  readonly links: readonly string[]
}

/** Full text of a note for feeds. */
export interface FeedContent {
  readonly html: string
}

/** The bytes of a note's entry with its full text. */
export type FeedEntries = Readonly<Record<FeedForm, Uint8Array>>

/** Words of a field in the form of the index: each once, and how many there are with every repetition. */
export interface FieldTerms {
  readonly terms: readonly string[]
  readonly length: number
}

/** A note in the search index of a language. */
export interface SearchEntry {
  readonly row: SearchRow
  /** Words of its titles and names by field; null if it also exists in the reader's language, whose index has it. */
  readonly names: Readonly<Record<Exclude<SearchField, 'text'>, FieldTerms>> | null
  /** Whether this index has its text; else that of another language has. */
  readonly isOwn: boolean
}
