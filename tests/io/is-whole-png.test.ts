import {deflateSync} from 'node:zlib'
import {expect, it} from 'vitest'
import {isWholePng} from '../../src/io/is-whole-png.js'

function chunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}

function png(width: number, pixels: Uint8Array, {kind = 6, interlaced = 0} = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(width, 4)
  header.set([8, kind, 0, 0, interlaced], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

it.each([
  ['whole', png(10, deflateSync(Buffer.alloc(410))), true],
  ['no deflate stream', png(10, Buffer.from('garbage!')), false],
  ['too few pixels', png(10, deflateSync(Buffer.alloc(100))), false],
  ['more pixels than a sheet has room for', png(60_000, deflateSync(Buffer.alloc(100))), false],
  ['interlaced and whole', png(10, deflateSync(Buffer.alloc(420)), {interlaced: 1}), true],
  ['interlaced without pixels', png(10, Buffer.from('garbage!'), {interlaced: 1}), false],
  ['colours of no kind', png(10, deflateSync(Buffer.alloc(410)), {kind: 5}), false],
  ['a chunk longer than the file', png(10, Buffer.alloc(9)).fill(255, 33, 35), false],
  ['no PNG', Buffer.from('<svg/>'), true],
])('tells a PNG whose pixels are there: %s', (_, bytes, whole) => {
  expect(isWholePng(bytes)).toBe(whole)
})
