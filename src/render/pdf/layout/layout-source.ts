import type {PDFDocument} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Texts} from '../setting/texts.js'

/** Fonts and rules for the layout. */
export interface LayoutSource {
  readonly document: PDFDocument & {readonly pictureFamily: string}
  readonly texts: Texts
}
