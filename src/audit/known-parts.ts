import {matchesOf} from '../model/matches.js'
import {base64In} from './base64.js'
import {CleanLines} from './clean-lines.js'
import type {Mapped, Spare} from './passage.js'
import {Pieces} from './readings.js'
import type {Span} from './sequences.js'

/** Entries of Atom and RSS, and of JSON that is written in lines: objects in a list of the outermost. */
const entries = /<(entry|item)(?: [^<>]*)?>[^]*?<\/\1>|^ {2}\{\n[^]*?\n {2}\}/gm

/** In place of an entry: a value of JSON, and a word. */
const omitted = 'null'

/** The parts of one file that were read before, and others. */
interface PartsOfFile extends Spare {
  /** Know the others from now on: nothing was found in the file. */
  readonly keep: () => void
}

/**
 * Parts of files in which nothing was found: entries of feeds, and what is or may be Base64. A note is in the feeds of all its
 * topics, and its entry is the same in each; the same long addresses and pictures are in all pages. Each is read once. They are known as lines
 * are, by length and 64 bits of hash.
 */
export class KnownParts {
  readonly #known = new CleanLines()

  /** Know the parts of a text that may be public as it is, whatever was found in it. */
  know(text: string): void {
    for (const {found} of base64In(text)) this.#add({text: found, start: 0, end: found.length})
    for (const {0: entry, index} of matchesOf(text, entries)) this.#add({text, start: index, end: index + entry.length})
  }

  /** @param last Its last version, in which nothing was found: its entries are known. */
  ofFile(last = ''): PartsOfFile {
    const fresh: Span[] = []
    const before = new Set([...matchesOf(last, entries)].map(([entry]) => entry))
    return {
      rest: text => this.#without(text, fresh, before),
      isKnown: text => this.#knows({text, start: 0, end: text.length}, fresh),
      keep: () => {
        for (const span of fresh) this.#add(span)
      },
    }
  }

  #without(text: string, fresh: Span[], before: ReadonlySet<string>): Mapped {
    const pieces = new Pieces()
    let end = 0
    for (const {0: entry, index} of matchesOf(text, entries)) {
      const span = {text, start: index, end: index + entry.length}
      if (!before.has(entry) && !this.#knows(span, fresh)) continue
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
