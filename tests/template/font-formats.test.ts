import {expect, it} from 'vitest'
import {isFont} from '../../src/template/font-formats.js'
import {placeOf} from '../support/font-table.js'
import {cessTemplate} from '../support/template.js'

const [serif] = cessTemplate.fonts
const whole = serif?.bytes ?? new Uint8Array()

/** The same font with a table under another name. */
function renamed(tag: string, name: string): Uint8Array {
  const bytes = Uint8Array.from(whole)
  bytes.set(new TextEncoder().encode(name), placeOf(bytes, tag).record)
  return bytes
}

it('a font that ships is a static TrueType font', () => {
  expect(isFont(whole)).toBe(true)
})

it.each([
  ['without slant', renamed('post', 'zzzz')],
  ['without places of outlines', renamed('loca', 'zzzz')],
  ['with a weight that is chosen later', renamed('GDEF', 'fvar')],
  ['with two maps of characters', renamed('GDEF', 'cmap')],
  ['with outlines of PostScript', Uint8Array.from([...new TextEncoder().encode('OTTO'), ...whole.subarray(4)])],
  ['cut', whole.subarray(0, whole.length - 100)],
])('%s it is none', (_, bytes) => {
  expect(isFont(bytes)).toBe(false)
})
