import {shapeWord, wordsOf} from '../fonts/shape.js'
import type {TextStyle} from '../node.js'

/** Width of a text in points, as it will be drawn, without justification. */
export function widthOf(text: string, style: TextStyle): number {
  const {face, features, sizePt, trackingPt} = style
  const space = text.indexOf(' ')
  const isWord = space < 0 || space === text.length - 1
  const advances = (isWord ? [text] : wordsOf(text)).map(word => shapeWord(face.font, word, features).advance)
  const advance = advances.reduce((sum, one) => sum + one, 0)
  return (advance * sizePt) / 1000 + trackingPt * text.length
}

/** From the top of a line to its baseline, with half of the leading above the letters (CSS Inline 3, 5.3). */
export function ascentOf({face, sizePt}: TextStyle, leadingPt: number): number {
  const {ascent, descent, unitsPerEm} = face.font.file
  const scale = sizePt / unitsPerEm
  return (leadingPt - (ascent - descent) * scale) / 2 + ascent * scale
}
