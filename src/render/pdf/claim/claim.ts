/** Claim of a finished file on itself, as far as PDF/UA (ISO 14289) asks for it and a machine can see it. */
export interface Claim {
  readonly standard: 'ua-1' | 'ua-2'
  readonly title: string
  readonly lang: string
  readonly isMarked: boolean
  /** Whether windows show the title rather than the file's name. */
  readonly showsTitle: boolean
  readonly roots: readonly ClaimedElement[]
  readonly pages: readonly ClaimedPage[]
  readonly fonts: readonly ClaimedFont[]
  /** Whether each attached file is named for every reader. */
  readonly files: readonly boolean[]
  /** How often something was painted that is neither content nor an artifact. */
  readonly paintedOutside: number
}

/** An element of the structure as it was written. */
export interface ClaimedElement {
  readonly type: string
  readonly lang?: string | undefined
  readonly alt?: string | undefined
  readonly id?: string | undefined
  readonly scope?: string | undefined
  readonly numbering?: string | undefined
  readonly isBoxed: boolean
  /** Address of the namespace of its type; empty where that is PDF 1.7's. */
  readonly namespace: string
  readonly noteType?: string | undefined
  /** How many elements it refers to. */
  readonly refersTo: number
  readonly kids: readonly ClaimedKid[]
}

/** A piece of a page's content, or an annotation. Both have a number that no other has, and know who owns them. */
export interface ClaimedPiece {
  readonly kind: 'content' | 'annotation'
  readonly key: string
  /** Whether the parent tree leads back to the element that has it. */
  readonly isOwned: boolean
}

export type ClaimedKid = ClaimedElement | ClaimedPiece

export interface ClaimedPage {
  /** The order of the keyboard: `S` is that of the structure. */
  readonly tabs: string
  /** Keys of its pieces of content. */
  readonly content: readonly string[]
  readonly annotations: readonly {readonly key: string; readonly kind: string; readonly contents: string}[]
}

export interface ClaimedFont {
  readonly name: string
  readonly isEmbedded: boolean
  /** Whether readers are told of the characters of its glyphs, and how many of those in use have none. */
  readonly hasCharacters: boolean
  readonly unnamedGlyphs: number
}

/** Whether a kid is an element. */
export const isElement = (kid: ClaimedKid): kid is ClaimedElement => 'type' in kid
