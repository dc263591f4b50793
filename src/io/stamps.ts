import {isUntouched, statOf, type FileStat, type Stamp} from './stamp.js'

/** Stamps of files by name, to spare reading unchanged ones. */
export class Stamps {
  readonly #known: Map<string, Stamp>
  readonly #used = new Set<string>()
  /** Names learnt since the last save. */
  readonly #new = new Set<string>()

  constructor(known: Readonly<Record<string, Stamp>> = {}) {
    this.#known = new Map(Object.entries(known))
  }

  /** Whether there are stamps since the last save. */
  get isChanged(): boolean {
    return this.#new.size > 0
  }

  /** Stamps that were asked for, those since the last save, or all. */
  entries(which: 'used' | 'new' | 'all'): Readonly<Record<string, Stamp>> {
    const names = which === 'used' ? this.#used : this.#new
    return Object.fromEntries([...this.#known].filter(([name]) => which === 'all' || names.has(name)))
  }

  /** Mark all as saved. */
  kept(): void {
    this.#new.clear()
  }

  /**
   * Hash of a file's content; undefined if there is no file.
   *
   * @param read Gives its stamp, where size and times do not tell.
   */
  hashOf(
    name: string,
    at: {readonly path: string; readonly stat?: FileStat | undefined},
    read: (path: string) => Stamp,
  ): string | undefined {
    const {path, stat = statOf(path)} = at
    this.#used.add(name)
    const known = this.#known.get(name)
    if (isUntouched(known, stat)) return known?.hash
    if (!stat) {
      this.#known.delete(name)
      return undefined
    }
    return this.learn(name, read(path))
  }

  /** Store the stamp of a file that was just read. */
  learn(name: string, stamp: Stamp): string {
    this.#used.add(name)
    const known = this.#known.get(name)
    if (known?.hash === stamp.hash && isUntouched(known, stamp)) return stamp.hash
    this.#new.add(name)
    this.#known.set(name, stamp)
    return stamp.hash
  }
}
