import type {Element} from './structure-tree.js'
import type {PdfFile} from './pdf-file.js'
import type {Marked} from './operators.js'
import type {Shown} from './shown-text.js'

/** A file with what rules look at again and again. */
interface Checked {
  readonly file: PdfFile
  readonly elements: readonly Element[]
  /** The words of each element, with all inside it; not the calls of notes, nor a hyphen at the end of a line. */
  readonly textOf: (element: Element) => string
  /** The codes that the file shows. */
  readonly shown: readonly Shown[]
  readonly pages: readonly {readonly reference: string; readonly marked: Marked}[]
}

/** Something that must hold; what it finds wrong, one line each. */
export type Rule = (checked: Checked) => readonly string[]
