/** Parts of a work that a citation may name. */
export const placeKinds = ['page', 'chapter', 'section', 'table', 'figure'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** A part of a work and its number, `#`: `p. #`, in Hungarian `#. o.`; of one and, where another word stands there, of several. */
export type PlaceForm = string | readonly [one: string, many: string]

/** Words of a language in citations and bibliographies: those that the house's style prints. */
export interface Terms {
  readonly and: string
  readonly etAl: string
  readonly in: string
  /** Before a day as it stands alone; with a colon where the word would ask for another case of it. */
  readonly accessed: string
  readonly noDate: string
  readonly edition: string
  readonly volume: string
  readonly issue: string
  readonly editor: readonly [one: string, many: string]
  /** After the number of an edition: after all, after 1, and after numbers with some endings (two digits). */
  readonly ordinal: {
    readonly others: string
    readonly first?: string
    readonly endings?: Readonly<Record<string, string>>
  }
  readonly places: Readonly<Record<PlaceKind, PlaceForm>>
}
