import {expect, it} from 'vitest'

it('are equal if each byte is, and both are of one kind', () => {
  const [bytes, same, other] = [1, 1, 2].map(last => Uint8Array.from([0, last]))
  expect([{bytes}]).toEqual([{bytes: same}])
  expect(bytes).toStrictEqual(same)
  for (const wrong of [other, Uint8Array.from([0]), Buffer.from([0, 1]), [0, 1]]) {
    expect({bytes}).not.toEqual({bytes: wrong})
    expect(() => expect(bytes).toEqual(wrong)).toThrow('deeply equal')
  }
})
