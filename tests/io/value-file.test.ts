import fc from 'fast-check'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {expect, it} from 'vitest'
import {TraceFile} from '../../src/io/trace-file.js'
import {ValueFile, type Text} from '../../src/io/value-file.js'
import {folderWith} from '../support/folder.js'

/** Texts that fit into a piece of a file, fill it, or are larger. */
const size = fc.oneof(fc.nat(20), fc.constantFrom(2 ** 17, 2 ** 18 - 1, 2 ** 18, 2 ** 18 + 1, 2 ** 19))

it('has each text at its place, however large they are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(size, fc.constantFrom('e', 'é', '𝄞')), {maxLength: 12}), drawn => {
      const path = join(folderWith(), 'values')
      const texts = drawn.map(([length, letter]) => letter.repeat(length))
      const file = new ValueFile(path)
      const places = texts.map(text => file.add(text))
      file.flush()
      file.close()
      const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
      for (const [index, {offset, length, sum}] of places.entries()) {
        const found = bytes.subarray(offset, offset + length)
        expect(found.toString() === texts[index] && (crc32(found) | 0) === sum).toBe(true)
      }
      expect(bytes.length).toBe(Buffer.byteLength(texts.join('')))
    }),
    {numRuns: 20},
  )
})

it('is made once there is a text', () => {
  const path = join(folderWith(), 'values')
  const file = new ValueFile(path)
  file.flush()
  file.close()
  expect(existsSync(path)).toBe(false)
})

it('is given each text of a saving when its turn comes, and no place for what has none', () => {
  const texts = ['one', 'two', 'three']
  const made: number[] = []
  const lazy = texts.map((text, index): Text => ({
    get value() {
      made.push(index)
      return text
    },
  }))
  const folder = join(folderWith(), 'memo')
  const [first, ...places] = new TraceFile(folder).save([{}, ...lazy], () => [[new Uint8Array(1)]])
  expect(first).toBeUndefined()
  expect(made).toEqual([0, 1, 2])
  const file = new TraceFile(folder)
  expect(places.map(place => place && file.read(place))).toEqual(texts)
  file.close()
})
