import type {Glyph, Position} from '#vendor/pdfmake/js/PDFDocument.js'
import type {FontRules, ScriptRules} from './font-rules.js'
import {mayStandIn, type GlyphRule, type Ligature} from './glyph-rules.js'
import type {GlyphRun} from './glyph-run.js'
import {kerningOf} from './kerning.js'

/** A glyph as it stands beside others, for the characters that it is. */
interface Standing {
  readonly glyph: Glyph
  /** Before whatever does not change it. */
  readonly position: Position
  /** Before other glyphs; null where the font does something else to the two. */
  readonly before: Map<number, Position | null>
  /** Whether it may be in a context, and in which. */
  readonly contexts: readonly GlyphRule[]
}

/** A letter before any rule. */
interface Letter {
  readonly id: number
  readonly characters: number[]
  /** As it is drawn, unless it may do something together with those that come after it. */
  readonly alone: Standing | undefined
}

/** Where glyphs come from. */
export interface GlyphSource {
  readonly glyphOf: (codePoint: number) => number
  readonly glyph: (id: number, characters: number[]) => Glyph | null
  /** Thousandths of the size to a unit of the font. */
  readonly scale: number
}

/** A word in glyphs on the way. */
interface Row {
  readonly ids: number[]
  readonly characters: number[][]
}

const plain =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u0370-\u03E1\u03F0-\u0482\u048A-\u052F\u1E00-\u200A\u2010-\u2027\u202F-\u2043\u2045-\u205E\u2070-\u209C\u20A0-\u20BF\u2100-\u22FF\u25A0-\u25FF]+$/

/** Whether a text has letters and signs alone of whose script there is no doubt: no marks, nothing that is not seen, no fraction stroke. */
export const isPlain = (text: string): boolean => plain.test(text)

/** Words of one font, script and choice of features without marks: letters, their other forms, ligatures and kerning. */
export class PlainWords {
  private readonly letters = new Map<string, Letter | null>()
  private readonly standing = new Map<string, Standing | null>()

  constructor(
    private readonly source: GlyphSource,
    private readonly font: FontRules,
    private readonly rules: ScriptRules,
  ) {}

  /**
   * A word in glyphs; undefined where its letters do more than is read here.
   *
   * @throws {RangeError} Where the font's rules cannot be read.
   */
  shape(word: string): GlyphRun | undefined {
    const letters: Letter[] = []
    const alone: Standing[] = []
    for (const sign of word) {
      const letter = this.letter(sign)
      if (!letter) return undefined
      letters.push(letter)
      if (letter.alone) alone.push(letter.alone)
    }
    const placed = alone.length === letters.length ? alone : this.together(letters)
    return placed && !this.isInContext(placed) ? this.beside(placed) : undefined
  }

  private beside(placed: readonly Standing[]): GlyphRun | undefined {
    const positions: Position[] = []
    for (const one of placed) {
      const next = placed[positions.length + 1]
      const position = next ? this.between(one, next) : one.position
      if (!position) return undefined
      positions.push(position)
    }
    return {glyphs: placed.map(({glyph}) => glyph), positions}
  }

  private letter(sign: string): Letter | null {
    const known = this.letters.get(sign)
    if (known !== undefined) return known
    const letter = this.read(sign.codePointAt(0) ?? 0)
    this.letters.set(sign, letter)
    return letter
  }

  private read(codePoint: number): Letter | null {
    const id = this.source.glyphOf(codePoint)
    const glyph = this.source.glyph(id, [codePoint])
    if (!glyph || this.font.isMark(id)) return null
    const characters = glyph.codePoints
    // fontkit takes a glyph for the character that it stands for: a slash may be a fraction's.
    if (!isPlain(String.fromCodePoint(...characters))) return null
    let drawn = id
    for (const lookup of this.rules.substitutions) {
      const [first, ...more] = lookup.get(drawn) ?? []
      if (!first) continue
      if (first.kind !== 'single' || more.some(({kind}) => kind !== 'single')) return {id, characters, alone: undefined}
      drawn = first.to
    }
    const alone = this.stand(drawn, characters)
    return alone && {id, characters, alone}
  }

  /** A word with letters that mind others. */
  private together(letters: readonly Letter[]): readonly Standing[] | undefined {
    const row: Row = {ids: letters.map(({id}) => id), characters: letters.map(({characters}) => characters)}
    for (const lookup of this.rules.substitutions)
      for (let index = 0; index < row.ids.length; index++) {
        const rules = lookup.get(row.ids[index] ?? 0)
        if (rules && !this.apply(rules, row, index)) return undefined
      }
    const placed = row.ids.map((id, index) => this.stand(id, row.characters[index] ?? []))
    const whole = placed.filter(one => one !== null)
    return whole.length === placed.length ? whole : undefined
  }

  /** Does what the first rule that fits says; false if that is not known. */
  private apply(rules: readonly GlyphRule[], row: Row, index: number): boolean {
    for (const rule of rules) {
      if (rule.kind === 'single') {
        row.ids[index] = rule.to
        return true
      }
      if (rule.kind === 'other') return false
      if (rule.kind === 'ligatures') {
        const found = rule.ligatures.find(({others}) => others.every((id, at) => row.ids[index + 1 + at] === id))
        if (!found) continue
        join(row, index, found)
        return true
      }
      const {gsub} = this.font
      if (gsub && mayStandIn(rule.places, gsub.numbers, row.ids, index)) return false
    }
    return true
  }

  private stand(id: number, characters: number[]): Standing | null {
    const key = `${id} ${characters.join(' ')}`
    const known = this.standing.get(key)
    if (known !== undefined) return known
    const glyph = this.font.isMark(id) ? null : this.source.glyph(id, characters)
    const contexts = this.rules.positions.flatMap(lookup => lookup.get(id) ?? [])
    const isRead = glyph && contexts.every(({kind}) => kind === 'context')
    const made = isRead ? {glyph, position: this.positionOf(glyph, 0), before: new Map(), contexts} : null
    this.standing.set(key, made)
    return made
  }

  private isInContext(placed: readonly Standing[]): boolean {
    const {gpos} = this.font
    if (!gpos || placed.every(({contexts}) => contexts.length === 0)) return false
    const ids = placed.map(({glyph}) => glyph.id)
    return placed.some(({contexts}, index) =>
      contexts.some(rule => rule.kind === 'context' && mayStandIn(rule.places, gpos.numbers, ids, index)),
    )
  }

  /** Where the first of two glyphs stands before the second, if neither is changed otherwise. */
  private between({glyph, before}: Standing, {glyph: {id}}: Standing): Position | null {
    const known = before.get(id)
    if (known !== undefined) return known
    const kerning = this.font.gpos ? kerningOf(this.font.gpos, this.rules.lookups, glyph.id, id) : 0
    const position = kerning === undefined ? null : this.positionOf(glyph, kerning)
    before.set(id, position)
    return position
  }

  private positionOf({advanceWidth}: Glyph, kerning: number): Position {
    const {scale} = this.source
    return {xAdvance: (advanceWidth + kerning) * scale, xOffset: 0, yOffset: 0, advanceWidth: advanceWidth * scale}
  }
}

function join({ids, characters}: Row, index: number, {others, to}: Ligature): void {
  const joined = characters.slice(index, index + 1 + others.length).flat()
  ids.splice(index, 1 + others.length, to)
  characters.splice(index, 1 + others.length, joined)
}
