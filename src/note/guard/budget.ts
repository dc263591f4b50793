import type {Point} from 'unist'
import {
  mostLevels,
  tooCrowded,
  tooCrowdedInAll,
  tooDeep,
  tooEntangled,
  tooHeavy,
  tooMany,
  tooOpen,
  type Excess,
} from './excess.js'
import {own} from '../../model/own.js'

/** Thrown where a budget is spent; caught by whoever started the parser. */
export class Overload extends Error {
  constructor(readonly excess: Excess) {
    super('Too much for the Markdown parser')
  }
}

/** As much of the parser's state as is looked at. */
interface Reading {
  readonly events: readonly (readonly ['enter' | 'exit', Token, ...unknown[]])[]
  readonly now: () => Point
}
interface Token {
  readonly type?: string
  readonly _container?: boolean | undefined
  /** Absent while it is open. */
  readonly end?: unknown
}

/** For the other half of these the parser looks through all that it has read or all that is left, or parts the text at them. */
const signs = /[*_~[\]<`\\&@:]|www\./gi
/** Such signs times characters, some 10 ns each: of one paragraph, and of all together. A crowded page has 100,000. */
const mostWork = 40_000_000
const mostWorkInAll = 200_000_000
/** A bracket, or where a mail address may begin: behind an open bracket the parser looks back as far as it for each. */
const bracketOrWord = /[[\]]|(?<![/\w+.-])[\w+.-]/g
/** Words behind a bracket that nothing closes: their square some 10 ns each. */
const mostWordsWithin = 6000
/** Events of the parser that are moved because a quotation or a list ended above them, some 10 ns each. */
const mostMoves = 30_000_000
/** Lines that are read again because they stand in a block, some 5 µs each. */
const mostReread = 50_000
/** Paragraphs, headings, list items and cells: a text of 300 kB has 2,000, one that is data ten times as many. */
const mostTexts = 20_000
/** Parts that stand for themselves beside texts; a heading is in the contents, in the outline and in every table of them, too. */
const weights: Readonly<Record<string, number>> = {
  ...{atxHeading: 2, setextHeading: 2},
  ...{thematicBreak: 1, codeFenced: 1, codeIndented: 1, htmlFlow: 1},
}
const mostWeight = 5000
/** A cell has a sign before it or behind it, and the outer ones have both. Empty cells have no text. */
const mostDividers = 2 * mostTexts

/** Cost of one run of the parser so far. It changes with all that is read. */
export class Budget {
  #work = 0
  #moves = 0
  #reread = 0
  #texts = 0
  #dividers = 0
  #weight = 0
  readonly #seen = new WeakMap<Reading, number>()
  readonly #counted = new WeakMap<Reading['events'], number>()
  readonly #open = new Set<Token>()

  /** A paragraph, heading or cell begins; gives what to tell of its characters. */
  text(at: Point): (chunk: string) => void {
    if (++this.#texts > mostTexts) throw new Overload(tooMany(lineOf(at), mostTexts))
    let [found, characters, before] = [0, 0, 0]
    const within = withinBrackets(at)
    return chunk => {
      within(chunk)
      found += chunk.match(signs)?.length ?? 0
      characters += chunk.length
      const work = found * characters
      this.#work += work - before
      before = work
      if (work > mostWork) throw new Overload(tooCrowded(lineOf(at), {found, most: Math.floor(mostWork / characters)}))
      if (this.#work > mostWorkInAll) throw new Overload(tooCrowdedInAll(lineOf(at)))
    }
  }

  /**
   * Look at what has been read of headings, tables and whatever else blocks are made of.
   *
   * @param isLazy Whether the last line goes on with a quotation without its sign: all before it was looked through.
   */
  blocks({events}: Pick<Reading, 'events'>, at: Point, isLazy: boolean): void {
    for (let index = this.#counted.get(events) ?? 0; index < events.length; index++) {
      const [kind, {type = ''}] = events[index] ?? ['exit', {}]
      if (kind !== 'enter') continue
      if (type === 'tableCellDivider') this.#dividers++
      this.#weight += own(weights, type) ?? 0
    }
    this.#counted.set(events, events.length)
    if (isLazy) this.#moves += events.length
    if (this.#dividers > mostDividers) throw new Overload(tooMany(lineOf(at), mostTexts))
    if (this.#weight > mostWeight) throw new Overload(tooHeavy(lineOf(at), mostWeight))
    if (this.#moves > mostMoves) throw new Overload(tooEntangled(lineOf(at)))
  }

  /** The content of a block is read as a document of its own. */
  nested(at: Point): (chunk: string) => void {
    return () => {
      if (++this.#reread > mostReread) throw new Overload(tooEntangled(lineOf(at)))
    }
  }

  /** Look at what has been read where a container may begin. */
  spendOn(reading: Reading): void {
    const {events} = reading
    for (let index = this.#seen.get(reading) ?? 0; index < events.length; index++) {
      const token = events[index]?.[1]
      if (token?._container && !token.end) this.#open.add(token)
    }
    this.#seen.set(reading, events.length)
    const depth = this.#open.size
    for (const token of this.#open) if (token.end) this.#open.delete(token)
    if (this.#open.size < depth) this.#moves += events.length
    if (this.#open.size > mostLevels) throw new Overload(tooDeep(lineOf(reading.now())))
    if (this.#moves > mostMoves) throw new Overload(tooEntangled(lineOf(reading.now())))
  }
}

/** So many dashes and stars the parser takes for a thematic break, and looks at them again for each list that they may begin. */
const dashed = /^[ \t>]*(?:[-+*][ \t]+){1000}/m

/** Checks before the parser begins. */
export function guardSource(source: string): Excess | undefined {
  const found = dashed.exec(source)
  return found ? tooDeep({line: source.slice(0, found.index).split('\n').length, column: 1}) : undefined
}

/** Looks at a paragraph's characters; which bracket means one only the parser knows, and no text has so many words in one. */
function withinBrackets(at: Point): (chunk: string) => void {
  let [depth, words] = [0, 0]
  return chunk => {
    if (depth <= 0 && !chunk.includes('[')) return
    for (const [sign] of chunk.matchAll(bracketOrWord)) {
      if (sign === '[') depth++
      else if (sign === ']') depth--
      else words++
      if (depth <= 0) [depth, words] = [0, 0]
      if (words > mostWordsWithin) throw new Overload(tooOpen(lineOf(at), mostWordsWithin))
    }
  }
}

const lineOf = ({line}: Point): Point => ({line, column: 1})
