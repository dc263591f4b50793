import {readdirSync, renameSync, rmSync, utimesSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {discard} from './discard.js'
import {attempt, unlessRefused} from './error.js'
import {makeFolder} from './make-folder.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'
import {hashOf, statOf} from './stamp.js'
import {sweepTemporaries} from './sweep-temporaries.js'
import {temporaryBeside} from './temporary.js'
import {readBytes, writeFresh} from './open-file.js'
import {statAt} from './stat-at.js'

const format = 'cess-record 1'
/** Form of a name; never taken from a path. */
const nameForm = /^[0-9a-z]+$/
/** Length of the prefix that makes a subfolder: some file systems are slow with ten thousand files in one. */
const prefixLength = 2

/**
 * A shared or portable folder of texts with hashes, so that damaged ones are ignored, and of bytes whose hash their reader knows. Files are
 * written atomically, without locks.
 */
export class RecordFolder {
  readonly #folder: string
  readonly #isPrivate: boolean

  /**
   * @param folder Absolute path; it is made when something is put there.
   * @param isPrivate Whether only its owner may read it; else as the umask has it.
   */
  constructor(folder: string, isPrivate: boolean) {
    this.#folder = folder
    this.#isPrivate = isPrivate
  }

  /** A text; undefined if missing or damaged. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name)
    const end = bytes?.indexOf(0x0a) ?? -1
    if (!bytes || end < 0) return undefined
    const body = bytes.subarray(end + 1)
    return new TextDecoder().decode(bytes.subarray(0, end)) === `${format} ${hashOf(body)}`
      ? new TextDecoder().decode(body)
      : undefined
  }

  /** Bytes of a file; undefined if missing. */
  bytes(name: string): Uint8Array | undefined {
    return unlessRefused(() => (this.has(name) ? readBytes(this.#at(name)) : undefined))
  }

  has(name: string): boolean {
    return nameForm.test(name) && unlessRefused(() => statOf(this.#at(name))) !== undefined
  }

  /** @throws {IoError} If it cannot be written. */
  putText(name: string, text: string): void {
    const body = new TextEncoder().encode(text)
    this.putBytes(name, Buffer.concat([new TextEncoder().encode(`${format} ${hashOf(body)}\n`), body]))
  }

  /** @throws {IoError} If they cannot be written. */
  putBytes(name: string, bytes: Uint8Array): void {
    const path = this.#at(name)
    const temporary = temporaryBeside(path)
    attempt('write', path, () => {
      this.#make(dirname(path))
      try {
        writeFresh(temporary, bytes, this.#isPrivate ? ownerOnly.file : undefined)
        renameSync(temporary, path)
      } finally {
        discard(temporary)
      }
    })
  }

  #make(folder: string): void {
    if (!this.#isPrivate) return makeFolder(folder)
    makePrivateFolder(this.#folder)
    makePrivateFolder(folder)
  }

  /** Mark a file as used. */
  touch(name: string): void {
    const now = new Date()
    // Who may only read cannot say so.
    unlessRefused(() => utimesSync(this.#at(name), now, now))
  }

  /** Remove files unused for this time. */
  tidy(unusedMs: number): void {
    if (!statAt(this.#folder)?.isDirectory()) return
    const before = Date.now() - unusedMs
    attempt('remove', this.#folder, () => {
      for (const prefix of readdirSync(this.#folder, {withFileTypes: true})) {
        if (!prefix.isDirectory()) continue
        const folder = join(this.#folder, prefix.name)
        sweepTemporaries(folder)
        for (const name of readdirSync(folder)) {
          const path = join(folder, name)
          const stat = statAt(path)
          if (stat?.isFile() && stat.mtimeMs < before) rmSync(path, {force: true})
        }
      }
    })
  }

  /** Remove all of it. @throws {IoError} If it cannot be removed. */
  clear(): void {
    attempt('remove', this.#folder, () => rmSync(this.#folder, {recursive: true, force: true}))
  }

  #at = (name: string): string => join(this.#folder, name.slice(0, prefixLength), name)
}
