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

/** Thrown by the guard where a budget is spent; caught where the parser was started. */
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
/** A bracket, or where a mail address may begin: behind an open bracket the parser looks back as far as it for each. */
const bracketOrWord = /[[\]]|(?<![/\w+.-])[\w+.-]/g
/** Parts that stand for themselves beside texts; a heading is in the contents, in the outline and in every table of them, too. */
const weights: Readonly<Record<string, number>> = {
  atxHeading: 2,
  setextHeading: 2,
  thematicBreak: 1,
  codeFenced: 1,
  codeIndented: 1,
  htmlFlow: 1,
}

/** The most that a text may have of what keeps the parser busy. */
export interface Limits {
  /** Signs that have another half to look for, times characters, some 10 ns each: of one paragraph. A crowded page has 100,000. */
  readonly work: number
  /** The most of that product in all paragraphs together. */
  readonly workInAll: number
  /** Words behind a bracket that nothing closes: their square some 10 ns each. */
  readonly wordsWithin: number
  /** Events of the parser that are moved because a quotation or a list ended above them, some 10 ns each. */
  readonly moves: number
  /** Lines that are read again because they stand in a block, some 5 µs each. */
  readonly reread: number
  /** Paragraphs, headings, list items and cells: a text of 300 kB has 2,000, one that is data ten times as many. */
  readonly texts: number
  /** Headings, counted twice, rules and blocks of code. */
  readonly weight: number
}

/** The limits of a note's text. */
export const noteLimits: Limits = {
  work: 40_000_000,
  workInAll: 200_000_000,
  wordsWithin: 6000,
  moves: 30_000_000,
  reread: 50_000,
  texts: 20_000,
  weight: 5000,
}

/** Cost of one run of the parser so far. It changes with all that is read. */
export class Budget {
  readonly #most: Limits
  #work = 0
  #moves = 0
  #reread = 0
  #texts = 0
  #dividers = 0
  #weight = 0
  readonly #seen = new WeakMap<Reading, number>()
  readonly #counted = new WeakMap<Reading['events'], number>()
  readonly #open = new Set<Token>()

  constructor(most: Limits = noteLimits) {
    this.#most = most
  }

  /** A paragraph, heading or cell begins; gives what to tell of its characters. */
  text(at: Point): (chunk: string) => void {
    const most = this.#most
    if (++this.#texts > most.texts) throw new Overload(tooMany(lineOf(at), most.texts))
    let [found, characters, before] = [0, 0, 0]
    const within = withinBrackets(at, most.wordsWithin)
    return chunk => {
      within(chunk)
      found += chunk.match(signs)?.length ?? 0
      characters += chunk.length
      const work = found * characters
      this.#work += work - before
      before = work
      if (work > most.work)
        throw new Overload(tooCrowded(lineOf(at), {found, most: Math.floor(most.work / characters)}))
      if (this.#work > most.workInAll) throw new Overload(tooCrowdedInAll(lineOf(at)))
    }
  }

  /**
   * Look at what has been read of headings, tables and whatever else blocks are made of. Before a last line that goes on with a quotation
   * without its sign (`isLazy`), all was looked through.
   */
  blocks({events}: Reading, at: Point, isLazy: boolean): void {
    for (let index = this.#counted.get(events) ?? 0; index < events.length; index++) {
      const event = events[index]
      if (event?.[0] !== 'enter') continue
      const {type = ''} = event[1]
      if (type === 'tableCellDivider') this.#dividers++
      this.#weight += own(weights, type) ?? 0
    }
    this.#counted.set(events, events.length)
    if (isLazy) this.#moves += events.length
    const {texts, weight, moves} = this.#most
    // A cell has a sign before it or behind it, and the outer ones have both. Empty cells have no text.
    if (this.#dividers > 2 * texts) throw new Overload(tooMany(lineOf(at), texts))
    if (this.#weight > weight) throw new Overload(tooHeavy(lineOf(at), weight))
    if (this.#moves > moves) throw new Overload(tooEntangled(lineOf(at)))
  }

  /** The content of a block is read as a document of its own. */
  nested(at: Point): (chunk: string) => void {
    return () => {
      if (++this.#reread > this.#most.reread) throw new Overload(tooEntangled(lineOf(at)))
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
    if (this.#moves > this.#most.moves) throw new Overload(tooEntangled(lineOf(reading.now())))
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
function withinBrackets(at: Point, most: number): (chunk: string) => void {
  let [depth, words, unread] = [0, 0, '']
  return chunk => {
    unread += `${chunk}\n`
    // So few characters are not as many words.
    if (unread.length <= most - words) return
    for (const [sign] of unread.matchAll(bracketOrWord)) {
      if (sign === '[') depth++
      else if (sign === ']') depth--
      else words++
      if (depth <= 0) [depth, words] = [0, 0]
      if (words > most) throw new Overload(tooOpen(lineOf(at), most))
    }
    unread = ''
  }
}

const lineOf = ({line}: Point): Point => ({line, column: 1})
