import fc from 'fast-check'
import {expect, it} from 'vitest'
import {wholeFrames} from '../../src/io/whole-frames.js'

const frame = (body: unknown) => {
  const text = JSON.stringify(body)
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
}

/** The messages of a stream that comes in pieces of some length, and how much of it was left out. */
async function read(text: string, pieceBytes = 7) {
  const bytes = Buffer.from(text)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
  }
  let lost = 0
  const bodies: unknown[] = []
  for await (const one of wholeFrames(chunks(), count => (lost += count))) {
    const found = one.toString()
    bodies.push(JSON.parse(found.slice(found.indexOf('\r\n\r\n') + 4)))
  }
  return {bodies, lost}
}

it('passes messages on, however they are cut, whatever their words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('Content-Length: 5\r\n\r\n{}', 'é', '\r\n\r\n'))),
      fc.integer({min: 1, max: 50}),
      async (words, pieceBytes) => {
        const bodies = words.map(word => ({word}))
        expect(await read(bodies.map(frame).join(''), pieceBytes)).toEqual({bodies, lost: 0})
      },
    ),
  )
})

it.each([
  ['a length that is no number', 'Content-Length: abc\r\n\r\n{"x":1}'],
  ['a negative length', 'Content-Length: -5\r\n\r\n{"x":1}'],
  ['no length', 'Content-Type: x\r\n\r\n{"x":1}'],
  ['a length beyond all bounds', 'Content-Length: 999999999\r\n\r\n{"x":1}'],
  ['a length that is too large', 'Content-Length: 100\r\n\r\n{"x":1}'],
  ['words that are no head', 'Ready.\r\n\r\n'],
  ['bytes without an end', '\0\u00FF'.repeat(2000)],
])('goes on with the next message after %s', async (_, broken) => {
  const after = [{a: 'é'}, {b: 2}, {c: 'x'.repeat(100)}]
  const {bodies, lost} = await read(frame({first: 1}) + broken + after.map(frame).join(''), 4096)
  expect([bodies, lost]).toEqual([[{first: 1}, ...after], Buffer.byteLength(broken)])
})

it('goes on after a length that is too small', async () => {
  const cut = frame({x: 'words that are longer than was said'}).replace(/\d+/, '5')
  async function* chunks() {
    yield Buffer.from(cut + frame({b: 2}))
  }
  const found: string[] = []
  for await (const one of wholeFrames(chunks(), () => {})) found.push(one.toString())
  expect(found.at(-1)).toBe(frame({b: 2}))
})
