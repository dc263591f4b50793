import {expect, it} from 'vitest'
import {cborMap, decodeCbor, encodeCbor, type Cbor} from '../../../src/model/c2pa/cbor.js'

/** Of RFC 8949, appendix A. */
const known: readonly (readonly [string, Cbor])[] = [
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['20', -1],
  ['3863', -100],
  ['f4', false],
  ['f5', true],
  ['f6', null],
  ['4401020304', Uint8Array.of(1, 2, 3, 4)],
  ['62c3bc', 'ü'],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  [
    'a201020304',
    new Map([
      [1, 2],
      [3, 4],
    ]),
  ],
  ['a26161016162820203', cborMap({a: 1, b: [2, 3]})],
  ['c074323031332d30332d32315432303a30343a30305a', {tag: 0, value: '2013-03-21T20:04:00Z'}],
]

it.each(known)('CBOR has one form of each value: %s', (hex, value) => {
  expect(Buffer.from(encodeCbor(value)).toString('hex')).toBe(hex)
  expect(decodeCbor(Uint8Array.from(Buffer.from(hex, 'hex')))).toEqual(value)
})

it('CBOR has shorter keys first, whatever the order that they were given in', () => {
  expect(encodeCbor(cborMap({alg: 1, b: 2}))).toEqual(encodeCbor(cborMap({b: 2, alg: 1})))
  expect(Buffer.from(encodeCbor(cborMap({alg: 1, b: 2}))).toString('hex')).toBe('a261620263616c6701')
})

const ofHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

it.each([
  ['that ends too soon', '8201'],
  ['with more behind it', '0100'],
  ['with a key twice', 'a201020103'],
  ['with a key that is a list', 'a18002'],
  ['of no known length', '9f01ff'],
  ['of a length that there is not', '5bffffffffffffffff'],
  ['that is a fraction', 'f93c00'],
  ['deeper than any', `${'81'.repeat(20)}01`],
  ['that is nothing', ''],
])('a value %s is refused', (_, hex) => {
  expect(() => decodeCbor(ofHex(hex))).toThrow(RangeError)
})

it('takes no more memory than there are values, whatever lists say of themselves', () => {
  const before = process.memoryUsage().rss
  expect(() => decodeCbor(ofHex('9a01ffffff'.repeat(8)))).toThrow(RangeError)
  expect(process.memoryUsage().rss - before).toBeLessThan(1e9)
})
