import {expect, it} from 'vitest'
import {joined, utf8} from '../../../src/model/bytes.js'
import {dataHashIn} from '../../../src/model/signed-pdf/data-hash.js'

function box(type: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = joined(contents)
  const head = new Uint8Array(8)
  new DataView(head.buffer).setUint32(0, 8 + content.length)
  head.set(utf8(type), 4)
  return joined([head, content])
}

const labelled = (label: string, ...inner: readonly Uint8Array[]) =>
  box('jumb', box('jumd', new Uint8Array(16), Uint8Array.of(3), utf8(`${label}\0`)), ...inner)

/** A store with a hash whose statement is in CBOR. */
const storeWith = (...cbor: readonly number[]) =>
  labelled('c2pa', labelled('c2pa.hash.data', box('cbor', Uint8Array.from(cbor))))

it('reads numbers, texts, bytes, lists and maps', () => {
  const [list, bytes] = [
    [0x82, 0x01, 0x18, 0xff],
    [0x42, 0x0a, 0x0b],
  ]
  expect(dataHashIn(storeWith(0xa2, 0x61, 0x61, ...list, 0x61, 0x62, ...bytes))).toEqual({
    a: [1, 255],
    b: Uint8Array.of(10, 11),
  })
})

it('takes no more memory than there are values, whatever lists say of themselves', () => {
  const before = process.memoryUsage().rss
  const nested = Array.from({length: 8}, () => [0x9a, 0x01, 0xff, 0xff, 0xff]).flat()
  expect(dataHashIn(storeWith(...nested))).toBeUndefined()
  expect(process.memoryUsage().rss - before).toBeLessThan(1e9)
})
