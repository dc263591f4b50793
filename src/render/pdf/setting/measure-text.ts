import type {Direction, Shape} from '../fonts/parse-font.js'
import {shapeWord, wordsOf} from '../fonts/shape.js'
import type {SetStyle} from './text-content.js'

/** Width of a text of one direction in points, as it will be drawn, without justification. */
export function widthOf(text: string, style: SetStyle, direction: Direction = 'ltr'): number {
  const {face, features, sizePt, trackingPt} = style
  const space = text.search(/[ \u00A0]/)
  const isWord = space < 0 || space === text.length - 1
  let advance = 0
  if (isWord) advance = shapeWord(face.font, text, features, direction).advance
  else for (const word of wordsOf(text)) advance += shapeWord(face.font, word, features, direction).advance
  return (advance * sizePt) / 1000 + trackingPt * text.length
}

/**
 * Widths of beginnings of a text, in points, up to each of some places in it, increasing: parts of the text as it is drawn
 * whole. Where letters are joined across a place, that beginning is measured for itself.
 */
export function widthsUpTo(text: string, places: readonly number[], style: SetStyle): readonly number[] {
  if (!places.length) return []
  const {face, features, sizePt, trackingPt} = style
  const [word = '', ...more] = wordsOf(text)
  const edges = more.length ? new Map<number, number>() : edgesOf(shapeWord(face.font, word, features))
  return places.map(place => {
    const advance = edges.get(place)
    return advance === undefined ? widthOf(text.slice(0, place), style) : (advance * sizePt) / 1000 + trackingPt * place
  })
}

/** Where glyphs end: advances, in thousandths of the size, by the number of characters up to there. */
function edgesOf({glyphs, positions}: Shape): ReadonlyMap<number, number> {
  const edges = new Map<number, number>()
  let [characters, advance] = [0, 0]
  for (const [index, {codePoints}] of glyphs.entries()) {
    characters += String.fromCodePoint(...codePoints).length
    advance += positions[index]?.xAdvance ?? 0
    edges.set(characters, advance)
  }
  return edges
}

/** From the top of a line to its baseline, with half of the leading above the letters (CSS Inline 3, 5.3). */
export function ascentOf({face, sizePt}: SetStyle, leadingPt: number): number {
  const {ascent, descent, unitsPerEm} = face.font.file
  const scale = sizePt / unitsPerEm
  return (leadingPt - (ascent - descent) * scale) / 2 + ascent * scale
}
