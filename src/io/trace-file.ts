import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {basename, join} from 'node:path'
import {crc32} from 'node:zlib'
import {attempt, codeOf} from './error.js'
import {isPrivateFolder, makePrivateFolder, narrowFolder, ownerOnly} from './private-files.js'
import {randomId} from './random-id.js'
import {hashOf} from './stamp.js'

/** Where a text stands: bytes of one of the value files. */
export interface TextPlace {
  readonly file: string
  readonly offset: number
  readonly length: number
  /** CRC-32 of the bytes. */
  readonly sum: number
}

const format = 'cess-traces 1'
const headName = 'graph'
/** More files than this, or more than half of their bytes without use: they become one. */
const mostFiles = 8

/**
 * A folder of small texts that are read one by one, and a head that is read whole and says where they stand.
 *
 * Each saving writes its texts into a file of a name of its own, flushed before the head that names it is put in place.
 * Whoever is killed in between leaves a file that no head names; whoever saves at the same time replaces the head as a whole.
 * So nothing is locked: the worst that can be lost is what can be made again. It holds what notes say: only its owner may
 * read it.
 */
export class TraceFile {
  readonly #folder: string
  readonly #open = new Map<string, number | undefined>()

  /** @param folder Absolute path; it is made when something is saved. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** The head that was saved last, and only as it was saved; undefined where there is none, or none that can be read. */
  head(): Uint8Array | undefined {
    try {
      // Whoever can write here, or sent the folder with a publication, could have it say what they like.
      if (!isPrivateFolder(this.#folder)) return undefined
      const bytes = readFileSync(join(this.#folder, headName))
      const end = bytes.indexOf('\n')
      const body = bytes.subarray(end + 1)
      return bytes.subarray(0, Math.max(end, 0)).toString() === `${format} ${hashOf(body)}` ? body : undefined
    } catch {
      return undefined
    }
  }

  /** The text at a place; undefined where it is not there, or not what was saved. */
  read({file, offset, length, sum}: TextPlace): string | undefined {
    const from = this.#fileAt(file)
    if (from === undefined) return undefined
    try {
      const bytes = Buffer.alloc(length)
      if (readSync(from, bytes, 0, length, offset) < length || crc32(bytes) !== sum) return undefined
      return bytes.toString()
    } catch (error) {
      if (codeOf(error) !== undefined) return undefined
      throw error
    }
  }

  /**
   * Save texts, new ones and such as stand here already, and a head that knows their places.
   *
   * @param headOf Told the places in the order of `texts`; one of a text that was lost gives nothing when it is read.
   * @returns The places.
   * @throws {IoError} If they cannot be written; then all is as it was.
   */
  save(texts: readonly Text[], headOf: (places: readonly TextPlace[]) => Uint8Array): readonly TextPlace[] {
    const id = randomId()
    const [values, head] = [`values.${id}`, `${headName}.${id}`].map(name => join(this.#folder, name)) as [
      string,
      string,
    ]
    return attempt('write', this.#folder, () => {
      try {
        makePrivateFolder(this.#folder)
        narrowFolder(this.#folder)
        const {places, pieces} = placed(
          this.#areScattered(texts) ? texts.map(text => this.#textOf(text)) : texts,
          values,
        )
        if (pieces.length > 0) put(values, pieces)
        const body = headOf(places)
        put(head, [new TextEncoder().encode(`${format} ${hashOf(body)}\n`), body])
        renameSync(head, join(this.#folder, headName))
        this.#tidy(new Set([headName, ...places.map(({file}) => file)]))
        return places
      } catch (error) {
        for (const path of [values, head]) rmSync(path, {force: true})
        throw error
      }
    })
  }

  /** Let go of the files. */
  close(): void {
    for (const file of this.#open.values()) if (file !== undefined) closeSync(file)
    this.#open.clear()
  }

  #textOf(text: Text): Text {
    return typeof text === 'string' ? text : (this.read(text) ?? nowhere)
  }

  /** Whether what is of use stands in many files, or among more that is of none. */
  #areScattered(texts: readonly Text[]): boolean {
    const used = new Map<string, number>()
    for (const text of texts)
      if (typeof text !== 'string') used.set(text.file, (used.get(text.file) ?? 0) + text.length)
    const sizes = [...used.keys()].map(file => this.#sizeOf(file))
    return used.size > mostFiles || sum(sizes) > 2 * sum([...used.values()])
  }

  #sizeOf(file: string): number {
    const from = this.#fileAt(file)
    return from === undefined ? 0 : fstatSync(from).size
  }

  #fileAt(file: string): number | undefined {
    if (!this.#open.has(file)) this.#open.set(file, valueFile.test(file) ? opened(join(this.#folder, file)) : undefined)
    return this.#open.get(file)
  }

  /** Remove what no head names: of older heads, and of processes that were killed. */
  #tidy(named: ReadonlySet<string>): void {
    for (const name of readdirSync(this.#folder))
      if (!named.has(name)) rmSync(join(this.#folder, name), {force: true, recursive: true})
  }
}

type Text = string | TextPlace
const valueFile = /^values\.[\w-]+$/
const nowhere: TextPlace = {file: '', offset: 0, length: 0, sum: 0}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Places for all texts; the bytes of new ones are to be written to a file, one after the other. */
function placed(
  texts: readonly Text[],
  path: string,
): {readonly places: readonly TextPlace[]; readonly pieces: readonly Uint8Array[]} {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  const file = basename(path)
  let offset = 0
  const places = texts.map(text => {
    if (typeof text !== 'string') return text
    const bytes = encoder.encode(text)
    const place = {file, offset, length: bytes.length, sum: crc32(bytes)}
    pieces.push(bytes)
    offset += bytes.length
    return place
  })
  return {places, pieces}
}

/** Write a new file that is on the disk once this ends. */
const put = (path: string, pieces: readonly Uint8Array[]): void =>
  writeFileSync(path, Buffer.concat(pieces), {flag: 'wx', mode: ownerOnly.file, flush: true})

/** Undefined where it cannot be opened. */
function opened(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch {
    return undefined
  }
}
