import {beginsWith, utf8} from '../model/bytes.js'

/** Encodings that notes come in; all but the first are mistakes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1'

/** A note's bytes as text. */
export interface DecodedNote {
  /** Without byte order mark, every line ended by `\n`. */
  readonly text: string
  readonly encoding: Encoding
  readonly bom: boolean
  readonly crlf: boolean
  /** How many bytes at the beginning are good UTF-8; all of them when `encoding` is `utf-8`. */
  readonly goodBytes: number
}

const labels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  // Editors that say Latin-1 write Windows-1252, as the Encoding Standard has it: https://encoding.spec.whatwg.org/#names-and-labels
  'latin-1': 'windows-1252',
}

/** Encodings that are mistakes, by the names that editors give them. */
export const encodingNames: Readonly<Record<Exclude<Encoding, 'utf-8'>, string>> = {
  'utf-16le': 'UTF-16 (LE)',
  'utf-16be': 'UTF-16 (BE)',
  'latin-1': 'Latin-1 (ISO 8859-1, Windows-1252)',
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Read bytes as text, whatever their encoding; never fails, and says which encoding it found. */
export function decodeNote(bytes: Uint8Array): DecodedNote {
  const marked = marks.find(([, mark]) => beginsWith(bytes, mark))
  const goodBytes = countGoodBytes(bytes)
  const encoding = marked?.[0] === 'utf-8' ? byContent(bytes, goodBytes) : (marked?.[0] ?? byContent(bytes, goodBytes))
  const text = new TextDecoder(labels[encoding]).decode(bytes)
  return {
    text: text.replaceAll(/\r\n?/g, '\n'),
    encoding,
    bom: marked !== undefined,
    crlf: text.includes('\r'),
    goodBytes,
  }
}

/** The text of bytes in whatever encoding, ends of lines as they are. */
export const plainText = (bytes: Uint8Array): string =>
  new TextDecoder(labels[decodeNote(bytes).encoding]).decode(bytes)

/** Letters and signs that a text of western Europe has beyond ASCII. */
const western = /^[\p{ASCII}À-ÖØ-öø-ÿŒœŸ€«»‹›“”‘’„–—…\u00A0°²³½¼¾±×·§µ£¥©®™•]*$/u

/** Bytes of UTF-8 among others, or of a letter of DOS or of central Europe: signs that stand within no word. */
const misread = /[ÂÃ][\u00A0€„–—‘’“”«»°²³½¼¾±·§£¥©®™•…]|\p{L}[„£¥§©®™½¼¾±×÷]\p{Ll}/u

/** Languages that Windows-1252 is the encoding of; the same bytes are other letters in those of the others. */
const westernName = /\.(?:ca|da|de|en|es|fi|fr|ga|is|it|lb|nb|nl|no|pt|sv)\.\w+$|^[^.]*\.\w+$/

/**
 * Whether a text can only have been meant in this encoding, by the language before the ending of its file's name, if any. In one byte a
 * letter the same bytes have many readings, most of which mix letters as no text does.
 */
export const isSureOf = ({encoding, text}: DecodedNote, name: string): boolean =>
  !text.includes('\uFFFD') &&
  (encoding !== 'latin-1' || (western.test(text) && !misread.test(text) && westernName.test(name.replace(/^.*\//, ''))))

const byContent = (bytes: Uint8Array, goodBytes: number): Encoding =>
  wide(bytes) ?? (goodBytes === bytes.length ? 'utf-8' : 'latin-1')

/** UTF-16 without its mark: nearly every other byte of European text is 0. */
function wide(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 1000)
  const zeros = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const many = sample.length * 0.35
  if (zeros(1) > many) return 'utf-16le'
  return zeros(0) > many ? 'utf-16be' : undefined
}

function countGoodBytes(bytes: Uint8Array): number {
  if (isGood(bytes, false)) return bytes.length
  let good = 0
  let bad = bytes.length
  // A prefix is good up to the first wrong byte and never after it, so halving finds that byte.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isGood(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  // The prefix may end within a character whose rest never comes: that one is not good.
  const whole = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, good), {stream: true})
  return utf8(whole).length
}

function isGood(bytes: Uint8Array, mayBeCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: mayBeCut})
    return true
  } catch {
    // `fatal` throws for bytes that are no UTF-8, and that is the answer.
    return false
  }
}
