import {closeSync, fstatSync, readdirSync, readSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {discard} from './discard.js'
import {attempt, unlessRefused} from './error.js'
import {framesIn, writeFrames, type Frame} from './frames.js'
import {isPrivateFolder, makePrivateFolder, narrowFolder, ownerOnly} from './private-files.js'
import {randomId} from './random-id.js'
import {placeIn, placeName, settlePlace} from './trace-place.js'
import {placed, sumOf, type Places, type Text, type TextPlace} from './value-file.js'
import {createFile, openToAdd, openToRead, readBytes, writeTo} from './open-file.js'
import {statAt} from './stat-at.js'

const headName = 'graph'
/** Added heads after which all is rewritten; also at more than half of the saved bytes. */
const mostAdded = 16
/** Files after which they are merged; also if more than half of their bytes are unused. */
const mostFiles = 8

/** State of the heads at the last read or write. If it differs, another process wrote, and all is rewritten. */
interface HeadState {
  readonly inode: number
  readonly sizeBytes: number
  /** Bytes of the last whole save. */
  readonly savedBytes: number
  /** Number of heads added since then. */
  readonly added: number
}

/** Makes heads in pieces, lazily, from the places of texts. */
type HeadsOf = (places: Places) => Iterable<readonly Uint8Array[]>

/**
 * A folder of small texts that are read one by one, and of heads that are read whole and hold the places of texts: those of the last
 * whole save, and those added since.
 *
 * Each save writes its texts to a file of its own, flushed before a head names it. A whole save replaces all heads; adding appends
 * some, each with length and hash, so that a truncated one is ignored. A killed process leaves a file that no head names; a
 * concurrent one replaces the heads as a whole. So nothing is locked, and only what can be made again may be lost.
 *
 * Content comes from notes, so that only the owner may read it. Heads begin with the identity of their folder (`trace-place.ts`)
 * and are ignored elsewhere: a cache from an archive or a repository is not trusted.
 */
export class TraceFile {
  readonly #folder: string
  #state: HeadState | undefined
  readonly #open = new Map<string, number | undefined>()

  /** @param folder Absolute path, created at the first save. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Saved and added heads, exactly as written; empty if unreadable. */
  heads(): readonly Uint8Array[] {
    this.#state = undefined
    try {
      // Whoever can write here could have it say what they like.
      if (!isPrivateFolder(this.#folder)) return []
      const here = placeIn(this.#folder)
      const path = join(this.#folder, headName)
      // First: of a file that takes its place meanwhile nothing is known.
      const inode = statAt(path)?.ino ?? 0
      const bytes = readBytes(path)
      if (!bytes.subarray(0, here.length).equals(here)) return []
      const frames = framesIn(bytes.subarray(here.length))
      const endOf = (frame: Frame | undefined) =>
        frame ? frame.body.byteOffset - bytes.byteOffset + frame.body.length : 0
      const savedBytes = endOf(frames.findLast(({kind}) => kind === 'saved'))
      const added = frames.filter(({kind}) => kind === 'added').length
      // Behind one that was cut short nothing can be added.
      if (savedBytes > 0 && endOf(frames.at(-1)) === bytes.length)
        this.#state = {inode, sizeBytes: bytes.length, savedBytes, added}
      return frames.map(({body}) => body)
    } catch {
      return []
    }
  }

  /** Text at a place; undefined if missing or corrupt. */
  read({file, offset, length, sum}: TextPlace): string | undefined {
    const from = this.#fileAt(file)
    if (from === undefined) return undefined
    return unlessRefused(() => {
      const bytes = Buffer.alloc(length)
      if (readSync(from, bytes, 0, length, offset) < length || sumOf(bytes) !== sum) return undefined
      return bytes.toString()
    })
  }

  /**
   * Add texts, new or already stored, and heads that refer to them.
   *
   * @returns The places; undefined where a whole saving is due: others saved meanwhile, or too much was added since the last.
   * @throws {IoError} If they cannot be written; then all is as it was.
   */
  add(texts: Iterable<Text>, headsOf: HeadsOf): Places | undefined {
    const {inode, sizeBytes = 0, savedBytes = 0, added = 0} = this.#state ?? {}
    const path = join(this.#folder, headName)
    if (savedBytes === 0 || added >= mostAdded || sizeBytes > 1.5 * savedBytes || !isPrivateFolder(this.#folder))
      return undefined
    const values = join(this.#folder, `values.${randomId()}`)
    return attempt('write', this.#folder, () => {
      const heads = openToAdd(path)
      try {
        const now = fstatSync(heads)
        if (now.ino !== inode || now.size !== sizeBytes) return undefined
        const places = placed(texts, values)
        const count = writeFrames(heads, 'added', headsOf(places))
        this.#state = {inode, savedBytes, sizeBytes: fstatSync(heads).size, added: added + count}
        return places
      } catch (error) {
        discard(values)
        this.#state = undefined
        throw error
      } finally {
        closeSync(heads)
      }
    })
  }

  /**
   * Save texts, new or already stored, with heads, in place of all before. May iterate over the texts twice.
   *
   * @param headsOf Told the places in the order of `texts`; one of a text that was lost gives nothing when it is read.
   * @throws {IoError} If they cannot be written; then all is as it was.
   */
  save(texts: Iterable<Text>, headsOf: HeadsOf): Places {
    const id = randomId()
    const [values, head] = [`values.${id}`, `${headName}.${id}`].map(name => join(this.#folder, name)) as [
      string,
      string,
    ]
    return attempt('write', this.#folder, () => {
      try {
        makePrivateFolder(this.#folder)
        narrowFolder(this.#folder)
        const places = placed(this.#areScattered(texts) ? this.#gathered(texts) : texts, values)
        settlePlace(this.#folder)
        put(head, placeIn(this.#folder), headsOf(places))
        const {ino: inode = 0, size: sizeBytes = 0} = statAt(head) ?? {}
        renameSync(head, join(this.#folder, headName))
        this.#state = {inode, sizeBytes, savedBytes: sizeBytes, added: 0}
        this.#tidy(new Set([headName, placeName, ...places.flatMap(place => place?.file ?? [])]))
        return places
      } catch (error) {
        for (const path of [values, head]) discard(path)
        throw error
      }
    })
  }

  /** Close the files. */
  close(): void {
    for (const file of this.#open.values()) if (file !== undefined) closeSync(file)
    this.#open.clear()
  }

  /** All texts as new ones. */
  *#gathered(texts: Iterable<Text>): Iterable<Text> {
    for (const text of texts) {
      const value = text.place && this.read(text.place)
      yield text.place ? {value, ...(value === undefined && {place: nowhere})} : text
    }
  }

  /** Whether compaction pays: live texts are in many files, or outweighed by dead ones. */
  #areScattered(texts: Iterable<Text>): boolean {
    const used = new Map<string, number>()
    for (const {place} of texts) if (place) used.set(place.file, (used.get(place.file) ?? 0) + place.length)
    const sizes = [...used.keys()].map(file => this.#sizeOf(file))
    return used.size > mostFiles || sum(sizes) > 2 * sum([...used.values()])
  }

  #sizeOf(file: string): number {
    const from = this.#fileAt(file)
    return from === undefined ? 0 : fstatSync(from).size
  }

  #fileAt(file: string): number | undefined {
    if (!this.#open.has(file))
      this.#open.set(file, valueFile.test(file) ? unlessRefused(() => openToRead(join(this.#folder, file))) : undefined)
    return this.#open.get(file)
  }

  /** Remove files that no head names: of older heads, and of killed processes. */
  #tidy(named: ReadonlySet<string>): void {
    for (const name of readdirSync(this.#folder))
      if (!named.has(name)) rmSync(join(this.#folder, name), {force: true, recursive: true})
  }
}

const valueFile = /^values\.[\w-]+$/
const nowhere: TextPlace = {file: '', offset: 0, length: 0, sum: 0}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Write a new file of heads, which begins with its place. */
function put(path: string, here: Uint8Array, heads: Iterable<readonly Uint8Array[]>): void {
  const file = createFile(path, ownerOnly.file)
  try {
    writeTo(file, here)
    writeFrames(file, 'saved', heads)
  } finally {
    closeSync(file)
  }
}
