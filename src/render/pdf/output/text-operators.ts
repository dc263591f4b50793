import type {EmbeddedFont, Glyph} from 'pdfmake/js/PDFDocument.js'
import {shapeWord, wordsOf} from '../fonts/shape.js'
import type {Shape} from '../fonts/parse-font.js'
import type {Segment} from '../setting/type-line.js'
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
export function textOperators(font: EmbeddedFont, {run, text}: Segment, {x, baseline, wordSpacePt}: Place): string {
  const {sizePt, features, trackingPt, raisePt, face} = run.style
  const spread = (wordSpacePt * 1000) / sizePt
  const shown = wordsOf(text).flatMap(word => {
    const glyphs = glyphsOf(font, shapeWord(face.font, word, features))
    return word.endsWith(' ') && spread ? [...glyphs, operand(-spread)] : glyphs
  })
  const tracking = trackingPt ? [`${operand(trackingPt)} Tc`] : []
  return [
    'BT',
    `1 0 0 -1 ${operand(x)} ${operand(baseline - raisePt)} Tm`,
    `/${font.id} ${operand(sizePt)} Tf`,
    ...tracking,
    ...lifted(shown),
    ...(tracking.length ? ['0 Tc'] : []),
    'ET',
  ].join('\n')
}

/** Marks set above or below the baseline: rise, as a fraction of the size. */
interface Lift {
  readonly lift: number
}

function glyphsOf(font: EmbeddedFont, {glyphs, positions}: Shape): readonly (string | Lift)[] {
  return glyphs.flatMap((glyph, index) => {
    const position = positions[index]
    const code = codeOf(font, glyph)
    if (!position) return [code]
    const {xAdvance, advanceWidth, xOffset, yOffset} = position
    const before = xOffset ? [operand(-xOffset)] : []
    const after = xAdvance - advanceWidth - xOffset
    const shown = yOffset ? [{lift: yOffset}, code, {lift: 0}] : [code]
    return [...before, ...shown, ...(Math.abs(after) > 0.001 ? [operand(-after)] : [])]
  })
}

/** The glyph's number in the document's subset; notes its width and its characters, as pdfkit's own encoder does. */
function codeOf(font: EmbeddedFont, glyph: Glyph): string {
  const code = font.subset.includeGlyph(glyph.id)
  font.widths[code] ??= glyph.advanceWidth * font.scale
  font.unicode[code] ??= glyph.codePoints
  return `<${code.toString(16).padStart(4, '0')}>`
}

function lifted(shown: readonly (string | Lift)[]): readonly string[] {
  const operators: string[] = []
  let open: string[] = []
  const flush = () => {
    if (open.length) operators.push(`[${open.join('').replaceAll('><', '')}] TJ`)
    open = []
  }
  for (const part of shown) {
    if (typeof part === 'string') open.push(part.startsWith('<') ? part : ` ${part} `)
    if (typeof part !== 'string') {
      flush()
      operators.push(`${operand(part.lift)} Ts`)
    }
  }
  flush()
  return operators
}
