/** Something that can be completed at a place. */
export interface Offer {
  readonly kind: 'key' | 'value' | 'block' | 'attribute' | 'reference' | 'file'
  readonly label: string
  readonly detail?: string
  /** Markdown. */
  readonly documentation?: string
  /** Written in the place of `word`; the label where it is absent. */
  readonly insert?: string
  /** Letters that it is found by, where not only by its label. */
  readonly filter?: string
  /** Its place among the offers; the first has the lowest. */
  readonly rank?: number
  /** Letters before the cursor that it replaces. */
  readonly word: string
}
