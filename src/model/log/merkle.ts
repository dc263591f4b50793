import {joined, utf8} from '../bytes.js'

/** SHA-256 (FIPS 180-4): 32 bytes of any bytes. Whoever asks brings one, so that browsers and Node have their own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

/** Hash of an entry (RFC 6962, 2.1). */
export const leafHash = (sha256: Sha256, entry: Uint8Array): Uint8Array => sha256(joined([leafMark, entry]))

/** Hash of what stands above two subtrees (RFC 6962, 2.1). */
export const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(joined([nodeMark, left, right]))

/** Where a tree of two leaves or more is split (RFC 6962, 2.1): the greatest power of two below its size. */
export function splitOf(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

/** Perfect subtrees from the left, each smaller than the one before. */
type Subtrees = {readonly size: number; readonly hash: Uint8Array}[]

/** Root of a tree (RFC 6962, 2.1); that of none is the hash of nothing. */
export function rootOf(sha256: Sha256, leaves: readonly Uint8Array[]): Uint8Array {
  const subtrees: Subtrees = []
  for (const leaf of leaves) addLeaf(sha256, subtrees, leaf)
  return leaves.length === 0 ? sha256(utf8('')) : rootAbove(sha256, subtrees)
}

/** Roots of the trees of the first leaf, of the first two, and so on. */
export function rootsOf(sha256: Sha256, leaves: readonly Uint8Array[]): readonly Uint8Array[] {
  const subtrees: Subtrees = []
  return leaves.map(leaf => {
    addLeaf(sha256, subtrees, leaf)
    return rootAbove(sha256, subtrees)
  })
}

/** Changes the subtrees. */
function addLeaf(sha256: Sha256, subtrees: Subtrees, leaf: Uint8Array): void {
  let last = {size: 1, hash: leaf}
  for (let left = subtrees.at(-1); left?.size === last.size; left = subtrees.at(-1)) {
    subtrees.pop()
    last = {size: left.size * 2, hash: nodeHash(sha256, left.hash, last.hash)}
  }
  subtrees.push(last)
}

const rootAbove = (sha256: Sha256, subtrees: Subtrees): Uint8Array =>
  subtrees.map(({hash}) => hash).reduceRight((right, left) => nodeHash(sha256, left, right))
