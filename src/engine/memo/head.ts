import type {Place, Trace} from './trace.js'

/** The parts of a head, as they stand in its bytes. */
export interface HeadParts {
  /** Names of the queries of all ids. */
  readonly queries: readonly string[]
  /** State of the keeper's that is kept with the traces, as JSON; empty where there is none here. */
  readonly extra: string
  /** All names without anything between. */
  readonly text: string
  /** For each name, where it ends in the text. */
  readonly ends: Uint32Array
  /** For each name, one more than where its trace begins; 0 of what has none. */
  readonly begins: Uint32Array
  /** Numbers of names that have traces, each one more than it is, by `hashOfId`: where another stands, in one of the next slots. */
  readonly slots: Uint32Array
  /** One behind the other: see `pack`. */
  readonly traces: Uint32Array
}

/** A value that is looked for. */
export interface Sought {
  /** Of its query. */
  readonly name: string
  readonly key: string
  /** See `hashOfId`. */
  readonly hash: number
}

/** Numbers of a trace before its edges: id, print, count of edges, whether it has a place. */
export const traceStart = 4

/** Of a place: file (a name), offset, length and sum. */
const placeNumbers = 4

/** Traces as they are kept: names become strings, and traces objects, when somebody asks for them. Most are only compared by their numbers. */
export class Head {
  readonly queries: readonly string[]
  readonly hasExtra: boolean
  readonly numbers: Uint32Array
  readonly #parts: HeadParts
  readonly #names: (string | undefined)[]

  constructor(parts: HeadParts) {
    this.#parts = parts
    this.queries = parts.queries
    this.hasExtra = parts.extra !== ''
    this.numbers = parts.traces
    this.#names = Array.from({length: parts.ends.length})
  }

  /** Undefined where the keeper says nothing here. */
  get extra(): unknown {
    return this.hasExtra ? JSON.parse(this.#parts.extra) : undefined
  }

  /** So many different names it has. */
  get nameCount(): number {
    return this.#parts.ends.length
  }

  name(number: number): string {
    return (this.#names[number] ??= this.#parts.text.slice(this.#startOf(number), this.#parts.ends[number]))
  }

  /** Where the trace of an id begins, by the number of its name; below 0 where it has none here. */
  beginOf(number: number): number {
    return (this.#parts.begins[number] ?? 0) - 1
  }

  /** From now on, an id has no trace here: a later head has a newer one. */
  drop(number: number): void {
    this.#parts.begins[number] = 0
  }

  /** The number of an id that has a trace here; below 0 where it has none. */
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

  /** Where each trace begins. */
  *begins(): Iterable<number> {
    const {numbers} = this
    for (let at = 0; at < numbers.length;) {
      yield at
      at += traceStart + 2 * (numbers[at + 2] ?? 0) + (numbers[at + 3] === 1 ? placeNumbers : 0)
    }
  }

  /** The place of the value of a trace. */
  placeOf(begin: number): Place | undefined {
    const {numbers} = this
    if (numbers[begin + 3] !== 1) return undefined
    const at = begin + traceStart + 2 * (numbers[begin + 2] ?? 0)
    const number = (index: number): number => numbers[at + index] ?? 0
    return {file: this.name(number(0)), offset: number(1), length: number(2), sum: number(3)}
  }

  /** All of them, each made when somebody takes it. */
  get traces(): Iterable<Trace> {
    return {[Symbol.iterator]: () => tracesOf(this)}
  }
}

function* tracesOf(head: Head): Iterator<Trace> {
  const {numbers} = head
  const name = (at: number): string => head.name(numbers[at] ?? 0)
  for (const begin of head.begins()) {
    const edges = Array.from({length: numbers[begin + 2] ?? 0}, (_, index) => begin + traceStart + 2 * index)
    const place = head.placeOf(begin)
    yield {
      ...{id: name(begin), print: name(begin + 1), ...(place && {place})},
      ...{deps: edges.map(name), seen: edges.map(at => name(at + 1))},
    }
  }
}

/** FNV-1a of 32 bits. */
const [basis, prime] = [0x811c9dc5, 0x01000193]

/** The hash that an id goes by. */
export const hashOfId = (name: string, key: string): number => mixed(mixed(basis, name), key) >>> 0

function mixed(hash: number, text: string): number {
  let mix = hash
  for (let at = 0; at < text.length; at++) mix = Math.imul(mix ^ text.charCodeAt(at), prime)
  return mix
}
