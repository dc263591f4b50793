import fc from 'fast-check'
import {expect, it} from 'vitest'
import {EdgeTable} from '../../../src/engine/memo/edges.js'
import {failed, type Node} from '../../../src/engine/memo/node.js'
import {Nodes} from '../../../src/engine/memo/nodes.js'
import {input} from '../../../src/engine/memo/query.js'

const source = input<string>('source', {print: key => key, read: key => ({value: key, print: key})})

it('gives back the edges of each value, however many there are', () => {
  const list = fc.array(fc.tuple(fc.nat(30), fc.option(fc.string({maxLength: 2}), {nil: undefined})), {maxLength: 40})
  fc.assert(
    fc.property(fc.array(list, {maxLength: 6}), fc.nat(150), (lists, repeats) => {
      const nodes = new Nodes([source])
      const all: Node[] = Array.from({length: 31}, (_, key) => nodes.of(source, `${key}`))
      const table = new EdgeTable(all)
      const given = Array.from({length: repeats + 1}, () => lists)
        .flat()
        .map(pairs => new Map(pairs.map(([key, print]) => [nodes.of(source, `${key}`), print] as const)))
      const added = given.map(seen => table.add(seen))
      const back = added.map(edges =>
        Array.from({length: edges.length}, (_, index) => [edges.depAt(index), edges.seenAt(index)] as const),
      )
      const meant = given.map(seen => Array.from(seen, ([node, print = failed]) => [node, print] as const))
      for (const [index, pairs] of back.entries()) {
        expect(pairs.length).toBe(meant[index]?.length)
        expect(
          pairs.every(([node, print], at) => {
            const [other, seen] = meant[index]?.[at] ?? []
            return node === other && print === seen
          }),
        ).toBe(true)
      }
      for (const edges of added) expect(() => edges.depAt(edges.length + 20_000)).toThrow(RangeError)
    }),
  )
})
