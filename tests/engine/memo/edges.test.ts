import fc from 'fast-check'
import {expect, it} from 'vitest'
import {EdgeTable} from '../../../src/engine/memo/edges.js'
import {failed, type Node} from '../../../src/engine/memo/node.js'
import {Nodes} from '../../../src/engine/memo/nodes.js'
import {input} from '../../../src/engine/memo/query.js'

const source = input<string>('source', {print: key => key, read: key => ({value: key, print: key})})

type Pair = readonly [node: Node, print: string]
const isSame = ([node, print]: Pair, [other, seen]: Pair | readonly [] = []): boolean =>
  node === other && print === seen

function isRefused(ask: () => unknown): boolean {
  try {
    ask()
    return false
  } catch (error) {
    return error instanceof RangeError
  }
}

it('gives back the edges of each value, however many there are', () => {
  const list = fc.array(fc.tuple(fc.nat(30), fc.option(fc.string({maxLength: 2}), {nil: undefined})), {
    maxLength: 40,
    size: 'max',
  })
  fc.assert(
    fc.property(fc.array(list, {maxLength: 6, size: 'max'}), fc.nat(150), (lists, repeats) => {
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
      const wrong = back.filter((pairs, index) => {
        const own = meant[index] ?? []
        return pairs.length !== own.length || !pairs.every(([node, print], at) => isSame([node, print], own[at]))
      })
      expect(wrong).toEqual([])
      expect(added.filter(edges => !isRefused(() => edges.depAt(edges.length + 20_000)))).toEqual([])
    }),
    // More edges than a chunk has room for, in most runs.
    {numRuns: 20},
  )
})
