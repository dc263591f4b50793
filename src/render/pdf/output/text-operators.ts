import type {Segment} from '../node.js'
import type {EmbeddedFont, Glyph} from '#vendor/pdfmake/js/PDFDocument.js'
import {shapeWord, wordsOf} from '../fonts/shape.js'
import {directionOf} from '../setting/levels.js'
import type {Shape} from '../fonts/parse-font.js'
import {operand, rgb} from '../units.js'

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

/** Words and letters of a document in the codes of its subset of a font. */
interface Said {
  readonly words: Map<Shape, string>
  readonly codes: Map<Glyph, string>
}

const said = new WeakMap<EmbeddedFont, Said>()

function saidIn(font: EmbeddedFont): Said {
  const known = said.get(font) ?? {words: new Map(), codes: new Map()}
  said.set(font, known)
  return known
}

/** A word as operands of `TJ`. */
function encoded(font: EmbeddedFont, shape: Shape, sizePt: number): string {
  const {words} = saidIn(font)
  const before = words.get(shape)
  if (before !== undefined) return before
  const operands = encode(font, shape, sizePt)
  // A mark that is raised is so by the size.
  if (!shape.positions.some(({yOffset}) => yOffset)) words.set(shape, operands)
  return operands
}

/** Of its width. */
const blankPercent = 1

function encode(font: EmbeddedFont, {glyphs, positions}: Shape, sizePt: number): string {
  const {codes} = saidIn(font)
  let [operands, isOpen] = ['', false]
  const put = (text: string) => {
    operands += isOpen ? `>${text}` : text
    isOpen = false
  }
  for (const [index, glyph] of glyphs.entries()) {
    const code = codes.get(glyph) ?? codeOf(font, glyph)
    codes.set(glyph, code)
    const {xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0, isBlank} = positions[index] ?? {}
    if (isBlank) {
      // As narrow as can be: after a step back, who goes by places would begin another word.
      put(`] TJ\n${blankPercent} Tz\n[<${code}>] TJ\n100 Tz\n[${move((advanceWidth * blankPercent) / 100)}`)
      continue
    }
    const after = xAdvance - advanceWidth - xOffset
    if (xOffset) put(move(-xOffset))
    // Marks above or below the baseline: the rise cannot change inside a `TJ`, and is in points, whatever the size.
    if (yOffset) put(`] TJ\n${operand((yOffset * sizePt) / 1000)} Ts\n[<${code}>] TJ\n0 Ts\n[`)
    else {
      operands += isOpen ? code : `<${code}`
      isOpen = true
    }
    if (Math.abs(after) > 0.001) put(move(-after))
  }
  return isOpen ? `${operands}>` : operands
}

/** A number among strings; the space keeps it from another. */
const move = (thousandths: number): string => ` ${operand(thousandths)}`

/**
 * The glyph's number in the document's subset, in four figures of 16; notes its width and its characters, as pdfkit's own encoder does.
 * A glyph that stands for other characters elsewhere (forms that two letters share, brackets that are turned) has a number for each: who
 * reads the file finds the characters by it.
 */
function codeOf(font: EmbeddedFont, glyph: Glyph): string {
  const code = numberOf(font, glyph)
  font.widths[code] ??= glyph.advanceWidth * font.scale
  font.unicode[code] ??= glyph.codePoints
  return code.toString(16).padStart(4, '0')
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
