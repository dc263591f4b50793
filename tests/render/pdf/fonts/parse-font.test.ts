import {describe, expect, it} from 'vitest'
import {parseFont} from '../../../../src/render/pdf/fonts/parse-font.js'
import {halves} from '../../../support/halves.js'
import {cessTemplate} from '../../../support/template.js'

interface Subsettable {
  readonly numGlyphs: number
  createSubset(): {includeGlyph(id: number): number; encode(): Uint8Array}
}

/** A font that no other test has used: what it is asked first stays with it. */
const fresh = (index: number) => parseFont((cessTemplate.fonts[index]?.bytes ?? new Uint8Array()).slice())
const read = (font: ReturnType<typeof parseFont>, text: string, features: string[] = []) =>
  font
    .layOut(text, features)
    .glyphs.map(({codePoints}) => String.fromCodePoint(...codePoints))
    .join('')

const faces = cessTemplate.fonts.map(({family, weight, italic, script}, index) => ({
  ...{family, weight, italic, script, index},
}))

describe('the characters by which readers find glyphs', () => {
  for (const {cases, speed} of halves(
    faces.filter(({script}) => !script),
    7,
  ))
    it.each(cases)(
      'are those of the text, whichever glyphs another file has met: $family $weight, italic: $italic',
      speed,
      ({index}) => {
        const font = fresh(index)
        // Embedding ” and „ decodes the glyphs that they are made of.
        // fontkit's own interface, of which the project declares only what it uses.
        const subset = (font.file as unknown as Subsettable).createSubset()
        for (const {id} of font.layOut('”„…éﬁ', []).glyphs) subset.includeGlyph(id)
        subset.encode()
        expect(read(font, 'l’été ‚nein‘ fi-μ\u202F!')).toBe('l’été ‚nein‘ fi-μ\u202F!')
      },
    )

  for (const {cases, speed} of halves(faces, 4))
    it.each(cases)(
      'are those of figures of every form, even after a file that has all glyphs: $family $weight, italic: $italic',
      speed,
      ({index}) => {
        const font = fresh(index)
        // As above.
        const subsettable = font.file as unknown as Subsettable
        const subset = subsettable.createSubset()
        for (let id = 0; id < subsettable.numGlyphs; id++) subset.includeGlyph(id)
        subset.encode()
        for (const features of [['onum', 'pnum'], ['lnum', 'pnum'], ['tnum']])
          expect(read(font, '0123456789', features)).toBe('0123456789')
      },
    )
})
