import type {Place, Trace} from './trace.js'

/** Parts of a head, as in its bytes. */
export interface HeadParts {
  /** Names of all queries. */
  readonly queries: readonly string[]
  /** JSON of the consumer's state; empty if this head has none. */
  readonly extra: string
  /** All names, concatenated. */
  readonly text: string
  /** End of each name in the text. */
  readonly ends: Uint32Array
  /** Index of each name's trace, plus one; 0 for none. */
  readonly begins: Uint32Array
  /** Hash table by `hashOfId`, with linear probing: numbers of names with traces, plus one. */
  readonly slots: Uint32Array
  /** Traces as numbers, concatenated; see `pack`. */
  readonly traces: Uint32Array
}

/** A value to look up. */
export interface Sought {
  /** Name of the query. */
  readonly name: string
  readonly key: string
  /** Hash of the id by `hashOfId`. */
  readonly hash: number
}

/** Numbers in a trace before its edges: id, print, number of edges, whether it has a place. */
export const traceStart = 4

/** Numbers of a place: file (a name), offset, length, checksum. */
const placeNumbers = 4

/** Stored traces, decoded lazily, since most are only compared as numbers. */
export class Head {
  readonly queries: readonly string[]
  readonly hasExtra: boolean
  readonly numbers: Uint32Array
  readonly #parts: HeadParts
  readonly #names: (string | undefined)[] = []

  constructor(parts: HeadParts) {
    this.#parts = parts
    this.queries = parts.queries
    this.hasExtra = parts.extra !== ''
    this.numbers = parts.traces
    // Room at once and nothing written: most of a hundred thousand names are never asked for.
    this.#names.length = parts.ends.length
  }

  /** The consumer's state; undefined if this head has none. */
  get extra(): unknown {
    return this.hasExtra ? JSON.parse(this.#parts.extra) : undefined
  }

  /** Number of different names. */
  get nameCount(): number {
    return this.#parts.ends.length
  }

  /** Number of values with a trace, be it dropped since. */
  get traceCount(): number {
    return this.#parts.slots.length >> 1
  }

  name(number: number): string {
    return (this.#names[number] ??= this.#parts.text.slice(this.#startOf(number), this.#parts.ends[number]))
  }

  /** Index of the trace of an id, by the number of its name; negative if none. */
  beginOf(number: number): number {
    return (this.#parts.begins[number] ?? 0) - 1
  }

  /** Remove the trace of an id, for which a later head has a newer one. */
  drop(number: number): void {
    this.#parts.begins[number] = 0
  }

  /** Number of an id with a trace; negative if none. */
  find(sought: Sought): number {
    const {slots} = this.#parts
    for (let slot = sought.hash % slots.length; ; slot = (slot + 1) % slots.length) {
      const number = (slots[slot] ?? 0) - 1
      if (number < 0) return -1
      if (this.#isNamed(number, sought)) return this.beginOf(number) < 0 ? -1 : number
    }
  }

  #isNamed(number: number, {name, key}: Sought): boolean {
    const {text, ends} = this.#parts
    const start = this.#startOf(number)
    const keyAt = start + name.length + 1
    if (ends[number] !== (key === '' ? keyAt - 1 : keyAt + key.length)) return false
    return text.startsWith(name, start) && (key === '' || (text[keyAt - 1] === '\u0000' && text.startsWith(key, keyAt)))
  }

  #startOf(number: number): number {
    return this.#parts.ends[number - 1] ?? 0
  }

  /** Index of each trace. */
  *begins(): Iterable<number> {
    const {numbers} = this
    for (let at = 0; at < numbers.length;) {
      yield at
      at += traceStart + 2 * (numbers[at + 2] ?? 0) + (numbers[at + 3] === 1 ? placeNumbers : 0)
    }
  }

  /** Place of a trace's value. */
  placeOf(begin: number): Place | undefined {
    const {numbers} = this
    if (numbers[begin + 3] !== 1) return undefined
    const at = begin + traceStart + 2 * (numbers[begin + 2] ?? 0)
    const number = (index: number): number => numbers[at + index] ?? 0
    return {file: this.name(number(0)), offset: number(1), length: number(2), sum: number(3) | 0}
  }

  /** All traces, decoded lazily. */
  get traces(): Iterable<Trace> {
    return {[Symbol.iterator]: () => tracesOf(this)}
  }
}

function* tracesOf(head: Head): Iterator<Trace> {
  const {numbers} = head
  const name = (at: number): string => head.name(numbers[at] ?? 0)
  for (const begin of head.begins()) {
    const edges = Array.from({length: numbers[begin + 2] ?? 0}, (_, index) => begin + traceStart + 2 * index)
    yield {
      id: name(begin),
      print: name(begin + 1),
      deps: edges.map(name),
      seen: edges.map(at => name(at + 1)),
      place: head.placeOf(begin),
    }
  }
}

/** Parameters of 32-bit FNV-1a. */
const [basis, prime] = [0x811c9dc5, 0x01000193]

/** Hash of an id, by the name of the query and the key. */
export const hashOfId = (name: string, key: string): number => mixed(mixed(basis, name), key) >>> 0

function mixed(hash: number, text: string): number {
  let mix = hash
  for (let at = 0; at < text.length; at++) mix = Math.imul(mix ^ text.charCodeAt(at), prime)
  return mix
}
