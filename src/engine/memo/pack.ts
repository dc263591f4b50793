import {hashOfId, Head} from './head.js'
import {NameList} from './name-list.js'
import {edgesOf} from './node.js'
import {NodeTrace} from './node-trace.js'
import {bytesOf, NumberList} from './number-list.js'
import {partsOf, type Place, type Trace} from './trace.js'

/** Traces, and the consumer's state. */
export interface Packed {
  readonly traces: Iterable<Trace>
  readonly extra: unknown
}

/** JSON text at the beginning of a head. */
interface Title {
  readonly key: string
  readonly queries: readonly string[]
}

/** Places of values in the order of traces; undefined for none. */
export type Places = readonly (Place | undefined)[]

/** Byte order mark: numbers are in native order. */
const order = 0x01020304
/** Bytes of three numbers: lengths of the title, of the consumer's state, and of the names. */
const startBytes = 12
/** Count of numbers after the names: byte order, and the counts of names, slots and trace numbers. */
const countNumbers = 4

/** Traces per head; their names are held until it is written. */
const mostTraces = 1 << 16

/**
 * Serialize traces into heads. Each begins with two JSON texts, the second of which only the first head of a save has; then unique ids,
 * prints and file names, concatenated; then numbers: ends of names, indices of traces, a hash table of ids, and traces by numbers of names.
 * A head is used without decoding it. Values are elsewhere, at their places. Heads come in pieces, to be held only once.
 *
 * @param key Of the program that made them: no other understands them.
 * @param places Where their values stand, in the order of the traces; by default as the traces say.
 */
export function* pack(key: string, {traces, extra}: Packed, places?: Places): Iterable<readonly Uint8Array[]> {
  let [draft, remembered] = [newDraft(), JSON.stringify(extra)]
  let index = 0
  for (const trace of traces) {
    if (draft.ids.length === mostTraces) {
      yield headOf(key, remembered, draft)
      ;[draft, remembered] = [newDraft(), '']
    }
    put(draft, trace, places ? places[index++] : trace.place)
  }
  yield headOf(key, remembered, draft)
}

/** A head being built. Changes. */
interface Draft {
  readonly names: NameList
  readonly queries: Set<string>
  /** Ids of its traces. */
  readonly ids: {readonly id: string; readonly number: number; readonly begin: number}[]
  readonly numbers: NumberList
}

const newDraft = (): Draft => ({names: new NameList(), queries: new Set(), ids: [], numbers: new NumberList()})

function headOf(key: string, extra: string, {names, queries, ids, numbers}: Draft): readonly Uint8Array[] {
  const title: Title = {key, queries: [...queries]}
  const texts = [JSON.stringify(title), extra].map(text => new TextEncoder().encode(text))
  const text = names.text()
  const textBytes = text.reduce((sum, {length}) => sum + length, 0)
  const start = new Uint8Array(startBytes)
  const lengths = new DataView(start.buffer)
  for (const [index, length] of [...texts.map(one => one.length), textBytes].entries())
    lengths.setUint32(4 * index, length)
  const end = texts.reduce((sum, {length}) => sum + length, startBytes + textBytes)
  const gap = new Uint8Array(evenly(end) - end)
  const {begins, slots} = tablesOf(ids, names.count)
  const counts = Uint32Array.of(order, names.count, slots.length, numbers.length)
  return [
    ...[start, ...texts, ...text, gap, bytesOf(counts), ...names.ends.bytes()],
    ...[bytesOf(begins), bytesOf(slots), ...numbers.bytes()],
  ]
}

/** Table of traces by id number, and hash table of ids; for repeated ids the last trace. */
function tablesOf(ids: Draft['ids'], names: number): {readonly begins: Uint32Array; readonly slots: Uint32Array} {
  const begins = new Uint32Array(names)
  const slots = new Uint32Array(2 * ids.length + 1)
  for (const {id, number, begin} of ids) {
    const isKnown = begins[number] !== 0
    begins[number] = begin + 1
    if (isKnown) continue
    let slot = hashOfId(...partsOf(id)) % slots.length
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length
    slots[slot] = number + 1
  }
  return {begins, slots}
}

/** Append a trace as numbers. Changes the draft. */
function put(draft: Draft, trace: Trace, place: Place | undefined): void {
  const {names, numbers} = draft
  // Of a value of this memo, no list is made of what it was made from.
  const node = trace instanceof NodeTrace ? trace.node : undefined
  const [deps, seen] = node ? [[], []] : [trace.deps, trace.seen]
  const edges = node && edgesOf(node)
  const {length} = edges ?? deps
  const {id} = trace
  const number = node ? names.ofNode(node) : names.of(id)
  draft.ids.push({id, number, begin: numbers.length})
  noteQuery(draft, id)
  numbers.push(number)
  numbers.push(names.of(trace.print))
  numbers.push(length)
  numbers.push(place ? 1 : 0)
  for (let index = 0; index < length; index++) {
    const dep = edges?.depAt(index)
    if (dep) draft.queries.add(dep.askable.name)
    else noteQuery(draft, deps[index] ?? '')
    numbers.push(dep ? names.ofNode(dep) : names.of(deps[index] ?? ''))
    numbers.push(names.of(edges ? edges.seenAt(index) : (seen[index] ?? '')))
  }
  if (!place) return
  numbers.push(names.of(place.file))
  for (const part of [place.offset, place.length, place.sum]) numbers.push(part)
}

const noteQuery = ({queries}: Draft, id: string): void => void queries.add(partsOf(id)[0])

/** Deserialize a head; undefined if invalid or of another program. */
export function unpack(key: string, bytes: Uint8Array): Head | undefined {
  try {
    const lengths = new DataView(bytes.buffer, bytes.byteOffset, startBytes)
    const titleEnd = startBytes + lengths.getUint32(0)
    const extraEnd = titleEnd + lengths.getUint32(4)
    const textEnd = extraEnd + lengths.getUint32(8)
    const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
    // What `pack` wrote: the key says by which version.
    const title = JSON.parse(decoder.decode(bytes.subarray(startBytes, titleEnd))) as Title
    if (title.key !== key) return undefined
    const [extra, text] = [bytes.subarray(titleEnd, extraEnd), bytes.subarray(extraEnd, textEnd)].map(part =>
      decoder.decode(part),
    ) as [string, string]
    // A copy: numbers begin where four divides.
    const numbers = new Uint32Array(new Uint8Array(bytes.subarray(evenly(textEnd))).buffer)
    return new Head({queries: title.queries, extra, text, ...tablesIn(numbers)})
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** @throws {RangeError} If numbers lack. */
function tablesIn(numbers: Uint32Array) {
  const [found, names = 0, slots = 0, traces = 0] = numbers
  const beginsAt = countNumbers + names
  const slotsAt = beginsAt + names
  const tracesAt = slotsAt + slots
  if (found !== order) throw new RangeError('Numbers of another machine')
  if (numbers.length !== tracesAt + traces) throw new RangeError('The traces end too early')
  return {
    ends: numbers.subarray(countNumbers, beginsAt),
    begins: numbers.subarray(beginsAt, slotsAt),
    slots: numbers.subarray(slotsAt, tracesAt),
    traces: numbers.subarray(tracesAt),
  }
}

const evenly = (length: number): number => Math.ceil(length / 4) * 4
