/** Standards that a PDF keeps together: PDF/UA (ISO 14289) and PDF/A (ISO 19005). The first pair is the usual one. */
export const pdfStandards = [
  ['ua-1', 'a-3a'],
  ['ua-2', 'a-4f'],
] as const
export type PdfStandards = (typeof pdfStandards)[number]

type Standard = PdfStandards[number]

/** The pair that a list names, in whichever order; the usual one where it names none. */
export const standardsAmong = (list: readonly Standard[]): PdfStandards =>
  pdfStandards.find(pair => isPair(pair, list)) ?? pdfStandards[0]

/** Whether a list names one of the pairs, and nothing else. */
export const isPdfStandards = (list: readonly Standard[]): boolean => pdfStandards.some(pair => isPair(pair, list))

const isPair = (pair: PdfStandards, list: readonly Standard[]): boolean =>
  list.length === pair.length && pair.every(standard => list.includes(standard))
