import type {Segment} from '../node.js'
import type {EmbeddedFont, Glyph} from '#vendor/pdfmake/js/PDFDocument.js'
import {shapeWord, wordsOf} from '../fonts/shape.js'
import {directionOf} from '../setting/levels.js'
import type {Shape} from '../fonts/parse-font.js'
import {operand} from '../units.js'

/** Where a segment is drawn: its left end and the line's baseline, in pdfkit's turned coordinates, in points. */
export interface Place {
  readonly x: number
  readonly baseline: number
  readonly wordSpacePt: number
}

/**
 * The operators that draw a segment: one text object for all of its words, with kerning, raised marks and word spaces.
 *
 * @see ISO 32000-1, 9.4.3 for `TJ`: its numbers are thousandths of the size, and move against the reading direction.
 */
export function textOperators(font: EmbeddedFont, segment: Segment, {x, baseline, wordSpacePt}: Place): string {
  const {sizePt, trackingPt, raisePt, color} = segment.run.style
  const spread = wordSpacePt ? move((-wordSpacePt * 1000) / sizePt) : ''
  const shown = shownText(font, segment, spread)
  const tracking = trackingPt ? `${operand(trackingPt)} Tc\n` : ''
  return [
    `BT\n${rgb(color)} rg`,
    `1 0 0 -1 ${operand(x)} ${operand(baseline - raisePt)} Tm`,
    `/${font.id} ${operand(sizePt)} Tf`,
    `${tracking}[${shown.replaceAll('><', '')}] TJ`.replaceAll('[] TJ\n', ''),
    tracking ? '0 Tc\nET' : 'ET',
  ].join('\n')
}

/** Words as operands of `TJ`, from left to right; `spread` widens the space at the end of each. */
function shownText(font: EmbeddedFont, {run, text, level}: Segment, spread: string): string {
  const {sizePt, features, face} = run.style
  const direction = directionOf(level)
  let shown = ''
  for (const word of wordsOf(text)) {
    const letters = encoded(font, shapeWord(face.font, word, features, direction), sizePt)
    const space = spread && word.endsWith(' ') ? spread : ''
    shown = direction === 'ltr' ? shown + letters + space : space + letters + shown
  }
  return shown
}

/** Words of a document in the codes of its subset of a font. */
const words = new WeakMap<EmbeddedFont, Map<Shape, string>>()

/** A word as operands of `TJ`. */
function encoded(font: EmbeddedFont, shape: Shape, sizePt: number): string {
  const known = words.get(font) ?? new Map<Shape, string>()
  words.set(font, known)
  const operands = known.get(shape) ?? encode(font, shape, sizePt)
  if (!shape.positions.some(({yOffset}) => yOffset)) known.set(shape, operands)
  return operands
}

/** Of its width. */
const blankPercent = 1

function encode(font: EmbeddedFont, {glyphs, positions}: Shape, sizePt: number): string {
  let operands = ''
  glyphs.forEach((glyph, index) => {
    const code = codeOf(font, glyph)
    const {xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0, isBlank} = positions[index] ?? {}
    if (isBlank) {
      // As narrow as can be: after a step back, who goes by places would begin another word.
      operands += `] TJ\n${blankPercent} Tz\n[${code}] TJ\n100 Tz\n[`
      operands += move((advanceWidth * blankPercent) / 100)
      return
    }
    const after = xAdvance - advanceWidth - xOffset
    if (xOffset) operands += move(-xOffset)
    // Marks above or below the baseline: the rise cannot change inside a `TJ`, and is in points, whatever the size.
    operands += yOffset ? `] TJ\n${operand((yOffset * sizePt) / 1000)} Ts\n[${code}] TJ\n0 Ts\n[` : code
    if (Math.abs(after) > 0.001) operands += move(-after)
  })
  return operands
}

/** A number among strings; the space keeps it from another. */
const move = (thousandths: number): string => ` ${operand(thousandths)}`

/**
 * The glyph's number in the document's subset; notes its width and its characters, as pdfkit's own encoder does. A glyph that stands
 * for other characters elsewhere (forms that two letters share, brackets that are turned) has a number for each: who reads the file
 * finds the characters by it.
 */
function codeOf(font: EmbeddedFont, glyph: Glyph): string {
  const code = numberOf(font, glyph)
  font.widths[code] ??= glyph.advanceWidth * font.scale
  font.unicode[code] ??= glyph.codePoints
  return `<${code.toString(16).padStart(4, '0')}>`
}

function numberOf({subset, unicode}: EmbeddedFont, {id, codePoints}: Glyph): number {
  const first = subset.includeGlyph(id)
  const stands = (code: number): boolean => {
    const known = unicode[code]
    return (
      known === undefined || (known.length === codePoints.length && known.every((one, at) => one === codePoints[at]))
    )
  }
  if (stands(first)) return first
  const again = subset.glyphs.findIndex((one, code) => code > first && one === id && stands(code))
  return again < 0 ? subset.glyphs.push(id) - 1 : again
}

/** `#RRGGBB` as the operands of `rg`. */
const rgb = (color: string): string =>
  [1, 3, 5].map(at => operand(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ')
