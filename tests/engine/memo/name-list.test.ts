import fc from 'fast-check'
import {expect, it} from 'vitest'
import {NameList} from '../../../src/engine/memo/name-list.js'
import {nodeId} from '../../../src/engine/memo/node.js'
import {Nodes} from '../../../src/engine/memo/nodes.js'
import {query} from '../../../src/engine/memo/query.js'

it('has each name once, whoever gives it, and all of them as one text', () => {
  const asked = query('a', {keep: 'print', compute: () => ''})
  const nodes = new Nodes([asked])
  const of = (key: string) => nodes.of(asked, key)
  // Enough of them to go through several batches and growths.
  const given = fc.array(fc.oneof(fc.string(), fc.nat(9000)), {maxLength: 400})
  fc.assert(
    fc.property(given, fc.constantFrom(1, 1000), (names, times) => {
      const list = new NameList()
      const long = names.map(name => (typeof name === 'string' ? name.repeat(times) : of(`${name}`)))
      const numbers = long.map(name => (typeof name === 'string' ? list.of(name) : list.ofNode(name)))
      expect(long.map(name => (typeof name === 'string' ? list.of(name) : list.ofNode(name)))).toEqual(numbers)
      const byNumber = new Map(long.map((name, index) => [numbers[index], name]))
      expect(list.count).toBe(new Set(long).size)
      const told = Array.from({length: list.count}, (_, number) => byNumber.get(number) ?? '')
      const text = told.map(name => (typeof name === 'string' ? name : nodeId(name))).join('')
      expect(Buffer.concat(list.text()).toString()).toBe(text)
      const ends = new Uint32Array(new Uint8Array(Buffer.concat(list.ends.bytes())).buffer)
      const cut = Array.from(ends, (end, number) => text.slice(ends[number - 1] ?? 0, end))
      expect(cut).toEqual(told.map(name => (typeof name === 'string' ? name : nodeId(name))))
    }),
  )
})
