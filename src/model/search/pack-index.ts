import {type Posting, type SearchHead, type SearchIndex, type SearchPart, searchFields} from './search-index.js'

/** The notes that have a word, by field. */
type Fields = readonly number[][]

/** Parts of an index as one: their notes one after the other, each word once. */
function joinParts<Row>(parts: readonly SearchPart<Row>[]): SearchPart<Row> {
  const [only] = parts
  if (only && parts.length === 1) return only
  const rows: Row[] = []
  const entries: number[] = []
  const lengths: (readonly number[])[] = []
  const found = new Map<string, Fields>()
  for (const part of parts) {
    const [rowsBefore, entriesBefore] = [rows.length, entries.length]
    rows.push(...part.rows)
    for (const row of part.entries) entries.push(row + rowsBefore)
    lengths.push(...part.lengths)
    for (const posting of part.postings) addPosting(found, posting, entriesBefore)
  }
  return {rows, entries, lengths, postings: sorted(found)}
}

/** Changes `all`. */
function addPosting(all: Map<string, Fields>, {term, found}: Posting, entriesBefore: number): void {
  const fields = all.get(term) ?? searchFields.map((): number[] => [])
  all.set(term, fields)
  for (const {field, notes} of found) for (const note of notes) fields[field]?.push(note + entriesBefore)
}

const sorted = (all: ReadonlyMap<string, Fields>): readonly Posting[] =>
  [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, fields]) => ({
      term,
      found: fields.flatMap((notes, field) => (notes.length > 0 ? [{field, notes}] : [])),
    }))

/** The head of an index as bytes: JSON. */
export const packHead = ({lang, months}: SearchHead): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({lang, months} satisfies SearchHead))

/**
 * A part of an index as bytes: a line of JSON (rows, lengths), a line of words, then numbers. Words are sorted and give what they
 * share with the one before as one sign. The numbers are, for all words: in which fields they stand; in how many notes of
 * each; and in which, as steps from one to the next, or, where that is more than half, in which they do not stand. Like
 * stands beside like, so that it can be compressed: all takes a sixth of the same as JSON.
 */
export function packPart<Row>({postings, ...head}: SearchPart<Row>): Uint8Array {
  let before = ''
  const words = postings.map(({term}) => {
    const shared = sharedLength(before, term)
    before = term
    return String.fromCodePoint(firstCount + shared) + term.slice(shared)
  })
  const text = new TextEncoder().encode(`${JSON.stringify(head)}\n${words.join(' ')}\n`)
  const numbers = new Numbers(text)
  for (const {found} of postings) numbers.add(found.reduce((mask, {field}) => mask | (1 << field), 0))
  for (const {found} of postings) for (const {notes} of found) numbers.add(notes.length)
  for (const {found} of postings) for (const {notes} of found) numbers.addSteps(fewerOf(notes, head.entries.length))
  return numbers.bytes()
}

/** Bytes that numbers are added to: there are hundreds of thousands. Changes. */
class Numbers {
  #bytes: Uint8Array
  #length: number

  /** @param before Bytes in front of all numbers. */
  constructor(before: Uint8Array) {
    this.#bytes = new Uint8Array(2 * before.length + 1024)
    this.#bytes.set(before)
    this.#length = before.length
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  add(number: number): void {
    if (this.#length + mostBytes > this.#bytes.length) {
      const longer = new Uint8Array(2 * this.#bytes.length)
      longer.set(this.#bytes)
      this.#bytes = longer
    }
    let rest = number
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes[this.#length++] = (rest % 128) + 128
    this.#bytes[this.#length++] = rest
  }

  /** The steps from one of some rising numbers to the next. */
  addSteps(rising: readonly number[]): void {
    let before = -1
    for (const number of rising) {
      this.add(number - before - 1)
      before = number
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** Of one number: 2^53 and less. */
const mostBytes = 8

/**
 * Read an index: what `packHead` wrote, and then `packPart` of each part, in the order of its notes.
 *
 * @throws {SyntaxError} Where the head or a part is something else.
 */
export function unpackIndex<Row>([head = new Uint8Array(), ...parts]: readonly Uint8Array[]): SearchIndex<Row> {
  // As it was written.
  const {lang, months} = JSON.parse(new TextDecoder().decode(head)) as SearchHead
  return {lang, months, ...joinParts(parts.map(part => unpackPart<Row>(part)))}
}

function unpackPart<Row>(packed: Uint8Array): SearchPart<Row> {
  const headEnd = packed.indexOf(newline)
  const wordsEnd = packed.indexOf(newline, headEnd + 1)
  const text = (from: number, to: number) => new TextDecoder().decode(packed.subarray(from, to))
  // As `packPart` wrote it.
  const head = JSON.parse(text(0, headEnd)) as Omit<SearchPart<Row>, 'postings'>
  const words = text(headEnd + 1, wordsEnd)
  const terms = words ? termsOf(words.split(' ')) : []
  const next = numbersFrom(packed, wordsEnd + 1)
  const fields = terms.map(() => fieldsIn(next()))
  const counts = fields.map(list => list.map(next))
  const postings = terms.map((term, index): Posting => {
    const found = (fields[index] ?? []).map((field, place) => ({
      field,
      notes: notesFrom(next, counts[index]?.[place] ?? 0, head.entries.length),
    }))
    return {term, found}
  })
  return {...head, postings}
}

const newline = 10
/** `0` says that nothing is shared; the signs after it up to `z` say how much. */
const firstCount = 48
const mostShared = 74

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < mostShared && length < b.length && a[length] === b[length]) length++
  // Never in the middle of a character.
  return /[\uD800-\uDBFF]/.test(b[length - 1] ?? '') ? length - 1 : length
}

/** The notes of a list, or those that are not in it where it has more than half of all. */
const fewerOf = (notes: readonly number[], all: number): readonly number[] =>
  notes.length * 2 > all ? othersThan(notes, all) : notes

function othersThan(notes: readonly number[], all: number): readonly number[] {
  const listed = new Set(notes)
  return Array.from({length: all}, (_, note) => note).filter(note => !listed.has(note))
}

function termsOf(words: readonly string[]): readonly string[] {
  let before = ''
  return words.map(word => (before = before.slice(0, word.charCodeAt(0) - firstCount) + word.slice(1)))
}

const fieldsIn = (mask: number): readonly number[] => [0, 1, 2, 3, 4, 5, 6].filter(field => mask & (1 << field))

function notesFrom(next: () => number, count: number, all: number): readonly number[] {
  const isOthers = count * 2 > all
  let note = -1
  const kept = Array.from({length: isOthers ? all - count : count}, () => (note += 1 + next()))
  return isOthers ? othersThan(kept, all) : kept
}

/** Gives one number after the other. */
function numbersFrom(packed: Uint8Array, start: number): () => number {
  let at = start
  const next = (): number => {
    const byte = packed[at++] ?? 0
    return byte < 128 ? byte : byte - 128 + 128 * next()
  }
  return next
}
