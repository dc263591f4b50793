import {runOnPdf} from './run-on-pdf.js'

/** A word and its box, in points from the sheet's top left corner. */
export interface Placed {
  readonly page: number
  readonly word: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Size of its sheet, in points. */
  readonly sheet: {readonly width: number; readonly height: number}
}

/** The words of a PDF, page by page. */
export function wordsOn(bytes: Uint8Array): readonly Placed[] {
  const html = runOnPdf('pdftotext', ['-bbox', '{}', '-'], bytes)
  return html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => {
      const [width = NaN, height = NaN] = [...page.matchAll(/^width="([\d.]+)" height="([\d.]+)"/g)].flatMap(
        ([, ...sides]) => sides.map(Number),
      )
      return [...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(
        ([, left, top, right, bottom, word]) => ({
          page: index,
          word: word ?? '',
          left: Number(left),
          right: Number(right),
          top: Number(top),
          bottom: Number(bottom),
          sheet: {width, height},
        }),
      )
    })
}

/** Words of each sheet of a PDF without spaces, which a text extractor cannot see. */
export const sheetsOf = (bytes: Uint8Array): readonly string[] =>
  runOnPdf('pdftotext', ['-raw', '{}', '-'], bytes)
    .split('\f')
    .slice(0, -1)
    .map(sheet => sheet.replaceAll(/\s+/g, ''))

/** Points in millimetres. */
export const mm = (points: number) => (points * 25.4) / 72
