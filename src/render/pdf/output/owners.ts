import type {StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Content} from '../node.js'

/** Elements that own the content of a node; none for artifacts. */
export interface Owned {
  readonly element?: StructureElement | undefined
  /** Language of all its words, if not the document's. */
  readonly lang?: string | undefined
  /** Element of the heading that runs into a paragraph. */
  readonly lead?: StructureElement | undefined
  /** Element of note calls, if separate from the words. */
  readonly calls?: StructureElement | undefined
  /** Enclosing element, if the node itself is no content. */
  readonly holder?: StructureElement
}

/** Owners by node of the definition. */
export type Owners = ReadonlyMap<Content, Owned>
