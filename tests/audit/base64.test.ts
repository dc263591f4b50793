import fc from 'fast-check'
import {expect, it} from 'vitest'
import {base64In} from '../../src/audit/base64.js'

/** The same by one pattern, which looks at every place of the text anew. */
const pattern = /(?:[A-Za-z0-9+/_-]|%2[BF]){24,}(?:\r?\n(?:[A-Za-z0-9+/_-]){1,76})*(?:=|%3D){0,2}/gi
const byPattern = (text: string) => [...text.matchAll(pattern)].map(({0: found, index}) => ({found, index}))

const piece = fc.oneof(
  fc.constantFrom('%2B', '%2f', '%2', '%', '=', '%3D', '\n', '\r\n', ' ', 'é', '\u212A'),
  fc.stringMatching(/^[A-Za-z0-9+/_-]{1,40}$/),
)

it('finds what the pattern of Base64 finds', () => {
  const property = fc.property(fc.array(piece, {maxLength: 12}), pieces => {
    const text = pieces.join('')
    expect(base64In(text)).toEqual(byPattern(text))
  })
  fc.assert(property, {
    numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 1000),
    // Long enough only with what the escape is made of.
    examples: [[['%2B', 'A'.repeat(22), ' ']]],
  })
})
