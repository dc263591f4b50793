import {latin1} from '../../model/bytes.js'
import {type Reader} from '../passage.js'
import {decodeStream, type Decoded} from './filters.js'
import {isWord, ValueReader, type PdfValue} from './values.js'

export type Dictionary = ReadonlyMap<string, PdfValue>

/** An object of the file, with its stream if it has one. */
export interface PdfObject {
  readonly number: number
  readonly value: PdfValue
  readonly raw?: Uint8Array
}

/**
 * All objects of a PDF, found by looking for them and not by its tables: those of earlier versions of the file and those that
 * nothing refers to are there too.
 */
export class PdfObjects {
  readonly all: PdfObject[] = []
  /** The whole file, each byte a sign. */
  readonly source: string
  readonly #latest = new Map<number, PdfObject>()
  readonly #bytes: Uint8Array
  readonly #reader: Reader
  /** Streams that cannot be decoded. */
  lost = 0

  constructor(bytes: Uint8Array, reader: Reader) {
    this.#bytes = bytes
    this.#reader = reader
    const source = (this.source = latin1(bytes))
    const head = /(\d{1,10})[\0\t\n\f\r ]{1,20}\d{1,10}[\0\t\n\f\r ]{1,20}obj(?![a-z])/g
    for (let found = head.exec(source); found; found = head.exec(source))
      head.lastIndex = this.#read(head.lastIndex, Number(found[1]))
    for (const object of [...this.all])
      if (nameIn(dictionaryOf(object.value), 'Type') === 'ObjStm') this.#unfold(object)
  }

  /** A value, or what it refers to. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return value?.type === 'reference' ? this.#latest.get(value.number)?.value : value
  }

  object(value: PdfValue | undefined): PdfObject | undefined {
    return value?.type === 'reference' ? this.#latest.get(value.number) : undefined
  }

  dictionary(value: PdfValue | undefined): Dictionary {
    return dictionaryOf(this.resolve(value))
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value)
    return found?.type === 'array' ? found.values : value ? [value] : []
  }

  /** The stream of an object, its filters undone. */
  decode({value, raw}: PdfObject): Decoded | undefined {
    if (raw === undefined) return undefined
    const filter = dictionaryOf(value).get('Filter')
    const filters = this.list(filter).flatMap(one => {
      const found = this.resolve(one)
      return found?.type === 'name' ? [found.name] : []
    })
    return decodeStream(raw, filters, this.#reader)
  }

  #add(object: PdfObject): void {
    this.all.push(object)
    this.#latest.set(object.number, object)
  }

  /** Gives back where the object ends. */
  #read(from: number, number: number): number {
    const {source} = this
    const values = new ValueReader(source, from)
    const value = values.next()
    if (!value || isWord(value, 'endobj')) return from
    const start = /[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)/y
    start.lastIndex = values.at
    if (value.type !== 'dictionary' || !start.test(source)) {
      this.#add({number, value})
      return values.at
    }
    const end = endOf(source, start.lastIndex, value.entries.get('Length'))
    this.#add({number, value, raw: this.#bytes.subarray(start.lastIndex, end)})
    return end
  }

  #unfold(object: PdfObject): void {
    const text = latin1(this.decode(object)?.bytes ?? new Uint8Array())
    if (text === '') this.lost++
    const entries = dictionaryOf(object.value)
    const [count, first] = [numberOf(entries.get('N')), numberOf(entries.get('First'))]
    const head = new ValueReader(text)
    for (let index = 0; index < count; index++) {
      const [number, offset] = [head.next(), head.next()]
      const value = new ValueReader(text, first + numberOf(offset)).next()
      if (number?.type !== 'number' || !value) return
      this.#add({number: number.number, value})
    }
  }
}

function endOf(source: string, start: number, length: PdfValue | undefined): number {
  const end = start + numberOf(length)
  if (length?.type === 'number' && /^\s*endstream/.test(source.slice(end, end + 20))) return end
  const found = source.indexOf('endstream', start)
  return found === -1 ? source.length : found
}

const none: Dictionary = new Map()

/** The entries of a dictionary; none of anything else. */
export const dictionaryOf = (value: PdfValue | undefined): Dictionary =>
  value?.type === 'dictionary' ? value.entries : none

/** A name in a dictionary. */
export function nameIn(entries: Dictionary, key: string): string | undefined {
  const value = entries.get(key)
  return value?.type === 'name' ? value.name : undefined
}

const numberOf = (value: PdfValue | undefined): number => (value?.type === 'number' ? value.number : 0)
