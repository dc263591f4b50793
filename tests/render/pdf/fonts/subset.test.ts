import type {FontFile, FontSubset} from '#vendor/pdfmake/js/PDFDocument.js'
import {describe, expect, it} from 'vitest'
import {parseFont} from '../../../../src/render/pdf/fonts/parse-font.js'
import {placeOf} from '../../../support/font-table.js'
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

/** The house's serif, which tells places of outlines in two bytes, changed. */
function changed(change: (font: Uint8Array, loca: ReturnType<typeof placeOf>) => void): Uint8Array {
  const font = Uint8Array.from(serif?.bytes ?? [])
  change(font, placeOf(font, 'loca'))
  return font
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

  it('is refused where a short table cannot tell where its outlines stand', () => {
    const all = (font: Uint8Array) => () => {
      const {file: own} = parseFont(font)
      const subset = own.createSubset()
      for (let id = 0; id < own.numGlyphs; id++) subset.includeGlyph(id)
      return subset.encode()
    }
    expect(all(changed(() => {}))).not.toThrow()
    // Of two glyphs that follow each other, the first has no outline, the second those of all before it.
    const overlapping = changed((font, {from, length}) => {
      const table = new DataView(font.buffer, from, length)
      for (let at = 0; at < table.byteLength; at += 4) table.setUint16(at, 0)
    })
    expect(all(overlapping)).toThrow('no place')
    // The last glyph has no end but that of all outlines, which is at an odd byte.
    const endless = changed((font, {record, length}) => {
      const view = new DataView(font.buffer)
      view.setUint32(record + 12, length - 2)
      const glyf = placeOf(font, 'glyf')
      view.setUint32(glyf.record + 12, glyf.length - 1)
    })
    expect(all(endless)).toThrow('no place')
  })

  it('does not depend on those made before', () => {
    const before = encoded(file.createSubset(), 'été')
    encoded(file.createSubset(), 'Éléonore à l’Élysée')
    expect(encoded(file.createSubset(), 'été').equals(before)).toBe(true)
  })
})
