import {decodeBytes} from './readings.js'
import {unpack, type Part, type Reader, type Reading} from './passage.js'
import {viewOf} from '../model/bytes.js'

const unreadable = (inner: readonly string[]): Reading => ({
  status: 'unread',
  inner,
  why: {en: 'entry that is encrypted, damaged or too large', fr: 'une entrée chiffrée, endommagée ou trop grande'},
})

/**
 * The entries of a ZIP file (office documents too) and its comments, read by their own heads, so that what the directory at
 * its end leaves out is read as well.
 *
 * @see APPNOTE 6.3.10, 4.3: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function* readZip({bytes, inner}: Part, reader: Reader): Generator<Reading> {
  const data = viewOf(bytes)
  const sizes = directorySizes(bytes)
  let at = 0
  while (at + 30 <= bytes.length && data.getUint32(at, true) === 0x04034b50) {
    const [flags, method] = [data.getUint16(at + 6, true), data.getUint16(at + 8, true)]
    const [nameLength, extraLength] = [data.getUint16(at + 26, true), data.getUint16(at + 28, true)]
    const start = at + 30 + nameLength + extraLength
    const size = sizes.get(at) ?? data.getUint32(at + 18, true)
    const name = decodeBytes(bytes.subarray(at + 30, at + 30 + nameLength))
    const within = [...inner, name]
    const packed = bytes.subarray(start, start + size)
    const content = method === 0 ? packed : method === 8 ? unpack(reader, 'deflate-raw', packed) : undefined
    if ((flags & 1) !== 0 || !content) yield unreadable(within)
    else yield* reader.read({name, bytes: content, inner: within})
    at = start + size
    if ((flags & 8) !== 0) at += data.byteLength > at + 4 && data.getUint32(at, true) === 0x08074b50 ? 16 : 0
  }
  // The directory repeats names and has the comments.
  yield {status: 'read', inner, text: decodeBytes(bytes.subarray(at))}
}

/** Packed sizes of entries by where their heads begin: a head written before its entry does not know. */
function directorySizes(bytes: Uint8Array): ReadonlyMap<number, number> {
  const data = viewOf(bytes)
  const sizes = new Map<number, number>()
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (bytes[at] !== 0x50 || data.getUint32(at, true) !== 0x02014b50) continue
    sizes.set(data.getUint32(at + 42, true), data.getUint32(at + 20, true))
    at += 45
  }
  return sizes
}

/** The files of a tar archive, with their names. */
export function* readTar({bytes, inner}: Part, reader: Reader): Generator<Reading> {
  let at = 0
  while (at + 512 <= bytes.length && bytes[at] !== 0) {
    const field = (from: number, length: number) =>
      decodeBytes(bytes.subarray(at + from, at + from + length)).split('\0')[0] ?? ''
    const name = [field(345, 155), field(0, 100)].filter(Boolean).join('/')
    const size = Number.parseInt(field(124, 12).trim(), 8) || 0
    yield {status: 'read', inner: [...inner, name], text: `${name}\n${field(157, 100)}\n${field(265, 64)}`}
    yield* reader.read({name, bytes: bytes.subarray(at + 512, at + 512 + size), inner: [...inner, name]})
    at += 512 + Math.ceil(size / 512) * 512
  }
}
