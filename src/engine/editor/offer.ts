/** A completion. */
export interface Offer {
  readonly kind: 'key' | 'value' | 'block' | 'attribute' | 'reference' | 'file'
  readonly label: string
  readonly detail?: string
  /** Markdown. */
  readonly documentation?: string
  /** Text that replaces `word`; the label if absent. */
  readonly insert?: string
  /** Text that it is filtered by, if not the label. */
  readonly filter?: string
  /** Sort order, lowest first. */
  readonly rank?: number
  /** Text before the cursor that is replaced. */
  readonly word: string
}
