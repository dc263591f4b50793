import type {IsoDate} from './text.js'
import type {TlpLabel} from './tlp.js'

/**
 * Fixed words of the editions in one language. Written plainly; typography sets them when a document is resolved.
 * A new language does not compile until it has them all.
 */
export interface Labels {
  readonly contents: string
  readonly documents: string
  readonly otherLanguages: string
  readonly summary: string
  readonly keyPoints: string
  readonly recommendations: string
  /** Over one alone. */
  readonly recommendation: string
  readonly notes: string
  readonly sources: string
  readonly history: string
  readonly historyVersion: string
  readonly historyDate: string
  readonly historyNature: string
  readonly historyObject: string
  readonly colophon: string
  readonly table: string
  /** Said of a table on its second page, in brackets after its name. */
  readonly continued: string
  readonly source: string
  readonly credit: string
  readonly chartData: string
  readonly chartRow: string
  readonly information: string
  readonly attention: string
  readonly specimen: string
  readonly draft: string
  readonly version: string
  readonly priority: string
  /** A deadline that is at once. */
  readonly immediately: string
  readonly footnote: string
  readonly backToText: string
  /** Before the number of a citation of one work. */
  readonly backToCitation: string
  readonly skipToContent: string
  readonly page: string
  readonly of: string
  readonly readOnline: string
  readonly pdfAttached: string
  readonly accessiblePdf: string
  readonly linkTo: string
  readonly transparencyRegister: string
}

/** A language of the editions. Texts are plain (no special spaces); functions are pure. */
export interface Locale {
  /** BCP 47. */
  readonly lang: string
  /** The language's own name, as its readers write it. */
  readonly name: string
  /** Signs of numbers: before decimals, and between thousands. */
  readonly numbers: {readonly decimal: string; readonly group: string}
  /** Between a label and what it introduces; a colon and a space if absent. */
  readonly colon?: string
  /**
   * How each month is written in notes and by who looks for it, in all its cases, short forms too: months by `|`, January first, forms by
   * spaces. A star stands for any ending; a full stop, where a short form is another word without it.
   */
  readonly monthForms: string
  /** Names of kinds of note that are feminine; absent where participles have one form. */
  readonly feminine?: RegExp
  /** Names of an annex, singular and plural, small letters, a space between them. */
  readonly annexWords: string
  /** Words that say in the head of a column or a row that its numbers are years, likewise; `-` stands for the beginning of a compound. */
  readonly yearWords: string
  /** Abbreviations of “see” and “compare”, which a sentence goes on after, in small letters, separated by spaces. */
  readonly seeWords: string
  readonly labels: Labels
  readonly tlp: Readonly<Record<TlpLabel, {readonly short: string; readonly full: string}>>
  readonly severity: Readonly<Record<'low' | 'moderate' | 'high' | 'critical', string>>
  readonly likelihood: Readonly<Record<LikelihoodStep, {readonly word: string; readonly range: string}>>
  readonly confidence: Readonly<Record<'low' | 'moderate' | 'high', string>>
  /** `confidenceShort` is one word, for the narrow gauges of the mail. */
  readonly gauges: Readonly<Record<'severity' | 'likelihood' | 'confidence' | 'confidenceShort', string>>
  readonly facts: Readonly<Record<'zone' | 'threats' | 'recipients' | 'dates', string>>
  readonly natures: Readonly<Record<'initial' | 'update' | 'correction' | 'closure' | 'withdrawal', string>>
  readonly colophon: ColophonWords
  readonly phrases: Phrases
  readonly site: SiteWords
  readonly mail: MailWords
}

/** A label and what it introduces: “Source : …” in French, “Source: …” in English. */
export const labelled = ({colon = ': '}: Pick<Locale, 'colon'>, label: string, text: string): string =>
  `${label}${colon}${text}`

/** The seven steps of likelihood of ICD 203 (2015), D.6.e.(2)(a), least likely first. */
export const likelihoodSteps = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const

/** A step of the scale of likelihood. */
export type LikelihoodStep = (typeof likelihoodSteps)[number]

/** Labels and texts of the colophon. */
export interface ColophonWords {
  readonly cite: string
  readonly licence: string
  readonly rights: string
  readonly contact: string
  readonly publisher: string
  /** Where it can be checked that the note is the house's own, and unchanged. */
  readonly authenticity: string
  /** Of the certificate that seals it. */
  readonly seal: string
  readonly keywords: string
  readonly composition: string
  readonly firstPublished: string
  readonly allRightsReserved: (year: string, holder: string) => string
  readonly specimen: string
  /** The editions that have all words of a note: page, PDF and mail; page and PDF; PDF and mail. */
  readonly madeWith: Readonly<Record<'all' | 'unmailed' | 'unpublished', string>>
}

/** The gender of the name of a kind of note, with which participles agree: “Publiée le …” of a note, “Publié le …” of an appeal. */
export type Gender = 'feminine' | 'masculine'

/** Sentences and joins. Dates come in as `YYYY-MM-DD`. */
export interface Phrases {
  readonly date: (day: IsoDate) => string
  readonly shortDate: (day: IsoDate) => string
  readonly position: (level: number, of: number) => string
  readonly sources: (rating: string) => string
  readonly list: (names: readonly string[]) => string
  readonly corrected: (day: IsoDate, gender: Gender) => string
  readonly updated: (day: IsoDate, gender: Gender) => string
  readonly withdrawn: (day: IsoDate, gender: Gender) => string
  readonly closed: (day: IsoDate, gender: Gender) => string
  readonly expired: (day: IsoDate, gender: Gender) => string
  readonly expiredText: string
  readonly published: (day: IsoDate, gender: Gender) => string
  /** Behind what was said of a note, with the sign between: “; valid until 31 March 2027”. */
  readonly validUntil: (day: IsoDate, gender: Gender) => string
  /** “A. Modèle et T. Gabarit, « Titre », note d'alerte CESS-…, version 1.1, CESS, 18 novembre 2026.” */
  readonly citation: (parts: CitationParts) => string
  readonly disclaimer: (authors: number) => string
  readonly quote: (text: string) => string
  /** A numbered table or figure named in running text: “tableau 1”. */
  readonly mention: Readonly<Record<'table' | 'figure', (number: number) => string>>
  /** How a recommendation begins for those who hear it: “Recommendation 1, priority 1, for ENISA, by 15 January 2027: …”. */
  readonly heard: HeardWords
}

/** Parts of one sentence; print shows them at the side of a text. */
export interface HeardWords {
  readonly recommendation: (number: number) => string
  readonly priority: (number: number) => string
  /** Before the names of its addressees. */
  readonly addressees: string
  /** A day in words. */
  readonly deadline: (day: string) => string
  readonly immediately: string
}

export interface CitationParts {
  readonly authors: readonly string[]
  readonly title: string
  readonly type: string
  readonly reference: string
  readonly version: string
  readonly publisher: string
  readonly date: IsoDate
}

/** Words that only the public site has, around its notes. */
export interface SiteWords {
  readonly home: string
  readonly publications: string
  readonly zones: string
  readonly threats: string
  readonly types: string
  readonly years: string
  readonly authors: string
  readonly languages: string
  /** Over the first publication of the home page. */
  readonly latest: string
  readonly readNote: string
  readonly search: string
  readonly noResults: string
  /** Before how many publications the search found with words that differ by a letter, and with not all of the words. */
  readonly similarWords: string
  readonly someWords: string
  /** Where the search cannot run. */
  readonly searchUnavailable: string
  readonly notFound: string
  readonly notFoundText: string
  /** Before the new address of a page that moved. */
  readonly moved: string
  /** Names of the two navigations, for screen readers. */
  readonly breadcrumbs: string
  readonly navigation: string
  /** On the button that opens the navigation of a narrow window. */
  readonly menu: string
  readonly feed: string
  readonly related: string
  /** Over those whose validity is over. */
  readonly past: string
  /** Thousands of bytes: “ko”. */
  readonly kilobytes: string
  /** Pages of a PDF, after their number: “p.”. */
  readonly pageUnit: string
  /** Name of the links to the pages of a long list, for screen readers. */
  readonly pages: string
  /** Words of the links to its newer and its older page. */
  readonly previousPage: string
  readonly nextPage: string
  /** “page 2 sur 7”, as it stands after something else. */
  readonly page: (number: number, of: number) => string
  /** “11 publications”. */
  readonly count: (count: number) => string
}

/** Words that only the mail has. */
export interface MailWords {
  readonly salutation: string
  readonly reason: (publisher: string) => string
  /** Headings over the only recommendation to the reader's institution, and over several. */
  readonly ownRecommendation: string
  readonly ownRecommendations: string
  /** Over those to others; before their addressees where a digest leaves them out. */
  readonly otherRecommendation: string
  readonly otherRecommendations: string
  /** Words of the link that ends all mailings. */
  readonly unsubscribe: string
  readonly why: string
  readonly optOut: string
  /** All that the mail of a TLP:RED note says, beside its reference. */
  readonly handling: readonly string[]
  /** The line that mail programs show beside the subject of a TLP:RED note. */
  readonly handlingPreheader: string
}
