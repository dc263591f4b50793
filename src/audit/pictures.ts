import {viewOf} from '../model/bytes.js'
import {decodeBytes} from './readings.js'
import {unpack, type Part, type Passage, type Reader, type Reading} from './passage.js'

/** The first bytes of a PNG (PNG 3, 5.2). */
export const pngSign = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Texts of a PNG beside its points: texts, compressed or not, profile, EXIF, and what follows its end.
 *
 * @see PNG 3, 11.3: https://www.w3.org/TR/png-3/#11Ancillary-chunks
 */
export function* readPng(part: Part, reader: Reader): Generator<Reading> {
  const {bytes, inner} = part
  const view = viewOf(bytes)
  let at = pngSign.length
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const name = decodeBytes(bytes.subarray(at + 4, at + 8))
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (!/^(?:IHDR|PLTE|IDAT|IEND|fdAT)$/.test(name))
      yield* chunk({name, bytes: content, inner: [...inner, name]}, reader)
    at += 12 + length
    if (name === 'IEND') break
  }
  if (at < bytes.length) yield* reader.read({name: 'end', bytes: bytes.subarray(at), inner})
}

/** Compressed bytes of a chunk begin after its name, a zero, and a byte that says how; in `iTXt` after two more names. */
function* chunk(part: Part, reader: Reader): Generator<Reading> {
  yield* reader.read(part)
  if (!/^(?:zTXt|iCCP|iTXt)$/.test(part.name)) return
  for (let at = part.bytes.indexOf(0); at !== -1; at = part.bytes.indexOf(0, at + 1))
    for (const from of [at + 1, at + 2]) {
      if (((part.bytes[from] ?? 0) & 0x0f) !== 8) continue
      const unpacked = unpack(reader, 'deflate', part.bytes.subarray(from))
      if (unpacked && unpacked.length > 0) return yield* reader.read({...part, bytes: unpacked})
    }
}

/**
 * The segments of a JPEG before its scans: EXIF, XMP (in several segments too), IPTC, comments, profiles.
 *
 * @see ITU-T T.81, B.2.4; XMP part 3, 1.1.3.
 */
export function* readJpeg({bytes, inner}: Part, reader: Reader): Generator<Reading> {
  const extended: number[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1] ?? 0
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const content = bytes.subarray(at + 4, at + 2 + length)
    const name = marker === 0xfe ? 'COM' : `APP${marker - 0xe0}`
    if (marker === 0xfe || (marker >= 0xe0 && marker < 0xf0))
      yield* reader.read({name, bytes: content, inner: [...inner, name]})
    if (marker === 0xe1 && decodeBytes(content.subarray(0, 34)).startsWith(extendedXmp))
      extended.push(...content.subarray(75))
    at += 2 + Math.max(length, 2)
  }
  if (extended.length > 0) yield* reader.read({name: 'XMP', bytes: Uint8Array.from(extended), inner: [...inner, 'XMP']})
}

/** Its head: this and a zero, a hash of 32 signs, and two numbers of four bytes. */
const extendedXmp = 'http://ns.adobe.com/xmp/extension/'

/** Bytes of which nobody says what they are, as text of two bytes a character, either way round. */
export function* readBare({bytes, inner}: Part): Generator<Passage> {
  for (const encoding of ['utf-16le', 'utf-16be'])
    for (const from of [0, 1]) {
      const text = new TextDecoder(encoding).decode(bytes.subarray(from))
      if (hasLetters.test(text)) yield {status: 'read', inner, text}
    }
}

/** Letters in a row of one of the alphabets that notes are written in. */
const hasLetters = /[A-Za-z\u00C0-\u04FF]{2}/
