import fc from 'fast-check'
import {expect, it} from 'vitest'
import {jsonPieces} from '../../src/io/state-file.js'

it('gives what JSON.stringify does, whatever the data', () => {
  const leaf = fc.oneof(fc.constant(undefined), fc.constant(null), fc.string(), fc.double(), fc.boolean())
  const {data} = fc.letrec<{data: unknown}>(tie => ({
    data: fc.oneof(
      {maxDepth: 5},
      leaf,
      fc.array(tie('data'), {maxLength: 4}),
      fc.dictionary(fc.string(), tie('data'), {maxKeys: 4}),
    ),
  }))
  fc.assert(
    fc.property(data, some => {
      expect([...jsonPieces(some)].join('')).toBe(JSON.stringify(some) ?? 'null')
    }),
  )
})

it('gives the same of long lists and tables, whatever lacks in them', () => {
  const entry = fc.oneof(fc.constant(undefined), fc.string(), fc.array(fc.constant(undefined), {maxLength: 2}))
  const lists = fc.array(entry, {minLength: 60, maxLength: 200})
  const tables = fc.dictionary(fc.oneof(fc.string(), fc.nat().map(String)), entry, {minKeys: 60, maxKeys: 200})
  fc.assert(
    fc.property(fc.oneof(lists, tables), some => {
      expect([...jsonPieces([some, {some}])].join('')).toBe(JSON.stringify([some, {some}]))
    }),
  )
})

it('gives no piece that is much longer than one entry', () => {
  const table = Object.fromEntries(Array.from({length: 5000}, (_, index) => [`${index}`, {text: 'x'.repeat(100)}]))
  const pieces = [...jsonPieces({notes: table})]
  expect(pieces.join('')).toBe(JSON.stringify({notes: table}))
  expect(Math.max(...pieces.map(({length}) => length))).toBeLessThan(70_000)
})
