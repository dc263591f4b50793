import type {Segment, TextStyle} from '../node.js'
import type {EmbeddedFont, Glyph} from '#vendor/pdfmake/js/PDFDocument.js'
import {hasSpace, shapeWord, wordsOf} from '../fonts/shape.js'
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
  const {style} = segment.run
  const inFont = saidIn(font)
  const {begin, face, end} = lookOf(style, font, inFont)
  const spread = wordSpacePt ? move((-wordSpacePt * 1000) / style.sizePt) : ''
  const shown = shownText(font, inFont, segment, spread)
  // Only what stands by itself has another `TJ` in it.
  const whole = shown.includes(']') ? `[${shown}] TJ`.replaceAll('[] TJ\n', '') : `[${shown}] TJ`
  return `${begin}${operand(x)} ${operand(baseline - style.raisePt)}${face}${whole}\n${end}`
}

/** Words as operands of `TJ`, from left to right; `spread` widens the space at the end of each. */
function shownText(font: EmbeddedFont, inFont: Said, {run, text, level}: Segment, spread: string): string {
  const isLtr = directionOf(level) === 'ltr'
  const words = isLtr ? wordsOf(text) : wordsOf(text).toReversed()
  let [shown, isOpen] = ['', false]
  for (const word of words) {
    const space = spread !== '' && hasSpace(word)
    if (space && !isLtr) {
      shown += isOpen ? `)${spread}` : spread
      isOpen = false
    }
    const {begins, operands, ends} = encoded(font, inFont, word, {style: run.style, level})
    if (operands !== '') {
      if (begins !== isOpen) shown += begins ? '(' : ')'
      shown += operands
      isOpen = ends
    }
    if (space && isLtr) {
      shown += isOpen ? `)${spread}` : spread
      isOpen = false
    }
  }
  return isOpen ? `${shown})` : shown
}

/** A word as operands of `TJ`, without the brackets of strings that it begins and ends with: with its neighbours, it is one string. */
interface Encoded {
  readonly begins: boolean
  readonly operands: string
  readonly ends: boolean
}

/** Operators that all texts of a look begin and end with. */
interface Look {
  readonly begin: string
  readonly face: string
  readonly end: string
}

/** Words, letters and looks of a document in the codes of its subset of a font; words by features and direction. */
interface Said {
  readonly words: Map<string, Map<string, Encoded>>
  readonly codes: Map<Glyph, string>
  readonly looks: Map<TextStyle, Look>
}

const said = new WeakMap<EmbeddedFont, Said>()

function saidIn(font: EmbeddedFont): Said {
  let inFont = said.get(font)
  if (!inFont) said.set(font, (inFont = {words: new Map(), codes: new Map(), looks: new Map()}))
  return inFont
}

function lookOf(style: TextStyle, font: EmbeddedFont, {looks}: Said): Look {
  const before = looks.get(style)
  if (before) return before
  const {sizePt, trackingPt, color} = style
  const look = {
    begin: `BT\n${rgb(color)} rg\n1 0 0 -1 `,
    face: ` Tm\n/${font.id} ${operand(sizePt)} Tf\n${trackingPt ? `${operand(trackingPt)} Tc\n` : ''}`,
    end: trackingPt ? '0 Tc\nET' : 'ET',
  }
  looks.set(style, look)
  return look
}

/** How a word is said: in what look, and in which direction. */
interface Spoken {
  readonly style: TextStyle
  readonly level: number
}

/** A word in the codes of a font. */
function encoded(font: EmbeddedFont, inFont: Said, word: string, {style, level}: Spoken): Encoded {
  const {features, face, sizePt} = style
  const direction = directionOf(level)
  const key = direction === 'ltr' ? features : `${direction} ${features}`
  let words = inFont.words.get(key)
  if (!words) inFont.words.set(key, (words = new Map()))
  const before = words.get(word)
  if (before) return before
  const shape = shapeWord(face.font, word, features, direction)
  const made = encode(font, inFont, shape, sizePt)
  // A mark that is raised is so by the size.
  if (!shape.positions.some(({yOffset}) => yOffset)) words.set(word, made)
  return made
}

/** Of its width. */
const blankPercent = 1

function encode(font: EmbeddedFont, {codes}: Said, {glyphs, positions}: Shape, sizePt: number): Encoded {
  let [operands, isOpen, begins] = ['', false, false]
  const put = (text: string) => {
    operands += isOpen ? `)${text}` : text
    isOpen = false
  }
  glyphs.forEach((glyph, index) => {
    let code = codes.get(glyph)
    if (code === undefined) codes.set(glyph, (code = codeOf(font, glyph)))
    const {xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0, isBlank} = positions[index] ?? {}
    if (isBlank) {
      // As narrow as can be: after a step back, who goes by places would begin another word.
      put(`] TJ\n${blankPercent} Tz\n[(${code})] TJ\n100 Tz\n[${move((advanceWidth * blankPercent) / 100)}`)
      return
    }
    const after = xAdvance - advanceWidth - xOffset
    if (xOffset) put(move(-xOffset))
    // Marks above or below the baseline: the rise cannot change inside a `TJ`, and is in points, whatever the size.
    if (yOffset) put(`] TJ\n${operand((yOffset * sizePt) / 1000)} Ts\n[(${code})] TJ\n0 Ts\n[`)
    else {
      if (operands === '') begins = true
      operands += isOpen || operands === '' ? code : `(${code}`
      isOpen = true
    }
    if (Math.abs(after) > 0.001) put(move(-after))
  })
  return {begins, operands, ends: isOpen}
}

/** A number among strings; the space keeps it from another. */
const move = (thousandths: number): string => ` ${operand(thousandths)}`

/**
 * The glyph's number in the document's subset, as two bytes of a string; notes its width and its characters, as pdfkit's own encoder does.
 * A glyph that stands for other characters elsewhere (forms that two letters share, brackets that are turned) has a number for each: who
 * reads the file finds the characters by it.
 */
function codeOf(font: EmbeddedFont, glyph: Glyph): string {
  const code = numberOf(font, glyph)
  font.widths[code] ??= glyph.advanceWidth * font.scale
  font.unicode[code] ??= glyph.codePoints
  return inString(code >> 8) + inString(code & 255)
}

/** Bytes that a string cannot have as they are (ISO 32000-1, 7.3.4.2), and `]`: any that is left ends an array. */
const escaped: ReadonlySet<number> = new Set([...'()\\\r]'].map(sign => sign.charCodeAt(0)))
const inString = (byte: number): string =>
  escaped.has(byte) ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte)

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
