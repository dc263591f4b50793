import type {PDFDocument} from '#vendor/pdfmake/js/PDFDocument.js'
import type {LanguageRules} from './definition.js'
import type {KeptBlocks} from './kept-blocks.js'

/** Fonts and rules for the layout. */
export interface LayoutSource {
  readonly document: PDFDocument & {readonly pictureFamily: string}
  readonly rules: LanguageRules
  /** Blocks of the last printing. */
  readonly kept: KeptBlocks
}
