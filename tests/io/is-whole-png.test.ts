import {deflateSync} from 'node:zlib'
import {expect, it} from 'vitest'
import {isWholePng} from '../../src/io/is-whole-png.js'

function chunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}

function png(width: number, height: number, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

it.each([
  ['whole', png(10, 10, deflateSync(Buffer.alloc(410))), true],
  ['no deflate stream', png(10, 10, Buffer.from('garbage!')), false],
  ['too few pixels', png(10, 10, deflateSync(Buffer.alloc(100))), false],
  ['more pixels than a sheet has room for', png(60_000, 60_000, deflateSync(Buffer.alloc(100))), false],
  ['no PNG', Buffer.from('<svg/>'), true],
])('tells a PNG whose pixels are there: %s', (_, bytes, whole) => {
  expect(isWholePng(bytes)).toBe(whole)
})
