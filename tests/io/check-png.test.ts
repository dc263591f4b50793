import {deflateSync} from 'node:zlib'
import {expect, it} from 'vitest'
import {checkPng} from '../../src/io/check-png.js'
import {pngOf} from '../support/png-with.js'

it.each([
  ['whole', pngOf(10, deflateSync(Buffer.alloc(410)))],
  ['interlaced and whole', pngOf(10, deflateSync(Buffer.alloc(420)), {interlaced: 1})],
])('takes a PNG whose pixels are there: %s', (_, bytes) => {
  expect(() => checkPng(bytes)).not.toThrow()
})

it.each([
  ['no deflate stream', pngOf(10, Buffer.from('garbage!')), 'incorrect header check'],
  ['too few pixels', pngOf(10, deflateSync(Buffer.alloc(100))), '100 of 410 bytes'],
  ['far more pixels than it says', pngOf(10, deflateSync(Buffer.alloc(1000))), 'larger than 411'],
  ['more pixels than a sheet has room for', pngOf(60_000, deflateSync(Buffer.alloc(100))), '60000 × 60000'],
  ['interlaced without pixels', pngOf(10, Buffer.from('garbage!'), {interlaced: 1}), 'incorrect header check'],
  ['colours of no kind', pngOf(10, deflateSync(Buffer.alloc(410)), {kind: 5}), 'unknown colours'],
  ['a filter of no kind', pngOf(10, deflateSync(Buffer.alloc(410, 9))), 'unknown filter'],
  ['a chunk longer than the file', pngOf(10, Buffer.alloc(9)).fill(255, 33, 35), 'longer than the file'],
  [
    'bytes behind its pixels',
    pngOf(10, Buffer.concat([deflateSync(Buffer.alloc(410)), Buffer.from('secret')])),
    '6 bytes behind',
  ],
  ['no PNG', Buffer.from('<svg/>'), 'no PNG'],
])('refuses what makes readers of a PNG fail, or what nobody would see: %s', (_, bytes, reason) => {
  expect(() => checkPng(bytes)).toThrow(reason)
})
