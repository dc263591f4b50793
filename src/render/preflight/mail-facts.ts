/** A colour in each mode, as CSS. */
export interface Modes {
  readonly light: string
  readonly dark: string
}

/** Colours that words stand in, and the classes of the element that gave them. */
export interface Coloring {
  readonly ink: Modes
  readonly ground: Modes
  readonly classes: string
}

/** Reading of a mail's HTML as a mail program has it, as far as the preflight asks. */
export interface MailFacts {
  readonly title: string
  /** The first words that show. */
  readonly opening: string
  /** Hidden text before them: lists of messages show it. */
  readonly preheader: string
  /** Each combination once. */
  readonly colorings: readonly Coloring[]
  /** Whether a picture has no alternative, not even an empty one. */
  readonly lacksAlternative: boolean
  /** Addresses that are loaded when the mail is shown. */
  readonly loaded: ReadonlySet<string>
  /** Declarations that programs must be asked for, as `property:value`, of elements and style sheet. */
  readonly declarations: ReadonlySet<string>
}
