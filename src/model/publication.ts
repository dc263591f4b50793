import type {DomainPace} from './domain-pace.js'
import type {MailForm} from './mailing.js'
import type {Review} from './life/review.js'
import type {PdfStandards} from './pdf-standards.js'
import type {IsoDate, Names} from './text.js'
import type {TranslationReferences} from './translation-references.js'
import type {NoteVocabularies, Vocabularies} from './vocabularies/term.js'

/** The settings by which notes are read, checked and set: of any other, no edition of a note is made again unless it names it. */
export interface NoteSettings {
  readonly organisation: Organisation
  /** Where the public site stands, without a slash at the end. */
  readonly siteUrl: string
  /** Host of `site` in `cess.yml`: what programs know the house and its notes by, wherever a build puts the site. */
  readonly host: string
  /** Name in the time zone database: a note is public from its date on, as the day begins there. */
  readonly timeZone: string
  /** Language of notes that name none. */
  readonly defaultLang: string
  readonly issn?: string | undefined
  readonly vocabularies: NoteVocabularies
  /** Default profile of French typography. */
  readonly typography: 'imprimerie-nationale' | 'union-europeenne'
  /** Form of mails whose note chooses none. */
  readonly mailForm: MailForm
  readonly translationReferences: TranslationReferences
  /** Whether there is a public log. */
  readonly isLogged: boolean
}

/** Settings that some editions depend on, and name. */
export interface EditionSettings {
  readonly paper: 'A4' | 'Letter'
  /** The standards that its PDFs claim to keep. */
  readonly pdfStandards: PdfStandards
  readonly sender: Sender
}
export type EditionSetting = keyof EditionSettings

/** The settings by which the public site is made. */
export interface SiteSettings extends NoteSettings, Pick<EditionSettings, 'paper'> {
  /** One line that says what the site is, by language. */
  readonly tagline?: Names | undefined
  /** Description of the house, for the page “About”, by language. */
  readonly about?: Names | undefined
  /** Languages of the site, whatever its notes are in; French and English where absent. */
  readonly siteLanguages?: readonly string[] | undefined
  /**
   * Keys of the public log and of its witnesses, as lines of text, and fingerprints (`fingerprintIn`) of certificates of the house, with those that it
   * trusts no more and since when; absent where it has no log.
   */
  readonly log?:
    | {
        readonly keys: readonly string[]
        readonly witnesses: readonly string[]
        readonly certificates: readonly string[]
        readonly revoked: readonly {readonly certificate: string; readonly since: IsoDate}[]
      }
    | undefined
}

/** A publication as `cess.yml` describes it, checked, with defaults filled in. */
export interface Publication extends SiteSettings, EditionSettings {
  readonly template: string
  readonly vocabularies: Vocabularies
  /** Approvals that the house asks for; absent where it asks for none. */
  readonly review?: Review
  /** Months for which the ledger keeps masks of addresses and words of replies. */
  readonly retention: number
  /** Messages a minute to a domain and those below it. */
  readonly pace: DomainPace
}

/** The house that publishes. */
export interface Organisation {
  /** “CESS”. */
  readonly shortName: string
  readonly names: Names
  readonly address: string
  readonly contact: string
  /** EU Transparency Register number, `\d{6,12}-\d{2}`. */
  readonly transparencyRegister?: string | undefined
}

/** The From of mailings. */
export interface Sender {
  readonly name: string
  readonly email: string
  /** Envelope sender of mailings, with `{token}` where each message has one of its own; `email` if absent. */
  readonly bounces?: string | undefined
}
