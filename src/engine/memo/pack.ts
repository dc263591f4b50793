import type {Head} from './edges.js'
import {NameList} from './name-list.js'
import {NodeTrace} from './node-trace.js'
import {bytesOf, NumberList} from './number-list.js'
import type {Place, Trace} from './trace.js'

/** Traces as they are kept, each made when somebody takes it, and whatever else their keeper remembers with them. */
export interface Packed {
  readonly traces: Iterable<Trace>
  readonly extra: unknown
}

/** Text at the beginning of a head. */
interface Title {
  readonly key: string
  /** Absent from all heads but the first that were written at once. */
  readonly extra?: unknown
}

/** Where values stand, in the order of their traces; undefined where one has none. */
export type Places = readonly (Place | undefined)[]

/** Numbers are stored as this machine has them: on another kind of machine they begin otherwise. */
const order = 0x01020304
/** Of two numbers: how long the head is, and the names. */
const startBytes = 8

/** Traces of a head: what all of them name is held until it is written. */
const mostTraces = 1 << 16

/**
 * Traces as bytes, in heads: each begins with JSON; then ids, prints and names of files, each once and without anything between; then
 * numbers: how long each name is, and traces by the numbers of names. Values are where their places say, and are not in here.
 * Heads are in pieces: as one they would be held twice.
 *
 * @param key Of the program that made them: no other understands them.
 * @param places Where their values stand, in the order of the traces; by default as the traces say.
 */
export function* pack(key: string, {traces, extra}: Packed, places?: Places): Iterable<readonly Uint8Array[]> {
  let [draft, title]: [Draft, Title] = [newDraft(), {key, extra}]
  let index = 0
  for (const trace of traces) {
    if (draft.count === mostTraces) {
      yield headOf(title, draft)
      ;[draft, title] = [newDraft(), {key}]
    }
    put(draft, trace, places ? places[index++] : trace.place)
  }
  yield headOf(title, draft)
}

/** The lists of a head. Changes. */
interface Draft {
  readonly names: NameList
  readonly numbers: NumberList
  /** Of its traces. */
  count: number
}

const newDraft = (): Draft => ({names: new NameList(), numbers: new NumberList(), count: 0})

function headOf(title: Title, {names, numbers, count}: Draft): readonly Uint8Array[] {
  const head = new TextEncoder().encode(JSON.stringify(title))
  const text = names.text()
  const textBytes = text.reduce((sum, {length}) => sum + length, 0)
  const start = new Uint8Array(startBytes)
  const lengths = new DataView(start.buffer)
  lengths.setUint32(0, head.length)
  lengths.setUint32(4, textBytes)
  const end = startBytes + head.length + textBytes
  const gap = new Uint8Array(evenly(end) - end)
  const [namesBefore, tracesBefore] = [Uint32Array.of(order, names.count), Uint32Array.of(count)]
  return [
    ...[start, head, ...text, gap, bytesOf(namesBefore), ...names.lengths.bytes()],
    ...[bytesOf(tracesBefore), ...numbers.bytes()],
  ]
}

/** Put a trace behind the others, by numbers of names. Changes the draft. */
function put(draft: Draft, trace: Trace, place: Place | undefined): void {
  const {names, numbers} = draft
  draft.count++
  // Of a value of this memo, no list is made of what it was made from.
  const node = trace instanceof NodeTrace ? trace.node : undefined
  const [deps, seen] = node ? [[], []] : [trace.deps, trace.seen]
  const {length} = node?.edges ?? deps
  numbers.push(node ? names.ofNode(node) : names.of(trace.id))
  numbers.push(names.of(trace.print))
  numbers.push(length)
  numbers.push(place ? 1 : 0)
  for (let index = 0; index < length; index++) {
    numbers.push(node ? names.ofNode(node.edges.depAt(index)) : names.of(deps[index] ?? ''))
    numbers.push(names.of(node ? node.edges.seenAt(index) : (seen[index] ?? '')))
  }
  if (!place) return
  numbers.push(names.of(place.file))
  for (const part of [place.offset, place.length, place.sum]) numbers.push(part)
}

/** The same back; undefined where another program made them, or they are no such bytes. */
export function unpack(key: string, bytes: Uint8Array): Packed | undefined {
  try {
    const lengths = new DataView(bytes.buffer, bytes.byteOffset, startBytes)
    const headEnd = startBytes + lengths.getUint32(0)
    const textEnd = headEnd + lengths.getUint32(4)
    const decoder = new TextDecoder()
    // What `pack` wrote: the key says by which version.
    const head = JSON.parse(decoder.decode(bytes.subarray(startBytes, headEnd))) as Title
    if (head.key !== key) return undefined
    const text = decoder.decode(bytes.subarray(headEnd, textEnd))
    // A copy: numbers begin where four divides.
    const numbers = new Uint32Array(new Uint8Array(bytes.subarray(evenly(textEnd))).buffer)
    return {traces: tracesIn(numbers, text), extra: head.extra}
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined
    throw error
  }
}

const evenly = (length: number): number => Math.ceil(length / 4) * 4

/**
 * Traces by the numbers of names, each made when it is its turn.
 *
 * @throws {RangeError} At once, if numbers lack, or name nothing.
 */
function tracesIn(numbers: Uint32Array, text: string): Iterable<Trace> {
  let at = 0
  const number = (): number => {
    const next = numbers[at++]
    if (next === undefined) throw new RangeError('The traces end too early')
    return next
  }
  if (number() !== order) throw new RangeError('Numbers of another machine')
  let end = 0
  const names = Array.from({length: number()}, () => text.slice(end, (end += number())))
  const head: Head = {names, numbers}
  const begin = at
  const check = (): void => {
    if (number() >= names.length) throw new RangeError('A trace without a name')
  }
  for (let left = number(); left > 0; left--) {
    check()
    check()
    const [edgeCount, hasPlace] = [number(), number() === 1]
    for (let edge = 0; edge < edgeCount * 2 + Number(hasPlace); edge++) check()
    if (hasPlace) at += placeNumbers
  }
  if (at > numbers.length) throw new RangeError('The traces end too early')
  return {[Symbol.iterator]: () => tracesFrom(head, begin)}
}

/** Offset, length and sum: a file is a name. */
const placeNumbers = 3

/** The same of numbers that name what there is. */
function* tracesFrom(head: Head, begin: number): Iterator<Trace> {
  const {numbers} = head
  let at = begin + 1
  for (let left = numbers[begin] ?? 0; left > 0; left--) {
    const trace = new PackedTrace(head, at)
    at = trace.end
    yield trace
  }
}

/** A trace as a head has it: what its value was made from becomes lists when somebody asks for them. */
export class PackedTrace implements Trace {
  readonly id: string
  readonly print: string
  readonly place: Place | undefined
  readonly edgeCount: number
  /** Where the edges stand in the numbers of the head, each as the names of a value and of a print. */
  readonly edgesAt: number
  /** Where the next trace begins. */
  readonly end: number

  /** @param at Where it begins in the numbers. */
  constructor(
    readonly head: Head,
    at: number,
  ) {
    const {numbers} = head
    this.id = this.#name(at)
    this.print = this.#name(at + 1)
    this.edgeCount = numbers[at + 2] ?? 0
    this.edgesAt = at + 4
    const placeAt = this.edgesAt + 2 * this.edgeCount
    const hasPlace = numbers[at + 3] === 1
    const number = (index: number): number => numbers[placeAt + index] ?? 0
    this.place = hasPlace
      ? {file: this.#name(placeAt), offset: number(1), length: number(2), sum: number(3)}
      : undefined
    this.end = placeAt + (hasPlace ? 1 + placeNumbers : 0)
  }

  get deps(): readonly string[] {
    return this.#names(0)
  }

  get seen(): readonly string[] {
    return this.#names(1)
  }

  #names(from: 0 | 1): readonly string[] {
    return Array.from({length: this.edgeCount}, (_, index) => this.#name(this.edgesAt + 2 * index + from))
  }

  #name(at: number): string {
    return this.head.names[this.head.numbers[at] ?? -1] ?? ''
  }
}
