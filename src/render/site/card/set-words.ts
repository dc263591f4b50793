import type {Face, Template} from '../../../model/template.js'
import {isolatedRuns, knownWords} from '../../pdf/definition/words.js'
import {Styles} from '../../pdf/definition/styles.js'
import {facesOf} from '../../pdf/fonts/faces.js'
import {outlineOf} from '../../pdf/fonts/outline.js'
import type {ParsedFont, Shape} from '../../pdf/fonts/parse-font.js'
import {shapeWord, wordsOf} from '../../pdf/fonts/shape.js'
import type {TextStyle} from '../../pdf/node.js'
import {directionOf, levelledTexts, visualOrder, type Levelled} from '../../pdf/setting/levels.js'
import type {Word} from './fit-text.js'

/** Font of a line; `tracking` in thousandths of the size. */
export interface Cut {
  readonly face: Face
  readonly weight: number
  readonly tracking?: number
}

/** A word as glyphs. */
export interface SetWord extends Word {
  /** Parts of the word before another one, and at the end of a line. */
  readonly inside: readonly Part[]
  readonly atEnd: readonly Part[]
}

/** Glyphs of one font and bidi level. */
interface Part extends Pick<Levelled, 'level' | 'apart'> {
  readonly font: ParsedFont
  readonly shape: Shape
  /** Factor of the line's size. */
  readonly scale: number
  readonly tracking: number
  readonly advance: number
}

/** Sets texts in a brand's fonts, like its PDFs. */
export class Typesetter {
  private readonly styles: Styles

  constructor(private readonly template: Template) {
    this.styles = new Styles(template, facesOf(template.fonts))
  }

  /** Words of a text in reading order, without characters that no font has. */
  words(text: string, {face, weight, tracking = 0}: Cut): readonly SetWord[] {
    const cut = {face, weight, italic: false}
    const style: TextStyle = {
      cut,
      face: facesOf(this.template.fonts).find(cut),
      sizePt: 1,
      color: '',
      features: '',
      trackingPt: tracking,
      capitals: false,
      raisePt: 0,
    }
    const runs = isolatedRuns(oneLine(text), part => knownWords(part, style, this.styles))
    const levels = levelledTexts(runs.map(run => ({run, text: run.text})))
    const pieces = runs.flatMap((run, index) => (levels[index] ?? []).flatMap(part => piecesOf(run.style, part)))
    return joined(pieces)
  }

  /** A line of words as SVG elements, a path per part. */
  draw(words: readonly SetWord[], {color, ...place}: LinePlace): string {
    return `<g fill="${color}">${drawWords(words, place)}</g>`
  }
}

/** Start and size of a line in pixels; `y` is the baseline. */
export interface LinePlace {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: string
}

/** Characters beyond which no text fits on a card. */
const mostCharacters = 1000

/** Text on one line, with line breaks and control characters as spaces. */
const oneLine = (text: string): string => text.slice(0, mostCharacters).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')

/** A part in a line, and at its end. */
interface Piece {
  readonly text: string
  readonly inside: Part
  readonly atEnd: Part | undefined
}

const piecesOf = (style: TextStyle, {text, level, apart}: Levelled): readonly Piece[] =>
  wordsOf(text).map((word, index) => {
    const ending = word.trimEnd()
    const levelled = {level, apart: index === 0 ? apart : undefined}
    return {
      text: word,
      inside: partOf(word, style, levelled),
      atEnd: ending === '' ? undefined : partOf(ending, style, levelled),
    }
  })

function partOf(
  text: string,
  {face, features, sizePt: scale, trackingPt: tracking}: TextStyle,
  levelled: Pick<Levelled, 'level' | 'apart'>,
): Part {
  const shape = shapeWord(face.font, text, features, directionOf(levelled.level))
  const part = {...levelled, font: face.font, shape, scale, tracking, advance: shape.advance * scale}
  if (tracking) for (const index of shape.positions.keys()) part.advance += spaceAfter(part, index)
  return part
}

/** Tracking after a glyph; none before a combining mark. */
const spaceAfter = ({shape: {positions}, tracking}: Omit<Part, 'advance'>, index: number): number =>
  positions[index + 1]?.xAdvance === 0 ? 0 : tracking

/** Join pieces into words; a space ends a word. Repeated and leading spaces are dropped. */
function joined(pieces: readonly Piece[]): readonly SetWord[] {
  const words: SetWord[] = []
  let open: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    open.push(piece)
    if (!piece.text.endsWith(' ') && index < pieces.length - 1) continue
    const word = wordOf(open)
    if (word.text !== '') words.push(word)
    open = []
  }
  return words
}

function wordOf(pieces: readonly Piece[]): SetWord {
  const inside = pieces.map(piece => piece.inside)
  const atEnd = pieces.flatMap((piece, index) => (index < pieces.length - 1 ? piece.inside : (piece.atEnd ?? [])))
  const advance = advanceOf(inside)
  const text = pieces
    .map(piece => piece.text)
    .join('')
    .trimEnd()
  return {text, advance, blank: advance - advanceOf(atEnd), inside, atEnd}
}

const advanceOf = (parts: readonly Part[]): number => parts.reduce((sum, {advance}) => sum + advance, 0)

/** Parts of a line from left to right. */
const partsOf = (words: readonly SetWord[]): readonly Part[] =>
  visualOrder(words.flatMap(({inside, atEnd}, index) => (index < words.length - 1 ? inside : atEnd)))

function drawWords(words: readonly SetWord[], {x, y, size}: Omit<LinePlace, 'color'>): string {
  let [drawn, at, from] = ['', 0, 0]
  let before: Part | undefined
  for (const part of partsOf(words)) {
    const {font, scale, advance} = part
    if (font !== before?.font) {
      const unit = (size * scale) / font.file.unitsPerEm
      const matrix = [unit, 0, 0, -unit, x + (at * size) / 1000, y].map(number => Math.round(number * 1e5) / 1e5)
      drawn += `${before ? '</g>' : ''}<g transform="matrix(${matrix.join(' ')})">`
      from = at
    }
    const path = pathOf(part, (at - from) / scale)
    if (path !== '') drawn += `<path d="${path}"/>`
    at += advance
    before = part
  }
  return before ? `${drawn}</g>` : ''
}

/** Outlines of a part, in font units, y upwards; `from` in thousandths of the size. */
function pathOf(part: Part, from: number): string {
  const {font, shape, scale} = part
  const units = font.file.unitsPerEm / 1000
  const path: string[] = []
  let at = from
  shape.glyphs.forEach((glyph, index) => {
    const {x, y, rest} = outlineOf(font, glyph)
    const {xAdvance = 0, xOffset = 0, yOffset = 0} = shape.positions[index] ?? {}
    if (rest) path.push(`M${Math.round((at + xOffset) * units) + x} ${Math.round(yOffset * units) + y}`, rest)
    at += xAdvance + spaceAfter(part, index) / scale
  })
  return path.join('')
}
