import type {Block} from './blocks.js'
import type {Metadata} from './front-matter.js'
import type {Labels} from './locale.js'
import type {MailForm} from './mailing.js'
import type {Phrasing} from './phrasing.js'
import type {TlpLabel} from './tlp.js'
import type {Layout} from './vocabularies/term.js'

/**
 * A note that passed: all its words chosen, translated, set and ordered. Renderers lay it out; none of them
 * translates, formats a date or sets a space. Order of the parts: see `sections` in each renderer.
 */
export interface Document {
  readonly slug: string
  readonly lang: string
  readonly layout: Layout
  readonly metadata: Metadata
  /** Fixed words of this language, set. */
  readonly labels: Labels
  readonly masthead: Masthead
  /** “Corrigé le …”, “Retirée le …”, “Expirée le …”, most recent first. */
  readonly notices: readonly Row[]
  readonly gauges: readonly Gauge[]
  /** Zone, threats, recipients, dates; empty for a tribune. */
  readonly facts: readonly Row[]
  /** Paragraphs of the summary; of a tribune, its standfirst. */
  readonly summary: readonly (readonly Phrasing[])[]
  readonly keyPoints: readonly (readonly Phrasing[])[]
  readonly body: readonly Block[]
  readonly recommendations: readonly Recommendation[]
  readonly footnotes: readonly Footnote[]
  /** Entries of the bibliography, in the order of the style. */
  readonly references: readonly (readonly Phrasing[])[]
  /** Newest first; empty where there is nothing but a tribune's first version. */
  readonly history: readonly Revision[]
  readonly colophon: readonly Row[]
  /** The sentence that says that all of this is invented; absent for real notes. */
  readonly specimen?: string
  readonly translations: readonly Translation[]
  /** Whether everybody can open its page on the public site. */
  readonly hasPage: boolean
  readonly images: ReadonlyMap<string, Image>
  readonly mail: MailTexts
  /** The note's Markdown, for archives that attach it. */
  readonly source: string
}

/** Everything above the text. */
export interface Masthead {
  readonly type: string
  readonly tlp: TlpLabel
  /** One short line beside the cartouche. */
  readonly tlpMeaning: string
  /** “SPÉCIMEN” or “PROJET”, as words; printed in capitals by the template. */
  readonly tag?: string
  readonly reference: string
  /** “Version 1.1”. */
  readonly version: string
  /** The same inside a line: “version 1.1”. */
  readonly versionInLine: string
  readonly date: string
  readonly title: readonly Phrasing[]
  readonly titleText: string
  readonly subtitle?: readonly Phrasing[]
  readonly authors: readonly Author[]
  /** A tribune's “Première publication”, as a row of outlet and date. */
  readonly firstPublished?: Row
  /** A tribune's “Les opinions exprimées n’engagent que …”. */
  readonly disclaimer?: string
}

export interface Author {
  readonly name: string
  readonly role?: string
}

/** A label and what it says: facts, notices, colophon. */
export interface Row {
  readonly label: string
  readonly value: readonly Phrasing[]
}

/** Severity, likelihood, confidence: the words say it all, cells repeat it. */
export interface Gauge {
  readonly kind: 'severity' | 'likelihood' | 'confidence'
  readonly label: string
  /** “Élevée”. */
  readonly word: string
  /** “3 sur 4”, “55–80 %”, “2 sur 3 · sources B2”. */
  readonly position: string
  /** The same label and position for a third of a mail's width: “Confiance · sources B2”, “2 sur 3”. */
  readonly short?: {readonly label: string; readonly position: string}
  readonly cells: number
  /** 1-based. Likelihood fills this cell alone, the others all cells up to it. */
  readonly level: number
}

export interface Recommendation {
  readonly number: number
  /** Ids of the groups it is addressed to. */
  readonly groups: readonly string[]
  /** Their names, joined: “ENISA · OTAN”. */
  readonly addressees: string
  /** “Priorité 1”. */
  readonly priority: string
  /** A date, or “Sans délai”. */
  readonly deadline: string
  readonly text: readonly Phrasing[]
}

export interface Footnote {
  readonly number: number
  /** How many calls it has, for links back. */
  readonly calls: number
  readonly children: readonly Block[]
}

export interface Revision {
  readonly version: string
  readonly date: string
  readonly nature: string
  readonly summary: readonly Phrasing[]
}

/** The same note in another language; `name` is that language's own name. */
export interface Translation {
  readonly lang: string
  readonly name: string
  readonly slug: string
  /** Whether everybody can open its page on the public site. */
  readonly hasPage: boolean
}

/** A picture as read: `key` names it in the tree; pixels for bitmaps, user units for SVG. */
export interface Image {
  readonly key: string
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  readonly bytes: Uint8Array
  readonly widthPx: number
  readonly heightPx: number
}

/** Words that only the mail has, set. */
export interface MailTexts {
  /** What the note or its publication chose; a campaign may choose again. */
  readonly form: MailForm
  /** `[TLP:GREEN] Note d’alerte : …`. */
  readonly subject: string
  readonly preheader: string
  readonly salutation: string
  /** One sentence: why this reader gets it, and that the PDF is attached. */
  readonly reason: string
  /** Headings over the only recommendation to the reader's institution, over several, and over those to others. */
  readonly ownRecommendation: string
  readonly ownRecommendations: string
  readonly otherRecommendations: string
  readonly footer: MailFooter
  /** Handling instructions of a TLP:RED note, whose mail has no other content. */
  readonly handling?: readonly string[]
}

/** The end of every mail: who sends it, why its reader gets it, how that ends. */
export interface MailFooter {
  /** The house's full name. */
  readonly publisher: string
  /** Postal address and contact; number in the EU Transparency Register, if there is one. */
  readonly identity: readonly string[]
  /** Why the reader gets mail, and where the address came from. */
  readonly why: string
  readonly optOut: string
  /** Words of the link that ends all mailings. */
  readonly unsubscribe: string
}
