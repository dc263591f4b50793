import {X509Certificate} from 'node:crypto'
import {expect, it} from 'vitest'
import {checkSeal} from '../../../src/io/seal/check-seal.js'
import {latin1, latin1Bytes} from '../../../src/model/bytes.js'
import {printed} from '../../support/printed.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {trusting} from '../../support/seal.js'
import {sealed} from '../../support/sealed-pdf.js'

const address = 'https://cess.example.org/notes/pointe-noire/'
const digits = (number: number) => String(number).padStart(6, '0')

/** A file that says of itself which bytes a signature is of, in words of its author's. */
async function withRange(range: string) {
  const text = latin1(await printed(sampleTribune))
  if (!text.includes(address)) throw new Error('Its address is in its metadata')
  const {bytes, authorityPem} = await sealed(
    latin1Bytes(text.replace(address, range.padEnd(address.length))),
    {},
    undefined,
    {
      hasClaim: false,
    },
  )
  const [, hole = ''] = /\/Contents (<[0-9a-f]+>)/.exec(latin1(bytes)) ?? []
  return {text: latin1(bytes), hole, given: trusting(new X509Certificate(authorityPem))}
}

/** Where a signature could be moved to, so that the rest stays what was signed. */
const places: readonly (readonly [string, RegExp])[] = [
  ['among the words themselves', /<dc:creator>/],
  ['into a page, in place of its contents', /\/Contents (?=\d)/],
  ['among its own numbers', /\/ByteRange \[0 +\d(?=[^\]]*\]\s*\/Contents <)/],
  ['into the name of those', /\/Byte(?=Range[^\]]*\]\s*\/Contents <)/],
]

it.each(places)('is of no other bytes where it is moved %s, as its author let it be', async (_, place) => {
  const form = (start: number, next: number, rest: number) =>
    `/ByteRange [0 ${[start, next, rest].map(digits).join(' ')}]`
  const first = await withRange(form(0, 0, 0))
  const found = place.exec(first.text)
  if (!found) throw new Error('There is such a place')
  const at = found.index + found[0].length
  const {length} = first.hole
  const {text, hole, given} = await withRange(form(at, at + length, first.text.length - at - length))
  expect(await checkSeal(latin1Bytes(text), given)).toMatchObject({state: 'valid'})
  const rest = text.replace(hole, '')
  const moved = latin1Bytes(`${rest.slice(0, at)}${hole}${rest.slice(at)}`)
  expect((await checkSeal(moved, given))?.state).not.toBe('valid')
})
