import fc from 'fast-check'
import {expect, it} from 'vitest'
import {toHex, utf8} from '../../../src/model/bytes.js'
import {leafHash, rootOf} from '../../../src/model/log/merkle.js'
import {consistencyProof, isConsistent} from '../../../src/model/log/proofs.js'
import {sha256} from '../../support/log-crypto.js'

const leavesOf = (size: number, salt = '') =>
  Array.from({length: size}, (_, at) => leafHash(sha256, utf8(`${salt}${at}`)))
const flipped = (bytes: Uint8Array, bit: number): Uint8Array =>
  bytes.map((byte, at) => (at === Math.floor(bit / 8) ? byte ^ (1 << (bit % 8)) : byte))
const sizes = fc.integer({min: 1, max: 80})
const headOf = (leaves: readonly Uint8Array[]) => ({size: leaves.length, root: rootOf(sha256, leaves)})

it('proves of every tree that it goes on from each of its beginnings', () => {
  for (let size = 1; size <= 20; size++)
    for (let from = 0; from <= size; from++) {
      const leaves = leavesOf(size)
      const proof = consistencyProof(sha256, leaves, from)
      expect(isConsistent(sha256, headOf(leaves.slice(0, from)), headOf(leaves), proof)).toBe(true)
    }
})

it('refuses a proof of which any bit was changed', () => {
  fc.assert(
    fc.property(sizes, sizes, fc.nat(), fc.nat({max: 255}), (one, other, which, bit) => {
      const leaves = leavesOf(Math.max(one, other))
      const earlier = headOf(leaves.slice(0, Math.min(one, other)))
      const proof = consistencyProof(sha256, leaves, earlier.size)
      fc.pre(proof.length > 0)
      const changed = proof.map((hash, at) => (at === which % proof.length ? flipped(hash, bit) : hash))
      expect(isConsistent(sha256, earlier, headOf(leaves), changed)).toBe(false)
      expect(isConsistent(sha256, {...earlier, root: flipped(earlier.root, bit)}, headOf(leaves), proof)).toBe(false)
    }),
  )
})

it('refuses a tree whose beginning is another', () => {
  fc.assert(
    fc.property(sizes, sizes, fc.nat(), (one, other, which) => {
      const [from, size] = [Math.min(one, other), Math.max(one, other)]
      const leaves = leavesOf(size)
      const forged = leaves.map((leaf, at) => (at === which % from ? leafHash(sha256, utf8('forged')) : leaf))
      const proof = consistencyProof(sha256, forged, from)
      expect(isConsistent(sha256, headOf(leaves.slice(0, from)), headOf(forged), proof)).toBe(false)
    }),
  )
})

it('gives proofs that grow with the logarithm of the tree', () => {
  const leaves = leavesOf(1000)
  expect(consistencyProof(sha256, leaves, 999).length).toBeLessThanOrEqual(11)
  expect(new Set(leaves.map(toHex)).size).toBe(1000)
})
