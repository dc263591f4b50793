import type {ParsedFont, Shape} from './parse-font.js'

/** More words than any publication has; keeps a server's memory bounded. */
const wordsKept = 40_000

/**
 * A word in glyphs, with kerning, ligatures and the given OpenType features.
 *
 * @param features Tags joined by commas (`onum,pnum`); empty for the font's defaults.
 */
export function shapeWord(font: ParsedFont, word: string, features: string): Shape {
  let words = font.shapes.get(features)
  if (!words) font.shapes.set(features, (words = new Map()))
  const known = words.get(word)
  if (known) return known
  if (words.size > wordsKept) words.clear()
  const shape = shapeNew(font, word, features)
  words.set(word, shape)
  return shape
}

function shapeNew(font: ParsedFont, word: string, features: string): Shape {
  // The hyphen stands in for U+2011 where the face lacks it: same shape, and no line ends after it either.
  const text = font.file.hasGlyphForCodePoint(0x2011) ? word : word.replaceAll('\u2011', '-')
  const {glyphs, positions} = font.layoutRun(text, features ? features.split(',') : [])
  const advance = positions.reduce((sum, position) => sum + position.xAdvance, 0)
  return {glyphs, positions, advance}
}

/** The words of a text, each with the space after it: what is shaped, and kept, as one. */
export const wordsOf = (text: string): readonly string[] => text.match(/[^ ]* |[^ ]+/g) ?? []
