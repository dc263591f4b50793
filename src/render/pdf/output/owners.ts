import type {StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Content} from '../node.js'

/** Elements of one file that a node's content belongs to; none for artifacts. */
export interface Owned {
  readonly element?: StructureElement | undefined
  /** Language of all its words, where it is not the document's. */
  readonly lang?: string | undefined
  /** The heading that runs into a paragraph. */
  readonly lead?: StructureElement | undefined
  /** Where calls of notes are told, if not among the words. */
  readonly calls?: StructureElement | undefined
  /** The element around it, where it is no content itself. */
  readonly holder?: StructureElement
}

/** The owners of nodes: elements of the file by nodes of the definition. */
export type Owners = ReadonlyMap<Content, Owned>
