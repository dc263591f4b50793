/** A node of what assistive programs are told of a document, in reading order. */
export interface OutlineNode {
  /** Its name in the document itself: `H2`, `Figure`, `nav` … */
  readonly role: string
  /** Text that is read out for it: its own text where it has no name. */
  readonly name: string
  /** Language, where it is another than around it. */
  readonly lang?: string
  /** Whether it should have a name and has none: a figure without an alternative, a link without a text. */
  readonly isNameless: boolean
  /** 0 for the outermost. */
  readonly depth: number
  /** Says the pane that made it which place this is. */
  readonly place: OutlinePlace
}

/** A place in a page: an element, by the order of elements in its document; or marked content of a PDF. */
export type OutlinePlace =
  | {readonly kind: 'element'; readonly index: number}
  | {readonly kind: 'pdf'; readonly page: number; readonly ids: readonly string[]; readonly box?: Box}

/** Left, bottom, right, top in points of the page. */
export type Box = readonly [number, number, number, number]
