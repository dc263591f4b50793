import {coveredAs, eachCovered} from './glyph-sets.js'
import type {LayoutTable} from './layout-table.js'
import type {Numbers} from './tables.js'

/** A change that a font makes where a glyph stands. */
export type GlyphRule =
  /** Another takes its place, whatever stands beside it. */
  | {readonly kind: 'single'; readonly to: number}
  | {readonly kind: 'ligatures'; readonly ligatures: readonly Ligature[]}
  /** Something among certain others, which is not read any further. */
  | {readonly kind: 'context'; readonly places: ContextPlaces}
  /** Something that is not read here. */
  | {readonly kind: 'other'}

/** One glyph instead of the first and some after it. */
export interface Ligature {
  readonly others: readonly number[]
  readonly to: number
}

/** Where the coverage tables of the glyphs around begin. */
interface ContextPlaces {
  readonly before: readonly number[]
  /** From the second glyph on. */
  readonly after: readonly number[]
}

/** Rules by the glyph at which they begin, in the order in which they are tried. */
export type GlyphRules = ReadonlyMap<number, readonly GlyphRule[]>

/** The font whose rules are read. */
interface RuleOwner {
  /** No word without marks has a rule of marks. */
  readonly isMark: (glyph: number) => boolean
  /** How many glyphs of rules may still be read: a small file can have its parts name each other without end. */
  left: number
}

const other: GlyphRule = {kind: 'other'}

/**
 * The rules of a lookup, but for those that only words with marks have.
 *
 * @throws {RangeError} Where they cannot be read.
 * @see OpenType 1.9.1, chapter GSUB; chapter 2 for contexts.
 */
export class RuleReader {
  private readonly rules = new Map<number, GlyphRule[]>()
  private readonly numbers: Numbers

  private constructor(
    {numbers}: LayoutTable,
    private readonly owner: RuleOwner,
  ) {
    this.numbers = numbers
  }

  static substitutions(table: LayoutTable, lookup: number, owner: RuleOwner): GlyphRules {
    const {type, parts} = table.lookup(lookup)
    const reader = new RuleReader(table, owner)
    for (const part of parts) {
      if (type === 1) reader.readSingles(part)
      else if (type === 4) reader.readLigatures(part)
      else if (type === 5 || type === 6) reader.readContexts(part, type === 6)
      else reader.readOthers(part)
    }
    return reader.rules
  }

  /** Of all but pairs. */
  static positions(table: LayoutTable, lookup: number, owner: RuleOwner): GlyphRules {
    const {type, parts} = table.lookup(lookup)
    const reader = new RuleReader(table, owner)
    for (const part of parts) {
      if (type === 7 || type === 8) reader.readContexts(part, type === 8)
      else if (type !== 2) reader.readOthers(part)
    }
    return reader.rules
  }

  private add(glyph: number, rule: GlyphRule): void {
    this.take(1)
    if (this.owner.isMark(glyph)) return
    const known = this.rules.get(glyph)
    if (known) known.push(rule)
    else this.rules.set(glyph, [rule])
  }

  private take(glyphs: number): void {
    this.owner.left -= glyphs
    if (this.owner.left < 0) throw new RangeError('more rules than fonts have')
  }

  private readSingles(part: number): void {
    const {numbers} = this
    const isList = numbers.at(part) === 2
    eachCovered(numbers, numbers.pointed(part + 1, part), (glyph, index) => {
      const to = isList ? numbers.at(part + 3 + index) : (glyph + numbers.at(part + 2)) & 0xffff
      this.add(glyph, this.owner.isMark(to) ? other : {kind: 'single', to})
    })
  }

  private readLigatures(part: number): void {
    const {numbers} = this
    eachCovered(numbers, numbers.pointed(part + 1, part), (glyph, index) => {
      const set = numbers.pointed(part + 3 + index, part)
      const all = Array.from({length: numbers.at(set)}, (_, at) => this.ligatureAt(numbers.pointed(set + 1 + at, set)))
      const ligatures = all.filter(({others}) => !others.some(this.owner.isMark))
      if (ligatures.some(({to}) => this.owner.isMark(to))) this.add(glyph, other)
      else if (ligatures.length > 0) this.add(glyph, {kind: 'ligatures', ligatures})
    })
  }

  private ligatureAt(place: number): Ligature {
    const {numbers} = this
    // One that says that it joins nothing takes its time as well.
    this.take(numbers.at(place + 1) + 1)
    const others = Array.from({length: numbers.at(place + 1) - 1}, (_, at) => numbers.at(place + 2 + at))
    return {others, to: numbers.at(place)}
  }

  private readContexts(part: number, isChained: boolean): void {
    const {numbers} = this
    // Rules by glyph and by class are not read any further.
    if (numbers.at(part) !== 3) {
      this.readOthers(part)
      return
    }
    let place = part + 1
    const take = (): readonly number[] => {
      const count = numbers.at(place)
      const from = place + 1
      place = from + count
      return Array.from({length: count}, (_, at) => numbers.pointed(from + at, part))
    }
    const before = isChained ? take() : []
    const [first, ...second] = isChained ? take() : this.plainPlaces(part)
    const after = [...second, ...(isChained ? take() : [])]
    if (first === undefined) throw new RangeError('a context of nothing')
    if ([...before, ...after].some(table => this.isOfMarks(table))) return
    const rule: GlyphRule = {kind: 'context', places: {before, after}}
    eachCovered(numbers, first, glyph => this.add(glyph, rule))
  }

  private plainPlaces(part: number): readonly number[] {
    const {numbers} = this
    return Array.from({length: numbers.at(part + 1)}, (_, at) => numbers.pointed(part + 3 + at, part))
  }

  /** Their first field is the format, their second the coverage of the first glyph, or of the mark. */
  private readOthers(part: number): void {
    eachCovered(this.numbers, this.numbers.pointed(part + 1, part), glyph => this.add(glyph, other))
  }

  private isOfMarks(table: number): boolean {
    let isEach = true
    eachCovered(this.numbers, table, glyph => {
      this.take(1)
      isEach &&= this.owner.isMark(glyph)
    })
    return isEach
  }
}

/** Whether the glyphs around one may be those of a context. */
export function mayStandIn(
  {before, after}: ContextPlaces,
  numbers: Numbers,
  glyphs: readonly number[],
  index: number,
): boolean {
  const isIn = (table: number, at: number): boolean => {
    const glyph = glyphs[at]
    return glyph !== undefined && coveredAs(numbers, table, glyph) >= 0
  }
  // fontkit reads two before it in another order than the standard: whether they are the ones is its answer.
  const [only] = before
  if (before.length === 1 && only !== undefined && !isIn(only, index - 1)) return false
  return after.every((table, at) => isIn(table, index + 1 + at))
}
