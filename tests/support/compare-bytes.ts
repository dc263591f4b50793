import {expect} from 'vitest'

/** Bytes of one kind at once: one by one, as members of any other list, a page of 100 kB takes a quarter of a second. */
function areSameBytes(one: unknown, other: unknown): boolean | undefined {
  if (!(one instanceof Uint8Array && other instanceof Uint8Array)) return undefined
  return one.constructor === other.constructor ? Buffer.compare(one, other) === 0 : undefined
}

expect.addEqualityTesters([areSameBytes])
