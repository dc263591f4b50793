/** Where the reader is in a PDF. */
export interface PdfPlace {
  /** From 1. */
  readonly page: number
  /** Of the natural size. */
  readonly percent: number
}
