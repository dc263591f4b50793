import fc from 'fast-check'
import {expect, it} from 'vitest'
import {toHex, utf8} from '../../../src/model/bytes.js'
import {leafHash, rootOf} from '../../../src/model/log/merkle.js'
import {bundlePaths, bundlesOf, leafTilePaths, parseBundle, parseTile, tilesOf} from '../../../src/model/log/tiles.js'
import {sha256} from '../../support/log-crypto.js'

const entriesOf = (size: number) => Array.from({length: size}, (_, at) => `entry ${at}`)
const hashes700 = entriesOf(700).map(entry => leafHash(sha256, utf8(entry)))
const hashesOf = (size: number) => hashes700.slice(0, size)

it('has the tiles that the standard counts', () => {
  // The standard's example has 70,000 entries; these are as many tiles in proportion.
  const files = tilesOf(sha256, hashesOf(256 * 2 + 44))
  expect([...files.keys()].filter(path => path.startsWith('tile/0/') && !path.includes('.p'))).toStrictEqual([
    'tile/0/000',
    'tile/0/001',
  ])
  expect(files.get('tile/0/002.p/44')).toHaveLength(44 * 32)
  expect(files.get('tile/1/000.p/2')).toHaveLength(2 * 32)
  expect(files.has('tile/2/000.p/1')).toBe(false)
})

it('has a full tile and one above it at 256', () => {
  expect([...tilesOf(sha256, hashesOf(256)).keys()]).toStrictEqual(['tile/0/000', 'tile/1/000.p/1'])
})

it('keeps the tiles of every tree before, until a full one is there', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 600}), fc.integer({min: 1, max: 600}), (one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map(size => tilesOf(sha256, hashesOf(size)))
      for (const [path, bytes] of earlier ?? []) {
        const full = later?.get(path.replace(/\.p\/\d+$/, ''))
        const kept = later?.get(path) ?? full?.subarray(0, bytes.length)
        expect(kept && toHex(kept)).toBe(toHex(bytes))
      }
    }),
    {numRuns: 8},
  )
})

it('has no file where another has its folder', () => {
  const paths = [...tilesOf(sha256, hashesOf(700)).keys(), ...bundlesOf(entriesOf(700)).keys()]
  const all = new Set(paths)
  for (const path of paths)
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1))
      expect(all.has(path.slice(0, at))).toBe(false)
})

it('gives entries and hashes back from its files', () => {
  for (const size of [0, 1, 255, 256, 257, 600]) {
    const [tiles, bundles] = [tilesOf(sha256, hashesOf(size)), bundlesOf(entriesOf(size))]
    const entries = bundlePaths(size).flatMap(path => parseBundle(bundles.get(path) ?? new Uint8Array()) ?? [])
    const hashes = leafTilePaths(size).flatMap(path => parseTile(tiles.get(path) ?? new Uint8Array()) ?? [])
    expect(entries).toStrictEqual(entriesOf(size))
    expect(toHex(rootOf(sha256, hashes))).toBe(toHex(rootOf(sha256, hashesOf(size))))
  }
})

it('writes great numbers as folders of three digits', () => {
  expect(leafTilePaths(1234 * 256).at(-1)).toBe('tile/0/x001/233')
})

it.each([
  ['half a length', [0]],
  ['less than it says', [0, 5, 97]],
])('takes %s for no bundle', (_, bytes) => {
  expect(parseBundle(Uint8Array.from(bytes))).toBeUndefined()
})

it.each([[[]], [[1, 2, 3]]])('takes %j for no tile', bytes => {
  expect(parseTile(Uint8Array.from(bytes))).toBeUndefined()
})

it('takes for no tile or bundle what has more than one can have', () => {
  expect([parseBundle(new Uint8Array(2 * 256)), parseTile(new Uint8Array(32 * 256))].map(one => one?.length)).toEqual([
    256, 256,
  ])
  expect([parseBundle(new Uint8Array(2 * 257)), parseTile(new Uint8Array(32 * 257))]).toEqual([undefined, undefined])
})
