import {latin1} from '../../model/bytes.js'
import {own} from '../../model/own.js'
import {unpack, type Reader} from '../passage.js'

/** Pictures: their points are not read. */
const pictures = /^(?:DCTDecode|DCT|JPXDecode|CCITTFaxDecode|CCF|JBIG2Decode)$/

/** A decoded stream; `picture` where what is left is one, as its own file would be. */
export interface Decoded {
  readonly bytes: Uint8Array
  readonly picture?: string
}

/** Undo the filters of a stream (ISO 32000-2, 7.4); undefined where one cannot be. */
export function decodeStream(bytes: Uint8Array, filters: readonly string[], reader: Reader): Decoded | undefined {
  let now: Uint8Array | undefined = bytes
  for (const filter of filters) {
    if (pictures.test(filter)) return {bytes: now, picture: filter}
    const decode = own(decoders, filter)
    now = decode?.(now, reader)
    if (!now) return undefined
  }
  return {bytes: now}
}

type Decode = (bytes: Uint8Array, reader: Reader) => Uint8Array | undefined

const flate: Decode = (bytes, reader) => unpack(reader, 'deflate', bytes) ?? unpack(reader, 'deflate-raw', bytes)

const hex: Decode = bytes => {
  const digits = (latin1(bytes).split('>')[0] ?? '').replaceAll(/[^0-9a-f]/gi, '')
  return Uint8Array.from(digits.match(/..?/g) ?? [], pair => Number.parseInt(pair.padEnd(2, '0'), 16))
}

const ascii85: Decode = bytes => {
  const text = (latin1(bytes).split('~')[0] ?? '').replaceAll(/[^!-uz]/g, '').replaceAll('z', '!!!!!')
  const out: number[] = []
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5)
    const number = [...group.padEnd(5, 'u')].reduce((sum, sign) => sum * 85 + sign.charCodeAt(0) - 33, 0)
    out.push(...[24, 16, 8, 0].map(shift => Math.floor(number / 2 ** shift) & 255).slice(0, group.length - 1))
  }
  return Uint8Array.from(out)
}

const runLength: Decode = bytes => {
  const out: number[] = []
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at] ?? 128
    if (length === 128) break
    if (length < 128) for (let next = 1; next <= length + 1; next++) out.push(bytes[at + next] ?? 0)
    else for (let count = 257 - length; count > 0; count--) out.push(bytes[at + 1] ?? 0)
    at += length < 128 ? length + 2 : 2
  }
  return Uint8Array.from(out)
}

/** Codes grow one early, as is the default. */
const lzw: Decode = (bytes, {budget}) => {
  const out: number[] = []
  let table: (readonly number[])[] = []
  let [bits, count, last]: [number, number, readonly number[]] = [0, 0, []]
  const width = () => (table.length < 254 ? 9 : table.length < 766 ? 10 : table.length < 1790 ? 11 : 12)
  for (const one of bytes) {
    bits = ((bits << 8) | one) & 0xffffff
    count += 8
    const size = width()
    if (count < size) continue
    count -= size
    const code = (bits >> count) & ((1 << size) - 1)
    if (code === 257 || out.length > budget.left) break
    if (code === 256) {
      ;[table, last] = [[], []]
      continue
    }
    const known = code < 256 ? [code] : table[code - 258]
    const entry = known ?? [...last, last[0] ?? 0]
    if (last.length > 0) table.push([...last, entry[0] ?? 0])
    out.push(...entry)
    last = entry
  }
  return Uint8Array.from(out)
}

const decoders: Readonly<Record<string, Decode | undefined>> = {
  FlateDecode: flate,
  Fl: flate,
  ASCIIHexDecode: hex,
  AHx: hex,
  ASCII85Decode: ascii85,
  A85: ascii85,
  RunLengthDecode: runLength,
  RL: runLength,
  LZWDecode: lzw,
  LZW: lzw,
}
