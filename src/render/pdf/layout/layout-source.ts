import type {PDFDocument} from '#vendor/pdfmake/js/PDFDocument.js'
import type {LanguageRules} from './definition.js'
import type {KeptBlocks} from './kept-blocks.js'

/** Fonts and rules that texts are measured with. */
export interface LayoutSource {
  readonly document: PDFDocument & {readonly pictureFamily: string}
  readonly rules: LanguageRules
  /** With the blocks of the definition that is set. */
  readonly kept: KeptBlocks
}
