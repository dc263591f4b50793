import {latin1, utf8} from '../bytes.js'

/** Where a signature of a PDF stands, and which bytes it is of (ISO 32000-2, 12.8.1). */
export interface SealPlace {
  readonly signed: readonly Uint8Array[]
  /** The signature, and the zeros that fill its room; empty where there is none. */
  readonly contents: Uint8Array
  /** Where it stands with its brackets, in bytes. */
  readonly place: {readonly start: number; readonly length: number}
  /** When it was made, by the signer's clock, in ms since 1970; absent where it does not say. */
  readonly at?: number | undefined
  /** Whether it is of all bytes but itself, and the last in the file, where the words of its document cannot say that they are one. */
  readonly isWhole: boolean
}

const name = utf8('/ByteRange')
const form = /^\/ByteRange\s{0,10}\[\s{0,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{0,20}\]/
/** As many characters as that may take. */
const mostForm = 200
/** As many as the other entries of a signature may. */
const mostEntries = 2000
/** Far more than certificates and a time-stamp need. */
const mostDigits = 2_000_000

/** More signatures than these are looked at in nobody's file. */
const mostSeals = 4

/** The signatures of a PDF, the newest first. */
export function findSeals(pdf: Uint8Array): readonly SealPlace[] {
  const seals: SealPlace[] = []
  const last = lastPlaceOf(name, pdf)
  for (let found = last; found >= 0; found = lastPlaceOf(name, pdf.subarray(0, found))) {
    const numbers = form.exec(latin1(pdf.subarray(found, found + mostForm)))
    if (numbers) seals.push(placeOf(pdf, numbers.slice(1).map(Number), found === last))
    if (seals.length === mostSeals) break
  }
  return seals
}

function placeOf(
  pdf: Uint8Array,
  [start = 0, length = 0, next = 0, rest = 0]: readonly number[],
  isLast: boolean,
): SealPlace {
  const hole = next - start - length > mostDigits ? '' : latin1(pdf.subarray(start + length, next))
  const [, digits = ''] = /^<([0-9A-Fa-f]*)>$/.exec(hole) ?? []
  // Else a signature could be moved to where it hides something, as the bytes around it stay in their order.
  const isNamed = /\/Contents\s{0,10}$/.test(
    latin1(pdf.subarray(Math.max(0, start + length - mostForm), start + length)),
  )
  const at = momentIn(latin1(pdf.subarray(next, next + mostEntries)))
  return {
    signed: [pdf.subarray(start, start + length), pdf.subarray(next, next + rest)],
    contents: Uint8Array.from(digits.match(/../g) ?? [], pair => Number.parseInt(pair, 16)),
    place: {start: start + length, length: next - start - length},
    at,
    isWhole: isLast && isNamed && start === 0 && next > length && next + rest === pdf.length && digits !== '',
  }
}

/** The moment that a signature says of itself (ISO 32000-2, 7.9.4 and table 255). */
function momentIn(entries: string): number | undefined {
  const [, digits, zone = 'Z'] =
    /\/M\s{0,10}\(D:(\d{14})(Z|[+-]\d\d'\d\d)?/.exec(entries.split('endobj', 1)[0] ?? '') ?? []
  if (digits === undefined) return undefined
  const [year, ...rest] = [digits.slice(0, 4), ...(digits.slice(4).match(/../g) ?? [])]
  const [month, day, hour, minute, second] = rest
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace("'", ':')}`)
  return Number.isNaN(at) ? undefined : at
}

/** The last place of some bytes; -1 where there is none. */
export function lastPlaceOf(wanted: Uint8Array, bytes: Uint8Array): number {
  const [first = 0] = wanted
  let at = bytes.lastIndexOf(first)
  while (at >= 0 && wanted.some((byte, index) => bytes[at + index] !== byte))
    at = bytes.subarray(0, at).lastIndexOf(first)
  return at
}
