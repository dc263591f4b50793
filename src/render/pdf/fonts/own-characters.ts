import type {FontFile, Glyph} from '#vendor/pdfmake/js/PDFDocument.js'

/**
 * Make a font say of each glyph which characters it stands for *here*. Changes the font.
 *
 * fontkit keeps the characters by which a glyph was asked first, for every later text: none at all for one that was met as
 * a part of another (the old-style 4 in ¼), and readers then find no 4. So the glyphs that `ask` asks keep their
 * characters, whatever comes later; all others (variants that only OpenType features reach) have those of each text.
 */
export function giveOwnCharacters(file: FontFile, ask: () => void): void {
  const shared = file.getGlyph.bind(file)
  const settled = new Set<number>()
  file.getGlyph = (id, characters = []) => {
    settled.add(id)
    return shared(id, characters)
  }
  ask()
  file.getGlyph = (id, characters = []) => {
    const glyph = shared(id, characters)
    if (glyph === null || characters.length === 0 || settled.has(id)) return glyph
    // A glyph is a chain of getters over its font: the copy shares them all.
    const own: Glyph = Object.create(glyph, {codePoints: {value: characters, enumerable: true}})
    return own
  }
}
