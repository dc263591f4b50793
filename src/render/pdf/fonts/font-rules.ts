import {RuleReader, type GlyphRules} from './glyph-rules.js'
import {eachOfClass} from './glyph-sets.js'
import {LayoutTable} from './layout-table.js'
import type {Tables} from './tables.js'

/** Features that every text of our scripts has; fractions, which only U+2044 has, are left out. */
const usual = [
  ...['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk'],
  ...['calt', 'clig', 'liga', 'rclt', 'curs', 'kern'],
]
/** Of glyphs. */
const markClass = 3
const ofFractions = new Set(['frac', 'numr', 'dnom'])

/** Rules of a script with some features, in the order in which they are applied. */
export interface ScriptRules {
  readonly substitutions: readonly GlyphRules[]
  /** Of all but pairs. */
  readonly positions: readonly GlyphRules[]
  /** Numbers of the lookups of positions. */
  readonly lookups: readonly number[]
}

/**
 * The rules of a font for words without marks, read where they stand: to decode its tables takes longer than to print two notes.
 *
 * @see OpenType 1.9.1, chapters GSUB, GPOS and GDEF.
 */
export class FontRules {
  readonly gsub: LayoutTable | undefined
  readonly gpos: LayoutTable | undefined
  private readonly marks = new Set<number>()
  private readonly substitutions = new Map<number, GlyphRules>()
  private readonly positions = new Map<number, GlyphRules>()

  /** @throws {RangeError} If the font cannot be read, or has rules of another kind. */
  constructor(private readonly tables: Tables) {
    if (['morx', 'fvar'].some(tag => tables.has(tag))) throw new RangeError('other rules')
    const [gsub, gpos, gdef] = [tables.numbers('GSUB'), tables.numbers('GPOS'), tables.numbers('GDEF')]
    this.gsub = gsub && new LayoutTable(gsub, 7)
    this.gpos = gpos && new LayoutTable(gpos, 9)
    if (gdef && gdef.at(2) > 0) eachOfClass(gdef, gdef.pointed(2, 0), markClass, glyph => this.marks.add(glyph))
  }

  /** Rules that may still be read: ten times as many as any of our fonts has. */
  left = 1_000_000

  readonly isMark = (glyph: number): boolean => this.marks.has(glyph)

  /**
   * @param features Tags beside the usual ones, or all after a hyphen where those are left out.
   * @throws {RangeError} If they cannot be read.
   */
  ofScript(script: string | undefined, features: readonly string[]): ScriptRules {
    const isLeftOut = (tag: string): boolean => features.includes(`-${tag}`) || ofFractions.has(tag)
    const wanted = [...new Set([...usual, ...features])].filter(tag => !isLeftOut(tag))
    const substituting = this.gsub?.featuresOf(script)
    const placing = this.gpos?.featuresOf(script)
    if (!placing?.has('kern') && this.tables.has('kern')) throw new RangeError('older pairs')
    const {gsub, gpos} = this
    const lookups = gpos && placing ? gpos.lookupsOf(placing, wanted) : []
    return {
      substitutions:
        gsub && substituting
          ? gsub.lookupsOf(substituting, wanted).map(index => this.substitutionsOf(gsub, index))
          : [],
      positions: gpos ? lookups.map(index => this.positionsOf(gpos, index)).filter(({size}) => size > 0) : [],
      lookups: gpos ? lookups.filter(index => gpos.lookup(index).type === 2) : [],
    }
  }

  /** Whether any rule has a feature's tag where no script is told. */
  hasFeature(tag: string): boolean {
    return [this.gsub, this.gpos].some(table => table?.featuresOf(undefined).has(tag))
  }

  private substitutionsOf(table: LayoutTable, index: number): GlyphRules {
    const known = this.substitutions.get(index) ?? RuleReader.substitutions(table, index, this)
    this.substitutions.set(index, known)
    return known
  }

  private positionsOf(table: LayoutTable, index: number): GlyphRules {
    const known = this.positions.get(index) ?? RuleReader.positions(table, index, this)
    this.positions.set(index, known)
    return known
  }
}
