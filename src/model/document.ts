import type {Block} from './blocks.js'
import type {FixedText} from './fixed-text.js'
import type {PlainMetadata} from './front-matter.js'
import type {Labels, Locale} from './locale.js'
import type {MailForm} from './mailing.js'
import type {Named} from './person.js'
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
  /** The front matter for programs: words as they were typed, without their marks. */
  readonly metadata: PlainMetadata
  /** Fixed words of this language, or of the one that stands in for it, set. */
  readonly labels: DocumentLabels
  readonly masthead: Masthead
  /** “Corrigé le …”, “Retiré le …”, “Expiré le …”, most recent first. */
  readonly notices: readonly Notice[]
  readonly gauges: readonly Gauge[]
  /** Zone, threats, recipients, dates; empty for a tribune. */
  readonly facts: readonly Fact[]
  /** Paragraphs of the summary; of a tribune, its standfirst. */
  readonly summary: readonly (readonly Phrasing[])[]
  readonly keyPoints: readonly (readonly Phrasing[])[]
  readonly body: readonly Block[]
  readonly recommendations: readonly Recommendation[]
  readonly footnotes: readonly Footnote[]
  /** Entries of the bibliography, in the order of the style. */
  readonly references: readonly Reference[]
  /** Newest first; empty where there is nothing but a tribune's first version. */
  readonly history: readonly Revision[]
  readonly colophon: readonly Row[]
  /** The sentence that says that all of this is invented; absent for real notes. */
  readonly specimen?: FixedText
  readonly translations: readonly Translation[]
  /** Whether everybody can open its page on the public site. */
  readonly hasPage: boolean
  readonly images: ReadonlyMap<string, Image>
  readonly mail: MailTexts
  /** The note anew, for archives that attach it. */
  readonly source: NoteSource
  /** How many mistakes are marked in it. */
  readonly marks: number
}

/** A document in which no mistake is marked: what is built, sent and published is made of nothing else. */
export interface FinishedDocument extends Document {
  readonly marks: 0
}

/** The fixed words that stand in every edition. */
export type DocumentLabels = {readonly [K in keyof Labels]: FixedText}

/** Everything above the text. */
export interface Masthead {
  readonly type: FixedText
  readonly tlp: TlpLabel
  /** One short line beside the cartouche. */
  readonly tlpMeaning: FixedText
  /** “SPÉCIMEN” or “PROJET”, as words; printed in capitals by the template. */
  readonly tag?: FixedText | undefined
  readonly reference: string
  /** “Version 1.1”. */
  readonly version: FixedText
  /** The version inside a line: “version 1.1”. */
  readonly versionInLine: FixedText
  readonly date: FixedText
  readonly title: readonly Phrasing[]
  readonly titleText: string
  readonly subtitle?: readonly Phrasing[] | undefined
  readonly authors: readonly Author[]
  /** A tribune's “Première publication”, as a row of outlet and date. */
  readonly firstPublished?: Row | undefined
  /** A tribune's “Les opinions exprimées n’engagent que …”. */
  readonly disclaimer?: FixedText
}

export interface Author extends Named {
  readonly role?: string
  /** Of the name, where its script is none of the document's language; and the direction that it is written in there. */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl' | undefined
}

/** An author's name, in its language. */
export const authorName = ({name, lang, dir}: Author): FixedText =>
  lang === undefined ? name : [{type: 'foreign', lang, dir, children: [{type: 'text', value: name}]}]

/** A label and what it says: facts, notices, colophon. */
export interface Row {
  readonly label: FixedText
  readonly value: readonly Phrasing[]
}

/** A row of the facts; `of` says of what, whatever it is called. */
export interface Fact extends Row {
  readonly of: keyof Locale['facts']
}

/** A row that its reader must have before reading; `version` is the one that it tells of. */
export interface Notice extends Row {
  readonly version?: string
}

/** Severity, likelihood, confidence: the words say it all, cells repeat it. */
export interface Gauge {
  readonly kind: 'severity' | 'likelihood' | 'confidence'
  readonly label: FixedText
  /** “Élevée”. */
  readonly word: FixedText
  /** “3 sur 4”, “55–80 %”, “2 sur 3 · sources B2”. */
  readonly position: FixedText
  /** Label and position for a third of a mail's width: “Confiance · sources B2”, “2 sur 3”. */
  readonly short?: {readonly label: FixedText; readonly position: FixedText}
  readonly cells: number
  /** 1-based. Likelihood fills this cell alone, the others all cells up to it. */
  readonly level: number
}

export interface Recommendation {
  readonly number: number
  /** Ids of the groups it is addressed to. */
  readonly groups: readonly string[]
  /** Their names, joined: “ENISA · OTAN”. */
  readonly addressees: FixedText
  /** “Priorité 1”. */
  readonly priority: FixedText
  /** A date, or “Sans délai”, which is at once; none where none was given. */
  readonly deadline?: FixedText
  readonly text: readonly Phrasing[]
  readonly heard: HeardRecommendation
}

/** A recommendation as it is heard: one sentence, of which each part stands for what is shown, and the text is the end. */
export interface HeardRecommendation {
  /** “Recommendation 1, ”. */
  readonly number: FixedText
  /** “priority 1, for ”. */
  readonly priority: FixedText
  /** “ENISA, NATO, ”, or with a colon where no deadline follows. */
  readonly addressees: FixedText
  /** “by 15 January 2027: ”. */
  readonly deadline?: FixedText
}

export interface Footnote {
  readonly number: number
  /** How many calls it has, for links back. */
  readonly calls: number
  readonly children: readonly Block[]
}

/** An entry of the bibliography. */
export interface Reference {
  /** Its number in citations, from 1; none in a redline for a work that is cited no more. */
  readonly number?: number | undefined
  readonly children: readonly Phrasing[]
}

export interface Revision {
  readonly version: string
  readonly date: FixedText
  readonly nature: FixedText
  readonly summary: readonly Phrasing[]
}

/** A link to the note in another language; `name` is that language's own name. */
export interface Translation {
  readonly lang: string
  readonly name: string
  readonly slug: string
  readonly id: string
  /** Whether everybody can open its page on the public site. */
  readonly hasPage: boolean
  /** Whether it is the note that all others translate. */
  readonly isOriginal?: boolean
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
  /** The form that the note or its publication chose; a campaign may choose again. */
  readonly form: MailForm
  /** `[TLP:GREEN] Note d’alerte : …`. */
  readonly subject: string
  /** Of a correction, the subject for somebody who never had what it corrects. */
  readonly firstSubject?: string
  readonly preheader: FixedText
  readonly salutation: FixedText
  /** One sentence: why this reader gets it, and that the PDF is attached. */
  readonly reason: FixedText
  /** Headings over the only recommendation to the reader's institution, over several, and over those to others. */
  readonly ownRecommendation: FixedText
  readonly ownRecommendations: FixedText
  readonly otherRecommendation: FixedText
  readonly otherRecommendations: FixedText
  readonly footer: MailFooter
  /** Handling instructions of a TLP:RED note, whose mail has no other content. */
  readonly handling?: readonly FixedText[]
}

/** The end of every mail: who sends it, why its reader gets it, how that ends. */
export interface MailFooter {
  /** The house's full name. */
  readonly publisher: FixedText
  /** Postal address and contact; number in the EU Transparency Register, if there is one. */
  readonly identity: readonly FixedText[]
  /** Why the reader gets mail, and where the address came from. */
  readonly why: FixedText
  readonly optOut: FixedText
  /** Words of the link that ends all mailings. */
  readonly unsubscribe: FixedText
}

/** A note as it may travel inside its PDF: written anew from what is shown, so that no remark of its author goes along. */
export interface NoteSource {
  readonly markdown: string
  /** Files that the Markdown refers to; it names them as they are named here. */
  readonly files: readonly SourceFile[]
}

/** A file that a note is made with. */
export interface SourceFile {
  /** Without folders; begins with the note's slug. */
  readonly name: string
  readonly kind: 'picture' | 'table' | 'bibliography'
  readonly mediaType: string
  readonly bytes: Uint8Array
}
