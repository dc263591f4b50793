import type {Element} from './structure-tree.js'
import type {PdfFile} from './pdf-file.js'
import type {Marked} from './operators.js'

/** A file with what rules look at again and again. */
interface Checked {
  readonly file: PdfFile
  readonly elements: readonly Element[]
  readonly pages: readonly {readonly reference: string; readonly marked: Marked}[]
}

/** Something that must hold; what it finds wrong, one line each. */
export type Rule = (checked: Checked) => readonly string[]
