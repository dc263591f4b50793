import type {Labels, SiteWords} from './locale.js'
import type {PublicNote, WithdrawnNote} from './public-note.js'
import type {Publication} from './publication.js'
import type {Rasterize} from './rasterize.js'
import type {Template} from './template.js'
import type {IsoDate} from './text.js'

/** A file of the public site. */
export interface SiteFile {
  /** Below the site's folder, with `/`. */
  readonly path: string
  /** Slugs of the notes that it shows or names: it comes down at once when one of them is public no more. */
  readonly notes: readonly string[]
  /** All that the bytes depend on, beside publication, template and tool; JSON can hold it. A file is made again when it changes. */
  readonly input: unknown
  readonly render: () => Uint8Array | Promise<Uint8Array>
}

/** Some files of the site: pages, a feed, the search. It plans quickly; only files that changed are rendered. */
export interface SitePart {
  readonly id: string
  readonly files: (site: SiteInput) => readonly SiteFile[]
}

/** All that the parts of the site may look at. No note that is not public can be in it. */
export interface SiteInput {
  /** Its `siteUrl` is where this site will stand. */
  readonly publication: Publication
  readonly template: Template
  /** Newest first. */
  readonly notes: readonly PublicNote[]
  readonly withdrawn: readonly WithdrawnNote[]
  /** Languages of the site, the publication's own first: French, English, and those of notes whose words ship. */
  readonly languages: readonly SiteLanguage[]
  /** Read only where notes with an end of validity are listed. */
  readonly today: IsoDate
  readonly rasterize: Rasterize
  /** SHA-256, Base64: what a content security policy names (CSP 3, 2.3.1). */
  readonly digest: (content: string | Uint8Array) => string
  /** A program for browsers, by the name of its folder; the same bytes each time. */
  readonly program: (name: string) => Uint8Array
  /** The PDF of a note, as it stands among the editions; nothing where there is none. */
  readonly pdf: (note: PublicNote) => MadeFile | undefined
  /** An edition of a note for programs, in the same way. */
  readonly exported: (note: PublicNote, edition: SiteExportId) => MadeFile | undefined
}

/** Editions for programs that stand beside a note's page. */
export const siteExports = ['csl', 'bibtex', 'ris', 'stix', 'misp'] as const
export type SiteExportId = (typeof siteExports)[number]

/** A file that stands among the editions. */
export interface MadeFile {
  readonly hash: string
  readonly sizeBytes: number
  readonly read: () => Uint8Array
}

/** A language of the site, with its fixed words set. */
export interface SiteLanguage {
  readonly lang: string
  /** What its fixed words are in: English where it has none of its own. */
  readonly wordsLang: string
  /** Its own name. */
  readonly name: string
  readonly labels: Labels
  readonly words: SiteWords
  /** Over what says how to cite a note. */
  readonly cite: string
  readonly date: (day: IsoDate) => string
  readonly shortDate: (day: IsoDate) => string
  /** A label and what it introduces, set. */
  readonly labelled: (label: string, text: string) => string
  /** How months are written, January first (`Locale`). */
  readonly monthForms: readonly string[]
  /** Words of severity, levels 1 to 4. */
  readonly severities: readonly string[]
  /** Set a text of this language. */
  readonly set: (text: string) => string
}
