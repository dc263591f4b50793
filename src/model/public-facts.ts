import type {Author, Document} from './document.js'
import type {FixedText} from './fixed-text.js'
import type {Instant} from './moment.js'
import type {Phrasing} from './phrasing.js'
import type {IsoDate} from './text.js'
import type {Keyword} from './vocabularies/concepts.js'
import type {Layout} from './vocabularies/term.js'

/** Facts that address, order and sort a note of the site; none of its words. */
export interface PlacedNote {
  readonly slug: string
  readonly lang: string
  readonly id: string
  readonly translationOf?: string | undefined
  readonly date: IsoDate
  readonly type: string
  readonly zone: string
  /** Secondary ones. */
  readonly zones: readonly string[]
  readonly threats: readonly string[]
  /** Addresses that the note had before. */
  readonly aliases: readonly string[]
}

/** Facts that a public note and a withdrawn one both have. */
interface ListedFacts extends PlacedNote {
  readonly tlp: 'TLP:CLEAR'
  readonly typeName: string
  readonly title: readonly Phrasing[]
  readonly authors: readonly (Author & {readonly orcid?: string})[]
  /** Absent of a note that is not on record, or was published before it was. */
  readonly moments?: RecordedMoments | undefined
}

/**
 * Facts of a public note for listings, feeds and metadata: final words of its own language, and ids. Its lines have words,
 * emphasis and passages in other languages; what has no room for marks takes their `plainWords`.
 */
export interface PublicFacts extends ListedFacts {
  readonly kind: 'published'
  readonly layout: Layout
  readonly subtitle?: readonly Phrasing[] | undefined
  readonly severity?: {readonly level: number; readonly word: string} | undefined
  readonly version: string
  /** Oldest first. */
  readonly revisions: readonly {
    readonly version: string
    readonly date: IsoDate
    readonly nature: 'initial' | 'update' | 'correction' | 'closure' | 'withdrawal'
    readonly summary: string
  }[]
  readonly expires?: IsoDate | undefined
  /** Paragraph by paragraph. */
  readonly summary: readonly (readonly Phrasing[])[]
  /** Plain text. */
  readonly keyPoints: readonly string[]
  readonly headings: readonly string[]
  readonly keywords: readonly Keyword[]
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  readonly words: number
  /** Slugs of the notes that its text links to. */
  readonly links: readonly string[]
  /** Slugs of the notes whose public pages its PDF and its editions for programs give the addresses of. */
  readonly names: readonly string[]
  /** Pictures in the order of their first appearance; `extension` begins with its dot. */
  readonly images: readonly {readonly key: string; readonly extension: string}[]
  readonly doi?: string | undefined
  readonly issn?: string | undefined
  readonly isbn?: string | undefined
  readonly licence?: string | undefined
  readonly firstPublished?:
    {readonly outlet: string; readonly date: IsoDate; readonly url?: string | undefined} | undefined
  /** “SPÉCIMEN”. */
  readonly tag?: string | undefined
  readonly pdf?: {readonly sizeBytes: number; readonly pages: number} | undefined
  readonly past: PastVersions
}

/** Moments of a note's life as the record has them. */
export interface RecordedMoments {
  /** The day that its first version gave; absent where that is its own. */
  readonly day?: IsoDate
  /** Of its first version; absent where that was published before there was a record. */
  readonly issued?: Instant
  /** Of the version that it is now. */
  readonly changed: Instant
}

/** Numbers of published versions that have pages beside the note's own, oldest first. */
export interface PastVersions {
  /** Those that a later one replaced. */
  readonly superseded: readonly string[]
  /** Those that changed an earlier one, each with a page that says what. */
  readonly changes: readonly string[]
}

/** A page of a version: the version itself, or what it changed. */
export type PastPage = keyof PastVersions

/** Facts of a note that was withdrawn, which stay public: where it was listed, and why it is no more. */
export interface WithdrawnFacts extends ListedFacts {
  readonly kind: 'withdrawn'
  /** “Retirée le …”, and the reason. */
  readonly notice: {readonly label: FixedText; readonly reason: readonly Phrasing[]}
  readonly withdrawn: IsoDate
}

/** A document as a page shows it: nothing of its mail, its front matter, its source or notes beside it. */
export type PublicDocument = Omit<Document, 'mail' | 'metadata' | 'source' | 'translations' | 'hasPage'>
