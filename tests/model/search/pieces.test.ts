import fc from 'fast-check'
import {expect, it} from 'vitest'
import {joinPieces, splitPieces} from '../../../src/model/search/pieces.js'

const pieces = fc.array(fc.uint8Array({maxLength: 300}), {maxLength: 5})

it('gives back the pieces that it joined, wherever the bytes stand', () => {
  fc.assert(
    fc.property(pieces, fc.nat(7), (list, before) => {
      const bytes = joinPieces(list)
      const moved = new Uint8Array(before + bytes.length)
      moved.set(bytes, before)
      expect(splitPieces(moved.subarray(before))).toEqual(list)
    }),
  )
})

it('gives nothing where the file is cut off', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), (list, cut) => {
      const bytes = joinPieces(list)
      const length = cut % (bytes.length + 1)
      const ends = Array.from({length: list.length + 1}, (_, count) => joinPieces(list.slice(0, count)).length)
      expect(splitPieces(bytes.subarray(0, length)) === undefined).toBe(!ends.includes(length))
    }),
  )
})
