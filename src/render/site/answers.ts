import type {PublicFacts} from '../../model/public-facts.js'
import type {SearchField, SearchRow} from '../../model/search/search-index.js'
import type {Brief, TopicKind} from '../../model/site-plan.js'
import type {FeedEntry} from './write-feed.js'

/** The facts of a note in a line of a listing. */
export type RowFacts = Pick<
  PublicFacts,
  'slug' | 'lang' | 'title' | 'date' | 'type' | 'typeName' | 'layout' | 'authors' | 'severity' | 'expires'
>

/** A file whose name says all that it depends on. */
export interface AssetFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The logo on light paper, and on dark. */
export type LogoForm = 'color' | 'reversed'

/** Files that all pages share. Their names change with their content, so that browsers may keep them for ever. */
export interface SiteAssets {
  /** Paths. */
  readonly styleSheet: string
  readonly logos: Readonly<Record<LogoForm, string>>
  /** The search, and on every page the keys that lead to it. */
  readonly scripts: Readonly<Record<'search' | 'shortcut' | 'verify', string>>
  readonly files: readonly AssetFile[]
}

/** An entry of the navigation: a list of topics, or a kind of note. */
export interface Section {
  readonly kind: TopicKind
  /** The kind of note. */
  readonly id?: string
}

/** A note of either standing in feeds: all but its whole text, which few of them have. */
export interface FeedNote extends Pick<Brief, 'standing'> {
  readonly entry: FeedEntry
  /** Slugs of the notes that its text links to. */
  readonly links: readonly string[]
}

/** The whole text of a note, as feeds have it. */
export interface FeedContent {
  readonly html: string
}

/** A note as the search of a language has it. */
export interface SearchEntry {
  readonly row: SearchRow
  /** Words of what it is called, field by field. Nothing to find it by where the reader's language has it too: its own index has its words. */
  readonly names: Readonly<Record<Exclude<SearchField, 'text'>, readonly string[]>> | null
  /** Whether its text is searched here; else the index of another language has it. */
  readonly isOwn: boolean
}
