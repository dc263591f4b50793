import {expect, it} from 'vitest'
import {decodeRecord, encodeRecord} from '../../../src/engine/build/exchange/note-record.js'

it('passes over what somebody else wrote who writes no JSON', () => {
  const path = 'notes/a.fr.md'
  const trace = {id: `source\u0000${path}`, print: 'p', deps: [], seen: []}
  const read = (value: unknown) => decodeRecord(JSON.stringify({traces: [{...trace, value}]}), path)?.length ?? 0
  const taken = read('{"a": 1}')
  expect(decodeRecord(encodeRecord([trace]), path)?.length).toBe(taken)
  for (const value of ['', '{', 'undefined', 'NaN', '{"a": 1}}', 1, null, {}]) expect(read(value)).toBe(0)
  expect(taken).toBe(1)
})
