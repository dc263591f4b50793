/** A signature in a PDF (ISO 32000-2, 12.8.1), wherever it stands. */
export interface SealPlace {
  /** The signature, and the zeros that fill its room, in hexadecimal digits. */
  readonly digits: string
  /** Where it stands with its brackets, in bytes. */
  readonly place: {readonly start: number; readonly length: number}
  /** Whether the last range in the file says that it is of all bytes but itself; the words of a document cannot say that they are that range. */
  readonly isWhole: boolean
}

/** A signature in DER, whatever else is in the file: ranges that name other places hide none. */
const form = /\/Contents\s{0,10}<(30[0-9A-Fa-f]+)>/g
const range = /\/ByteRange\s{0,10}\[\s{0,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{0,20}\]/
/** As many characters as that may take. */
const mostRange = 200
/** As many as the other entries of a signature may. */
const mostEntries = 2000
/** Fewer than a certificate has, and far more than certificates and time-stamps need. */
const [leastDigits, mostDigits] = [400, 2_000_000]

/** Whether a PDF, a character a byte, says that it has a signature. */
export const hasRange = (pdf: string): boolean => range.test(pdf)

/** Candidates for signatures in a PDF, a character a byte, in the order of their places. */
export function* findSeals(pdf: string): Generator<SealPlace> {
  const last = pdf.lastIndexOf('/ByteRange')
  const found = range.exec(last < 0 ? '' : pdf.slice(last, last + mostRange))
  const [first, length = 0, next, rest = 0] = (found ?? []).slice(1).map(Number)
  for (const {0: whole, 1: digits = '', index} of pdf.matchAll(form)) {
    if (digits.length < leastDigits || digits.length > mostDigits) continue
    const end = index + whole.length
    const start = end - digits.length - 2
    const isWhole = first === 0 && length === start && next === end && end + rest === pdf.length
    yield {digits, place: {start, length: end - start}, isWhole}
  }
}

/**
 * When a signature in a PDF was made, by its signer's clock (ISO 32000-2, 7.9.4 and table 255), in ms since 1970; undefined where it does not
 * say.
 */
export function momentOf(pdf: string, {place: {start, length}}: SealPlace): number | undefined {
  const entries = pdf.slice(start + length, start + length + mostEntries)
  const [, digits, zone = 'Z'] =
    /\/M\s{0,10}\(D:(\d{14})(Z|[+-]\d\d'\d\d)?/.exec(entries.split('endobj', 1)[0] ?? '') ?? []
  if (digits === undefined) return undefined
  const [year, ...rest] = [digits.slice(0, 4), ...(digits.slice(4).match(/../g) ?? [])]
  const [month, day, hour, minute, second] = rest
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace("'", ':')}`)
  return Number.isNaN(at) ? undefined : at
}
