import {crc32, deflateSync} from 'node:zlib'

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/** A square PNG whose pixel data are these bytes, as they are: eight bits a channel, with a filter's name before each row. */
export function pngOf(sidePx: number, data: Uint8Array, {kind = 6, interlaced = 0} = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(sidePx)
  header.writeUInt32BE(sidePx, 4)
  header.set([8, kind, 0, 0, interlaced], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.from(data)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PNG of one pixel with further chunks, type and content, before its pixels (PNG 3rd edition, 5.3). */
export const pngWith = (chunks: readonly (readonly [string, string])[]): Uint8Array =>
  Buffer.concat([
    signature,
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...chunks.map(([type, content]) => chunk(type, Buffer.from(content, 'latin1'))),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ])

/** A PNG that says how large it is, in one bit of grey a pixel, and has these compressed pixels. */
export function bitsOf(widthPx: number, heightPx: number, pixels: Uint8Array): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  head.writeUInt32BE(widthPx, 0)
  head.writeUInt32BE(heightPx, 4)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', Buffer.from(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
