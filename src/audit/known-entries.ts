import {matchesOf} from '../model/matches.js'
import {CleanLines} from './clean-lines.js'
import type {Mapped, Spare} from './passage.js'
import {Pieces} from './readings.js'
import type {Span} from './sequences.js'

/** Entries of Atom and RSS, and of JSON that is written in lines: objects in a list of the outermost. */
const entries = /<(entry|item)(?: [^<>]*)?>[^]*?<\/\1>|^ {2}\{\n[^]*?\n {2}\}/gm

/** In place of an entry: a value of JSON, and a word. */
const omitted = 'null'

/** The entries of one file. */
interface EntriesOfFile {
  /** Leaves out those that are known. */
  readonly spare: Spare
  /** Know the others from now on: nothing was found in the file. */
  readonly keep: () => void
}

/**
 * Entries of feeds that stood in a file in which nothing was found. A note is in the feeds of all its topics, and its entry is the same in
 * each: it is read once. They are known as lines are, by length and 64 bits of hash.
 */
export class KnownEntries {
  readonly #known = new CleanLines()

  ofFile(): EntriesOfFile {
    const fresh: Span[] = []
    return {
      spare: text => this.#without(text, fresh),
      keep: () => {
        for (const span of fresh) if (!this.#knows(span)) this.#known.add(span.end - span.start, 0, 0)
      },
    }
  }

  #without(text: string, fresh: Span[]): Mapped {
    const pieces = new Pieces()
    let end = 0
    for (const {0: entry, index} of matchesOf(text, entries)) {
      const span = {text, start: index, end: index + entry.length}
      if (!this.#knows(span)) {
        fresh.push(span)
        continue
      }
      pieces.add(text.slice(end, index), end)
      pieces.add(omitted, index)
      end = span.end
    }
    pieces.add(text.slice(end), end)
    return pieces.mapped()
  }

  #knows({text, start, end}: Span): boolean {
    return this.#known.find(text, start, end) !== -1
  }
}
