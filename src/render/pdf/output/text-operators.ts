import type {RunSegment, TextStyle} from '../node.js'
import type {EmbeddedFont, Glyph} from '#vendor/pdfmake/js/PDFDocument.js'
import {hasSpace, shapeWord, wordsOf} from '../fonts/shape.js'
import {directionOf} from '../setting/levels.js'
import type {Shape} from '../fonts/parse-font.js'
import {operand, rgb} from '../units.js'

/** Position of a segment: left end and baseline, in pdfkit's flipped coordinates, in points. */
export interface Place {
  readonly x: number
  readonly baseline: number
  readonly wordSpacePt: number
}

/**
 * Operators of a segment: one text object for all words, with kerning, raised marks and word spaces.
 *
 * @see ISO 32000-1, 9.4.3 for `TJ`: its numbers are thousandths of the size, and move against the reading direction.
 */
export function textOperators(
  said: SaidByFont,
  font: EmbeddedFont,
  segment: RunSegment,
  {x, baseline, wordSpacePt}: Place,
): string {
  const {style} = segment.run
  const inFont = saidIn(said, font)
  const {begin, face, end} = lookOf(style, font, inFont)
  const spread = wordSpacePt ? move((-wordSpacePt * 1000) / style.sizePt) : ''
  const shown = shownText(font, inFont, segment, spread)
  // Only what stands by itself has another `TJ` in it.
  const whole = shown.includes(']') ? `[${shown}] TJ`.replaceAll('[] TJ\n', '') : `[${shown}] TJ`
  return `${begin}${operand(x)} ${operand(baseline - style.raisePt)}${face}${whole}\n${end}`
}

/** Words as operands of `TJ`, left to right; `spread` widens each space. */
function shownText(font: EmbeddedFont, inFont: Said, {run, text, level}: RunSegment, spread: string): string {
  const isLtr = directionOf(level) === 'ltr'
  const words = isLtr ? wordsOf(text) : wordsOf(text).toReversed()
  let [shown, isOpen] = ['', false]
  for (const word of words) {
    const space = spread !== '' && hasSpace(word)
    if (space && !isLtr) {
      shown += isOpen ? `)${spread}` : spread
      isOpen = false
    }
    const {begins, operands, ends} = encoded(font, inFont, word, run.style, level)
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

/** A word as operands of `TJ`, without the outer brackets of its strings, so that neighbours can join. */
interface Encoded {
  readonly begins: boolean
  readonly operands: string
  readonly ends: boolean
}

/** Operators before and after texts of a style. */
interface Look {
  readonly begin: string
  readonly face: string
  readonly end: string
}

/** Encoded words, glyphs and styles of a document in its subset of a font; words by features and direction. */
interface Said {
  readonly words: Map<string, Map<string, Encoded>>
  readonly codes: Map<Glyph, string>
  readonly looks: Map<TextStyle, Look>
}

/** All that a document says, by its fonts; a map of the document, since V8 keeps what is known weakly until a major collection. */
export type SaidByFont = Map<EmbeddedFont, Said>

function saidIn(said: SaidByFont, font: EmbeddedFont): Said {
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

/** A word in the codes of a font. */
function encoded(font: EmbeddedFont, inFont: Said, word: string, style: TextStyle, level: number): Encoded {
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

/** Percentage of its width. */
const blankPercent = 1

function encode(font: EmbeddedFont, {codes}: Said, {glyphs, positions}: Shape, sizePt: number): Encoded {
  let [operands, isOpen, begins] = ['', false, false]
  const put = (text: string) => {
    operands += isOpen ? `)${text}` : text
    isOpen = false
  }
  let index = 0
  for (const glyph of glyphs) {
    let code = codes.get(glyph)
    if (code === undefined) codes.set(glyph, (code = codeOf(font, glyph)))
    const {xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0, isBlank} = positions[index++] ?? {}
    if (isBlank) {
      // As narrow as can be: after a step back, who goes by places would begin another word.
      put(`] TJ\n${blankPercent} Tz\n[(${code})] TJ\n100 Tz\n[${move((advanceWidth * blankPercent) / 100)}`)
      continue
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
  }
  return {begins, operands, ends: isOpen}
}

/** A number among strings, separated by a space. */
const move = (thousandths: number): string => ` ${operand(thousandths)}`

/**
 * Two-byte code of a glyph in the document's subset; records width and characters, like pdfkit's encoder. A glyph for different characters
 * (ligated forms, mirrored brackets) has a code for each, so that extraction finds the characters.
 */
function codeOf(font: EmbeddedFont, glyph: Glyph): string {
  const code = numberOf(font, glyph)
  font.widths[code] ??= glyph.advanceWidth * font.scale
  font.unicode[code] ??= glyph.codePoints
  return inString(code >> 8) + inString(code & 255)
}

/** Bytes to escape in strings (ISO 32000-1, 7.3.4.2), and `]`, so that a bare one always ends an array. */
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
