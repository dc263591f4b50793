import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {basename, join} from 'node:path'
import {crc32} from 'node:zlib'
import {attempt, codeOf} from './error.js'
import {framed, framesIn} from './frames.js'
import {isPrivateFolder, makePrivateFolder, narrowFolder, ownerOnly} from './private-files.js'
import {randomId} from './random-id.js'

/** Where a text stands: bytes of one of the value files. */
export interface TextPlace {
  readonly file: string
  readonly offset: number
  readonly length: number
  /** CRC-32 of the bytes. */
  readonly sum: number
}

const headName = 'graph'
/** Heads that follow the first: more than this, or more than half of its bytes, and all become one. */
const mostAdded = 16
/** More files than this, or more than half of their bytes without use: they become one. */
const mostFiles = 8

/** The heads as they were read or written last: where they are others now, another process wrote them, and a whole one is written. */
interface HeadState {
  readonly inode: number
  readonly sizeBytes: number
  readonly firstBytes: number
  readonly count: number
}

/**
 * A folder of small texts that are read one by one, and heads that are read whole and say where they stand: a first one, and
 * what was added since.
 *
 * Each saving writes its texts into a file of a name of its own, flushed before a head names it. A whole saving puts a new head
 * in place of all; adding writes one behind them, with its length and hash, so that of one that was cut short nothing is read.
 * Whoever is killed in between leaves a file that no head names; whoever saves at the same time replaces the heads as a whole.
 * So nothing is locked: the worst that can be lost is what can be made again. It holds what notes say: only its owner may
 * read it.
 */
export class TraceFile {
  readonly #folder: string
  #standing: HeadState | undefined
  readonly #open = new Map<string, number | undefined>()

  /** @param folder Absolute path; it is made when something is saved. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** The heads that were saved last, the first one and what was added, and only as they were saved; none where none can be read. */
  heads(): readonly Uint8Array[] {
    this.#standing = undefined
    let file: number | undefined
    try {
      // Whoever can write here, or sent the folder with a publication, could have it say what they like.
      if (!isPrivateFolder(this.#folder)) return []
      file = openSync(join(this.#folder, headName), 'r')
      const {ino: inode} = fstatSync(file)
      const bytes = readFileSync(file)
      const heads = framesIn(bytes)
      const ends = heads.map(body => body.byteOffset - bytes.byteOffset + body.length)
      // Behind one that was cut short nothing can be added.
      if (ends.at(-1) === bytes.length)
        this.#standing = {inode, sizeBytes: bytes.length, firstBytes: ends[0] ?? 0, count: heads.length}
      return heads
    } catch {
      return []
    } finally {
      if (file !== undefined) closeSync(file)
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
   * Add texts, new ones and such as stand here already, and a head that knows their places, to what was read or saved.
   *
   * @returns The places; undefined where a whole saving is due: others saved meanwhile, or too much was added since the last.
   * @throws {IoError} If they cannot be written; then all is as it was.
   */
  add(texts: readonly Text[], headOf: (places: readonly TextPlace[]) => Uint8Array): readonly TextPlace[] | undefined {
    const {inode, sizeBytes = 0, firstBytes = 0, count = 0} = this.#standing ?? {}
    const path = join(this.#folder, headName)
    if (count === 0 || count > mostAdded || sizeBytes > 1.5 * firstBytes || !isPrivateFolder(this.#folder))
      return undefined
    const values = join(this.#folder, `values.${randomId()}`)
    return attempt('write', this.#folder, () => {
      const heads = openSync(path, 'a')
      try {
        const now = fstatSync(heads)
        if (now.ino !== inode || now.size !== sizeBytes) return undefined
        const {places, bytes} = placed(texts, values)
        if (bytes.length > 0) put(values, [bytes])
        const frame = Buffer.concat(framed(headOf(places)))
        writeFileSync(heads, frame, {flush: true})
        this.#standing = {inode, firstBytes, sizeBytes: sizeBytes + frame.length, count: count + 1}
        return places
      } catch (error) {
        rmSync(values, {force: true})
        this.#standing = undefined
        throw error
      } finally {
        closeSync(heads)
      }
    })
  }

  /**
   * Save texts, new ones and such as stand here already, and a head that knows their places, in place of all that stood here.
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
        const {places, bytes} = placed(
          this.#areScattered(texts) ? texts.map(text => this.#textOf(text)) : texts,
          values,
        )
        if (bytes.length > 0) put(values, [bytes])
        put(head, framed(headOf(places)))
        const {ino: inode, size: sizeBytes} = statSync(head)
        renameSync(head, join(this.#folder, headName))
        this.#standing = {inode, sizeBytes, firstBytes: sizeBytes, count: 1}
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

  /** Whether live records are spread over many files, or outweighed by dead ones: then a compaction pays. */
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

/** Places for all texts; the bytes of new ones are to be written to a file. */
function placed(
  texts: readonly Text[],
  path: string,
): {readonly places: readonly TextPlace[]; readonly bytes: Uint8Array} {
  const news = texts.filter(text => typeof text === 'string')
  const bytes = Buffer.allocUnsafe(sum(news.map(text => Buffer.byteLength(text))))
  const file = basename(path)
  let offset = 0
  const places = texts.map(text => {
    if (typeof text !== 'string') return text
    const length = bytes.write(text, offset)
    const place = {file, offset, length, sum: crc32(bytes.subarray(offset, offset + length))}
    offset += length
    return place
  })
  return {places, bytes}
}

/** Write a new file that is on the disk once this ends. Pieces are many megabytes: nobody joins them. */
function put(path: string, pieces: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx', ownerOnly.file)
  try {
    for (const piece of pieces) writeFileSync(file, piece)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Undefined where it cannot be opened. */
function opened(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch {
    return undefined
  }
}
