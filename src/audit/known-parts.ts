import {matchesOf} from '../model/matches.js'
import {CleanLines} from './clean-lines.js'
import type {Mapped, Passage, Place, Spare} from './passage.js'
import {Pieces} from './readings.js'
import type {Span} from './sequences.js'
import {stringsOf} from './strings.js'

/** Entries of Atom and RSS, and of JSON that is written in lines: objects in a list of the outermost. */
const entries = /<(entry|item)(?: [^<>]*)?>[^]*?<\/\1>|^ {2}\{\n[^]*?\n {2}\}/gm

/** Characters by which the place of a find may be wrong: readers of markup say where a tag or a text begins. */
const margin = 16

interface Blame extends Place {
  readonly passage: Passage
}

/** Whether a find may stand in a part. Of one in another text, such as a file in the part, nobody knows that it does not. */
function isBlamed({text, start, end}: Span, blamed: readonly Blame[]): boolean {
  let strings: ReadonlySet<string> | undefined
  return blamed.some(({passage: {source, string}, from, to}) => {
    if (text !== (source ?? string?.source)) return true
    if (!string) return from < end + margin && to >= start - margin
    strings ??= new Set(stringsOf(text.slice(start, end)))
    return strings.size === 0 || strings.has(string.value)
  })
}

/** In place of an entry: a value of JSON, and a word. */
const omitted = 'null'

/** The parts of one file that were read before, and others. */
interface PartsOfFile extends Spare {
  /** Something was found in a passage, at a place in its source. */
  readonly blame: (passage: Passage, place: Place) => void
  /** Know the others from now on, but for those in which something may have been found. */
  readonly keep: () => void
}

/**
 * Parts of files in which nothing was found: entries of feeds, and what is or may be Base64. A note is in the feeds of all its
 * topics, and its entry is the same in each; the same long addresses and pictures are in all pages. Each is read once. They are known as lines
 * are, by length and 64 bits of hash.
 */
export class KnownParts {
  readonly #known = new CleanLines()

  /** Know the entries of a file that may be public as it is. */
  know(text: string): void {
    for (const {0: entry, index} of matchesOf(text, entries)) this.#add({text, start: index, end: index + entry.length})
  }

  ofFile(): PartsOfFile {
    const fresh: Span[] = []
    const blamed: Blame[] = []
    return {
      rest: text => this.#without(text, fresh),
      isKnown: text => this.#knows({text, start: 0, end: text.length}, fresh),
      blame: (passage, place) => {
        blamed.push({passage, ...place})
      },
      keep: () => {
        for (const span of fresh) if (!isBlamed(span, blamed)) this.#add(span)
      },
    }
  }

  #without(text: string, fresh: Span[]): Mapped {
    const pieces = new Pieces()
    let end = 0
    for (const {0: entry, index} of matchesOf(text, entries)) {
      const span = {text, start: index, end: index + entry.length}
      if (!this.#knows(span, fresh)) continue
      pieces.add(text.slice(end, index), end)
      pieces.add(omitted, index)
      end = span.end
    }
    pieces.add(text.slice(end), end)
    return pieces.mapped()
  }

  #add(span: Span): void {
    if (!this.#knows(span)) this.#known.add(span.end - span.start, 0, 0)
  }

  /** Whether a part is known; else it is added to the fresh ones. */
  #knows(span: Span, fresh?: Span[]): boolean {
    const {text, start, end} = span
    if (this.#known.find(text, start, end) !== -1) return true
    fresh?.push(span)
    return false
  }
}
