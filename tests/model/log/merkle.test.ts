import fc from 'fast-check'
import {expect, it} from 'vitest'
import {toHex, utf8} from '../../../src/model/bytes.js'
import {leafHash, nodeHash, rootOf, rootsOf, splitOf} from '../../../src/model/log/merkle.js'
import {sha256} from '../../support/log-crypto.js'

/** Entries and roots that implementations of RFC 6962 are tried with. */
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaves = entries.map(entry => leafHash(sha256, new Uint8Array(Buffer.from(entry, 'hex'))))

it('has the roots that are known of RFC 6962', () => {
  expect(rootsOf(sha256, leaves).map(toHex)).toStrictEqual(roots)
})

it('has the hash of nothing for the root of none', () => {
  expect(toHex(rootOf(sha256, []))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

it('has for every size the root that the recursion of RFC 6962 has', () => {
  const recursive = (hashes: readonly Uint8Array[]): Uint8Array => {
    const [first] = hashes
    if (hashes.length === 1 && first) return first
    const split = splitOf(hashes.length)
    return nodeHash(sha256, recursive(hashes.slice(0, split)), recursive(hashes.slice(split)))
  }
  fc.assert(
    fc.property(fc.array(fc.string(), {minLength: 1, maxLength: 70}), texts => {
      const hashes = texts.map(text => leafHash(sha256, utf8(text)))
      expect(rootsOf(sha256, hashes).map(toHex)).toStrictEqual(
        hashes.map((_, index) => toHex(recursive(hashes.slice(0, index + 1)))),
      )
    }),
    {numRuns: 30},
  )
})
