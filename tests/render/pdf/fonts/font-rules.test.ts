import fc from 'fast-check'
import {expect, it} from 'vitest'
import {FontRules} from '../../../../src/render/pdf/fonts/font-rules.js'
import {parseFont} from '../../../../src/render/pdf/fonts/parse-font.js'
import {RuleReader} from '../../../../src/render/pdf/fonts/glyph-rules.js'
import type {LayoutTable} from '../../../../src/render/pdf/fonts/layout-table.js'
import {PlainWords} from '../../../../src/render/pdf/fonts/plain-words.js'
import {Numbers, Tables, unlessUnread} from '../../../../src/render/pdf/fonts/tables.js'
import {placeOf} from '../../../support/font-table.js'
import {cessTemplate} from '../../../support/template.js'

const words = ['office', 'AVATAR', 'Тут', 'l’été', 'l·l', '1 234']
const [, face] = cessTemplate.fonts
const bytes = face?.bytes ?? new Uint8Array()
const {file} = parseFont(bytes)
const source = {
  scale: 1,
  glyph: (id: number, characters: number[]) => file.getGlyph(id, characters),
  glyphOf: (codePoint: number) => file.glyphForCodePoint(codePoint).id,
}

/** Whether its rules could be read for some words; throws whatever else goes wrong. */
function isRead(font: Uint8Array): boolean {
  const shapes = unlessUnread(() => {
    const rules = new FontRules(new Tables(font))
    const shaper = new PlainWords(source, rules, rules.ofScript('latn', ['onum', 'c2sc']))
    return words.map(word => shaper.shape(word))
  })
  return shapes !== undefined
}

it.each(['GSUB', 'GPOS', 'GDEF'])('are read, or soon said not to be, wherever %s is broken', tag => {
  const {from, length} = placeOf(bytes, tag)
  // Its beginning has what all the rest is found by.
  const place = fc.oneof(fc.nat(Math.min(length, 400) - 1), fc.nat(length - 1))
  const outcomes = new Set<boolean>()
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.nat(255)), {minLength: 1, maxLength: 3}), changes => {
      // A `Buffer` would be the same bytes.
      const broken = Uint8Array.from(bytes)
      for (const [at, byte] of changes) broken[from + at] = byte
      outcomes.add(isRead(broken))
    }),
  )
  expect(outcomes).toContain(true)
})

it('are those of a font that can be read', () => {
  expect(isRead(bytes)).toBe(true)
  expect(isRead(bytes.subarray(0, 2000))).toBe(false)
})

it('are soon said not to be read where a small table has thousands of ligatures of nothing for each glyph', () => {
  const glyphs = 2000
  const numbers = new Uint16Array(40_000)
  const [part, coverage] = [0, 3 + glyphs]
  const set = coverage + 5
  numbers.set([1, coverage * 2, glyphs, ...Array.from({length: glyphs}, () => set * 2)], part)
  numbers.set([2, 1, 0, glyphs - 1, 0], coverage)
  // Each ligature is the same one: of no parts, at the end.
  numbers.set([30_000, ...Array.from({length: 30_000}, () => 2 * 30_001)], set)
  const table = new Uint8Array(numbers.length * 2)
  const view = new DataView(table.buffer)
  for (const [index, number] of numbers.entries()) view.setUint16(index * 2, number)
  const layout = {numbers: new Numbers(table), lookup: () => ({type: 4, parts: [part]})}
  const owner = {isMark: () => false, left: 1_000_000}
  // Of a table of layout, what is asked for here.
  expect(() => RuleReader.substitutions(layout as unknown as LayoutTable, 0, owner)).toThrow('more rules')
})
