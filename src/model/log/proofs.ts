import {sameBytes} from '../bytes.js'
import {nodeHash, rootOf, splitOf, type Sha256} from './merkle.js'

/** Proof that a tree goes on from its own first `from` leaves (RFC 9162, 2.1.4.1); of none nothing is to be proven. */
export const consistencyProof = (sha256: Sha256, leaves: readonly Uint8Array[], from: number): readonly Uint8Array[] =>
  from === 0 ? [] : subproof(sha256, leaves, from, true)

function subproof(
  sha256: Sha256,
  leaves: readonly Uint8Array[],
  from: number,
  isKnown: boolean,
): readonly Uint8Array[] {
  if (from === leaves.length) return isKnown ? [] : [rootOf(sha256, leaves)]
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return from <= split
    ? [...subproof(sha256, left, from, isKnown), rootOf(sha256, right)]
    : [...subproof(sha256, right, from - split, false), rootOf(sha256, left)]
}

const above = (at: number, last: number): [number, number] => [Math.floor(at / 2), Math.floor(last / 2)]

/** Size and root of a tree. */
export interface TreeHead {
  readonly size: number
  readonly root: Uint8Array
}

/** Whether a proof of consistency holds (RFC 9162, 2.1.4.2): the later tree begins with the leaves of the earlier one. */
export function isConsistent(
  sha256: Sha256,
  earlier: TreeHead,
  later: TreeHead,
  proof: readonly Uint8Array[],
): boolean {
  if (earlier.size > later.size) return false
  if (earlier.size === later.size) return proof.length === 0 && sameBytes(earlier.root, later.root)
  if (earlier.size === 0) return proof.length === 0
  // A perfect tree is a node of the later one: its root begins the way.
  const path = earlier.size === splitOf(earlier.size * 2) ? [earlier.root, ...proof] : proof
  const [first, ...rest] = path
  if (!first) return false
  let [at, last] = [earlier.size - 1, later.size - 1]
  while (at % 2 === 1) [at, last] = above(at, last)
  let [before, now] = [first, first]
  for (const beside of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      before = nodeHash(sha256, beside, before)
      now = nodeHash(sha256, beside, now)
      while (at % 2 === 0 && at !== 0) [at, last] = above(at, last)
    } else now = nodeHash(sha256, now, beside)
    ;[at, last] = above(at, last)
  }
  return last === 0 && sameBytes(before, earlier.root) && sameBytes(now, later.root)
}
