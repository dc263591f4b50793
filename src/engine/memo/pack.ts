import type {Place, Trace} from './trace.js'

/** Traces as they are kept, each made when somebody takes it, and whatever else their keeper remembers with them. */
export interface Packed {
  readonly traces: Iterable<Trace>
  readonly extra: unknown
}

/** The same where it is to be kept. */
export interface Packing extends Packed {
  readonly traces: readonly Trace[]
}

interface Head {
  readonly key: string
  readonly extra: unknown
}

/** Numbers are stored as this machine has them: on another kind of machine they begin otherwise. */
const order = 0x01020304
/** Of two numbers: how long the head is, and the names. */
const startBytes = 8

/**
 * Traces as bytes: a head as JSON; ids, prints and names of files, each once and without anything between; then numbers:
 * how long each name is, and traces by the numbers of names. Values are where their places say, and are not in here.
 *
 * @param key Of the program that made them: no other understands them.
 */
export function pack(key: string, {traces, extra}: Packing): Uint8Array<ArrayBuffer> {
  const names = new Map<string, number>()
  const numberOf = (name: string): number => {
    const known = names.get(name) ?? names.size
    names.set(name, known)
    return known
  }
  const edges: number[] = []
  for (const {id, print, deps, seen, place} of traces) {
    edges.push(numberOf(id), numberOf(print), deps.length, place ? 1 : 0)
    for (const [index, dep] of deps.entries()) edges.push(numberOf(dep), numberOf(seen[index] ?? ''))
    if (place) edges.push(numberOf(place.file), place.offset, place.length, place.sum)
  }
  const encoder = new TextEncoder()
  const head = encoder.encode(JSON.stringify({key, extra} satisfies Head))
  const all = [...names.keys()]
  const text = encoder.encode(all.join(''))
  const numbers = Uint32Array.from([order, all.length, ...all.map(name => name.length), traces.length, ...edges])
  const start = evenly(startBytes + head.length + text.length)
  const bytes = new Uint8Array(start + numbers.byteLength)
  const lengths = new DataView(bytes.buffer)
  lengths.setUint32(0, head.length)
  lengths.setUint32(4, text.length)
  bytes.set(head, startBytes)
  bytes.set(text, startBytes + head.length)
  bytes.set(new Uint8Array(numbers.buffer), start)
  return bytes
}

/** The same back; undefined where another program made them, or they are no such bytes. */
export function unpack(key: string, bytes: Uint8Array): Packed | undefined {
  try {
    const lengths = new DataView(bytes.buffer, bytes.byteOffset, startBytes)
    const headEnd = startBytes + lengths.getUint32(0)
    const textEnd = headEnd + lengths.getUint32(4)
    const decoder = new TextDecoder()
    // What `pack` wrote: the key says by which version.
    const head = JSON.parse(decoder.decode(bytes.subarray(startBytes, headEnd))) as Head
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
 * Traces by the numbers of names, each made when it is its turn: they are hundreds of thousands of small objects.
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
  return {[Symbol.iterator]: () => tracesFrom(numbers, begin, names)}
}

/** Offset, length and sum: a file is a name. */
const placeNumbers = 3

/** The same of numbers that name what there is. */
function* tracesFrom(numbers: Uint32Array, begin: number, names: readonly string[]): Iterator<Trace> {
  let at = begin
  const number = (): number => numbers[at++] ?? 0
  const name = (): string => names[number()] ?? ''
  for (let left = number(); left > 0; left--) {
    const [id, print, edgeCount, hasPlace] = [name(), name(), number(), number() === 1]
    const deps: string[] = []
    const seen: string[] = []
    for (let edge = 0; edge < edgeCount; edge++) {
      deps.push(name())
      seen.push(name())
    }
    const place = (): Place => ({file: name(), offset: number(), length: number(), sum: number()})
    yield hasPlace ? {id, print, deps, seen, place: place()} : {id, print, deps, seen}
  }
}
