import type {FontFile} from '#vendor/pdfmake/js/PDFDocument.js'
import {parseFont, type ParsedFont} from '../../render/pdf/fonts/parse-font.js'
import {BaseDocument} from '../../render/pdf/pdfmake.js'
import {shapeWord} from '../../render/pdf/fonts/shape.js'
import {coverageOf} from '../../template/font-coverage.js'

/** Sets of OpenType features that documents ask for beside the usual ones. */
const features = ['onum,pnum', 'lnum,pnum', 'lnum,tnum', 'c2sc']
/** Figures and letters of alphabets, which have such features. */
const lastOfAlphabets = 0x2fff
/** Letters of a word are shaped together; this is about as long as words are. */
const wordLength = 32

/**
 * Do with a font all that printing does: read its characters, decode it, shape each of them with its neighbours, and make a
 * subset of all its glyphs. Whoever did this can do it again.
 *
 * @throws {Error} If it cannot be done.
 */
export function checkFont(bytes: Uint8Array): void {
  const font = parseFont(bytes)
  const {file} = font
  assertCovered(coverageOf(bytes), file)
  if (!(file.unitsPerEm > 0) || !Number.isFinite(file.ascent - file.descent)) throw new Error('no size')
  const shape = (words: readonly string[], tags: string): void => {
    for (const word of words) if (!Number.isFinite(shapeWord(font, word, tags).advance)) throw new Error('no width')
  }
  shape(wordsIn(file.characterSet), '')
  const alphabets = wordsIn(file.characterSet.filter(codePoint => codePoint <= lastOfAlphabets))
  for (const tags of features) shape(alphabets, tags)
  embedWhole(font)
}

/** Write all its glyphs into a document: names, slants and sizes of a font are asked for there alone. */
function embedWhole({file, Embedded}: ParsedFont): void {
  const document = new BaseDocument({}, {}, {}, {}, {autoFirstPage: false, font: null}, null, () => false)
  const embedded = new Embedded(document, file, 'F1')
  for (let id = 0; id < file.numGlyphs; id++) {
    embedded.subset.includeGlyph(id)
    // Outlines are copied as they stand: whether they can be read is asked here.
    file.getGlyph(id)?._decode()
  }
  embedded.ref()
  embedded.finalize()
}

const hyphen = 0x2d
const lastCharacter = 0x10ffff

/** Of a character that authors are told is there, a glyph is printed: of several maps, the two may read another. */
function assertCovered(isThere: (codePoint: number) => boolean, file: FontFile): void {
  if (!isThere(hyphen)) throw new Error('no hyphen')
  for (let codePoint = 0; codePoint <= lastCharacter; codePoint++)
    if (isThere(codePoint) && !file.hasGlyphForCodePoint(codePoint)) throw new Error('two maps')
}

function wordsIn(characters: readonly number[]): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < characters.length; at += wordLength)
    words.push(String.fromCodePoint(...characters.slice(at, at + wordLength)))
  return words
}
