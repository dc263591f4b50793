/** Running text of a document: what stands inside a line. Every renderer has a handler for each of these, and no other. */
export type Phrasing =
  | Words
  | Emphasis
  | Strong
  | Deleted
  | Superscript
  | SmallCapitals
  | Foreign
  | InlineCode
  | Break
  | Link
  | NoteLink
  | CrossReference
  | FootnoteCall
  | Citation
  | Mistake
  | Inserted
  | Removed

/** Set text: final characters, in every edition. */
export interface Words {
  readonly type: 'text'
  readonly value: string
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Phrasing[]
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Phrasing[]
}

export interface Deleted {
  readonly type: 'delete'
  readonly children: readonly Phrasing[]
}

/** Raised letters of an ordinal (`1` + `er`); plain where the edition cannot raise. */
export interface Superscript {
  readonly type: 'superscript'
  readonly children: readonly Phrasing[]
}

/** Capitals of a century (`XXI` + `e`), set small; plain capitals where the edition or its font has none. */
export interface SmallCapitals {
  readonly type: 'smallCapitals'
  readonly children: readonly Phrasing[]
}

/** A passage in another language (BCP 47). */
export interface Foreign {
  readonly type: 'foreign'
  readonly lang: string
  /** Where it or what stands around it is written from right to left. */
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly children: readonly Phrasing[]
}

export interface InlineCode {
  readonly type: 'inlineCode'
  readonly value: string
}

/** A line break that the author asked for. */
export interface Break {
  readonly type: 'break'
}

/** A link out: `http:`, `https:` or `mailto:`, nothing else. */
export interface Link {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly Phrasing[]
}

/** A link to another note of the publication. */
export interface NoteLink {
  readonly type: 'noteLink'
  readonly slug: string
  readonly lang: string
  /** Whether that note has a public page: editions that travel link to no other. */
  readonly isPublic: boolean
  readonly children: readonly Phrasing[]
}

/** A link to a heading, figure or table of the same document; its words are given (“figure 1”). */
export interface CrossReference {
  readonly type: 'crossReference'
  readonly target: string
  readonly children: readonly Phrasing[]
}

/** The call of a footnote; `number` counts from 1 in order of first call, `call` from 1 for each call of the same note. */
export interface FootnoteCall {
  readonly type: 'footnoteCall'
  readonly number: number
  readonly call: number
  /** Kind of what stands right before it, where the two would be read as one number, or a space was typed between them. */
  readonly after?: 'call' | 'digit' | 'space' | undefined
}

/**
 * The separators of the call of a footnote from what is right before it: raised between two calls, as they are. No line ends there.
 *
 * @see Lexique des règles typographiques en usage à l'Imprimerie nationale (2002), on calls of notes: a thin space that does not break.
 */
export const callSeparators = {call: ',\u202F', digit: '\u202F', space: '\u202F'} as const

/** One cited work in a citation, with its prefix and its pages: a link to its entry among the document's references. */
export interface Citation {
  readonly type: 'citation'
  /** Number of the entry. */
  readonly work: number
  /** Counts from 1 for each citation of the same work. */
  readonly call: number
  readonly children: readonly Phrasing[]
}

/** A place where the note is wrong, which the editors' desk shows and nobody else: no finished document has one. */
export interface Mistake {
  readonly type: 'mistake'
  /** Unique in the document; see `mistakeId`. */
  readonly id: string
  /** The mistake in words for the author; what somebody wrote is code. */
  readonly reason: readonly Phrasing[]
  /** Language of the reason (BCP 47). */
  readonly lang: string
  /** The source there that can be shown; may be empty. */
  readonly children: readonly Phrasing[]
}

/** How a reader is told, beside looks, what became of words: “[ajouté : ” before them and “]” after. */
export interface Telling {
  readonly opens: readonly (Words | Foreign)[]
  readonly closes: string
}

/** Words that a later version has and the earlier one had not. In a redline alone. */
export interface Inserted {
  readonly type: 'inserted'
  readonly telling: Telling
  readonly children: readonly Phrasing[]
}

/** Words that the later version has no more. In a redline alone; nothing in them is a link or the target of one. */
export interface Removed {
  readonly type: 'removed'
  readonly telling: Telling
  readonly children: readonly Phrasing[]
}

/** The id of the mistake that a message tells; the second of two at one place has `_2` after it. */
export const mistakeId = ({
  line = 0,
  column = 0,
}: {
  readonly line?: number | undefined
  readonly column?: number | undefined
}): string => `mistake-${line}-${column}`
