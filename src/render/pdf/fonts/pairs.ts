import type {Glyph, Position} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Contexts} from './contexts.js'
import type {GlyphRun} from './parse-font.js'

/** A letter as it stands beside any that changes nothing. */
interface Letter {
  readonly glyph: Glyph
  readonly position: Position
}

/** The source of pairs. */
export interface PairSource {
  /** A text in glyphs, by the font's own rules. */
  readonly layOut: (text: string) => GlyphRun
  /** The glyph of a letter before any rule. */
  readonly glyphOf: (letter: string) => number
  readonly contexts: Contexts
}

/**
 * Words of one font, script and choice of features, put together from their letters and from what the font does between two:
 * of a language's words there are many, of its pairs few.
 */
export class Pairs {
  private readonly letters = new Map<string, Letter | null>()
  private readonly positions = new Map<string, Position | null>()

  constructor(private readonly source: PairSource) {}

  /** A word in glyphs; undefined where its letters do more than stand beside each other: ligatures, marks, rules of three. */
  shape(word: string): GlyphRun | undefined {
    const glyphs: Glyph[] = []
    const positions: Position[] = []
    let before = ''
    for (const letter of word) {
      const found = this.letter(letter)
      const position = before ? this.between(before, letter) : found?.position
      if (!found || !position) return undefined
      if (before) positions[positions.length - 1] = position
      glyphs.push(found.glyph)
      positions.push(found.position)
      before = letter
    }
    return {glyphs, positions}
  }

  private letter(letter: string): Letter | null {
    const known = this.letters.get(letter)
    if (known !== undefined) return known
    const {glyphs, positions} = this.source.layOut(letter)
    const [glyph] = glyphs
    const [position] = positions
    const {open, marks} = this.source.contexts
    const isOpen = (id: number) => open.has(id) || marks.has(id)
    const isPlain = glyph && position && glyphs.length === 1 && !isMoved(position)
    const found = isPlain && !isOpen(glyph.id) && !isOpen(this.source.glyphOf(letter)) ? {glyph, position} : null
    this.letters.set(letter, found)
    return found
  }

  /** Where the first of two letters stands before the second, if neither is changed otherwise. */
  private between(first: string, second: string): Position | null {
    const pair = first + second
    const known = this.positions.get(pair)
    if (known !== undefined) return known
    const [one, other] = [this.letter(first), this.letter(second)]
    const {glyphs, positions} = this.source.layOut(pair)
    const [position, last] = positions
    const isSame = glyphs.length === 2 && glyphs[0]?.id === one?.glyph.id && glyphs[1]?.id === other?.glyph.id
    const isAlone =
      position && last && !isMoved(position) && !isMoved(last) && last.xAdvance === other?.position.xAdvance
    const found = isSame && isAlone ? position : null
    this.positions.set(pair, found)
    return found
  }
}

const isMoved = ({xOffset, yOffset}: Position): boolean => xOffset !== 0 || yOffset !== 0
