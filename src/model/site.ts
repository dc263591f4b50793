import type {FixedText} from './fixed-text.js'
import type {Labels, SiteWords} from './locale.js'
import type {SiteSettings} from './publication.js'
import type {Rasterize} from './rasterize.js'
import type {MonthReader} from './search/dates.js'
import type {Template} from './template.js'
import type {IsoDate} from './text.js'
import type {RevokedCertificate} from './verify/revoked.js'

/** A file of the public site. */
export interface SiteFile {
  /** Below the site's folder, with `/`. */
  readonly path: string
  /** Slugs of the notes that it shows or names: it comes down at once when one of them is public no more. */
  readonly notes: readonly string[]
  readonly render: () => Uint8Array | Promise<Uint8Array>
}

/** Kind and input of a file of the site, without its place. */
export interface MadeFrom extends Pick<SiteFile, 'notes'> {
  /** A text is still without mark and relative links, and encoded once it has them. */
  readonly render: () => string | ReturnType<SiteFile['render']>
}

/** All of the house that files of the site are made with: it changes seldom. Notes are asked for one by one (`render/site/site-view.ts`). */
export interface SiteContext {
  /** Its `siteUrl` is where this site will stand. */
  readonly publication: SiteSettings
  /** Path of its address, without trailing slash: where links within the site begin. */
  readonly root: string
  readonly template: Template
  /** Languages of the site, the publication's own first: French, English, and those of notes whose words ship. */
  readonly languages: readonly SiteLanguage[]
  readonly rasterize: Rasterize
  /** SHA-256, Base64: what a content security policy names (CSP 3, 2.3.1). */
  readonly digest: (content: string | Uint8Array) => string
}

/** The public log, as the site shows it. */
export interface SiteLog {
  /** Leaves as they are hashed, in their order. */
  readonly entries: readonly string[]
  /** As it was signed. */
  readonly checkpoint: string
  /** Public keys, as lines of text. */
  readonly keys: readonly string[]
  /** SHA-256 of certificates of the house, 64 hexadecimal digits each, and those that it trusts no more. */
  readonly certificates: readonly string[]
  readonly revoked: readonly RevokedCertificate[]
}

/** A file that stands among the editions. */
export interface MadeFile {
  readonly hash: string
  readonly sizeBytes: number
  readonly read: () => Uint8Array
}

/** A language of the site, with its fixed words set. */
export interface SiteLanguage {
  readonly lang: string
  /** Language of its fixed words: English where it has none of its own. */
  readonly wordsLang: string
  /** Its name in the language itself. */
  readonly name: string
  readonly labels: Labels
  readonly words: SiteWords
  /** Over what says how to cite a note. */
  readonly cite: string
  readonly date: (day: IsoDate) => FixedText
  readonly shortDate: (day: IsoDate) => FixedText
  /** A label and what it introduces, set. */
  readonly labelled: (label: string, text: string) => string
  /** How months are written, January first (`Locale`). */
  readonly monthForms: readonly string[]
  readonly monthOf: MonthReader
  /** Words of severity, levels 1 to 4. */
  readonly severities: readonly string[]
  /** Set a text of this language. */
  readonly set: (text: string) => string
}
