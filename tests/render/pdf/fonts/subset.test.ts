import type {FontFile, FontSubset} from '#vendor/pdfmake/js/PDFDocument.js'
import {describe, expect, it} from 'vitest'
import {parseFont} from '../../../../src/render/pdf/fonts/parse-font.js'
import {cessTemplate} from '../../../support/template.js'

const [serif] = cessTemplate.fonts
const {file, layOut} = parseFont(serif?.bytes ?? new Uint8Array())

function encoded(subset: FontSubset, text: string): Buffer {
  for (const {id} of layOut(text, []).glyphs) subset.includeGlyph(id)
  return Buffer.from(subset.encode())
}

/** A subset as fontkit itself makes it. */
const fontkits = (): FontSubset => {
  // The method under the one that we put in its place, which types cannot express.
  const {createSubset} = Object.getPrototypeOf(file) as FontFile
  return createSubset.call(file)
}

describe('the subset of a font', () => {
  it.each(['Une phrase simple.', 'Voilà « où » l’œuvre fut, ½ ﬁn', 'Қазақстан, Ελλάδα'])(
    'is the one that fontkit makes, byte by byte: %s',
    text => {
      expect(encoded(file.createSubset(), text).equals(encoded(fontkits(), text))).toBe(true)
    },
  )

  it.each(cessTemplate.fonts.map(({family, weight, italic, bytes}) => ({family, weight, italic, bytes})))(
    'is the one that fontkit makes of glyphs all over a font: $family $weight, italic: $italic',
    ({bytes}) => {
      const font = parseFont(bytes).file
      const {createSubset} = Object.getPrototypeOf(font) as FontFile
      const [own, judge] = [font.createSubset(), createSubset.call(font)]
      for (let id = 1; id < font.numGlyphs; id += 7) for (const subset of [own, judge]) subset.includeGlyph(id)
      expect(Buffer.from(own.encode()).equals(Buffer.from(judge.encode()))).toBe(true)
    },
  )

  it('does not depend on those made before', () => {
    const before = encoded(file.createSubset(), 'été')
    encoded(file.createSubset(), 'Éléonore à l’Élysée')
    expect(encoded(file.createSubset(), 'été').equals(before)).toBe(true)
  })
})
