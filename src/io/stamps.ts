import {isUntouched, statOf, type FileStat, type Stamp} from './stamp.js'

/** A file by its absolute path, and how it is now where that is known already. */
interface FileAt {
  readonly path: string
  readonly stat?: FileStat | undefined
}

/** How files were when they were last read, by names of the owner's choice: spares reading them again. */
export class Stamps {
  readonly #known: Map<string, Stamp>
  readonly #used = new Set<string>()
  /** Learnt since they were last kept. */
  readonly #new = new Set<string>()

  constructor(known: Readonly<Record<string, Stamp>> = {}) {
    this.#known = new Map(Object.entries(known))
  }

  /** Whether anything was learnt since they were last kept. */
  get isChanged(): boolean {
    return this.#new.size > 0
  }

  /** Stamps of the files that were asked for, of those that were learnt since they were last kept, or of all. */
  entries(which: 'used' | 'new' | 'all'): Readonly<Record<string, Stamp>> {
    const names = which === 'used' ? this.#used : this.#new
    return Object.fromEntries([...this.#known].filter(([name]) => which === 'all' || names.has(name)))
  }

  /** They were kept as they are. */
  kept(): void {
    this.#new.clear()
  }

  /**
   * Hash of a file's content; undefined where there is no file.
   *
   * @param read Gives its stamp, where size and times do not tell.
   */
  hashOf(name: string, at: FileAt, read: (path: string) => Stamp): string | undefined {
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

  /** Remember how a file was that was just read. */
  learn(name: string, stamp: Stamp): string {
    this.#used.add(name)
    const known = this.#known.get(name)
    if (known?.hash === stamp.hash && isUntouched(known, stamp)) return stamp.hash
    this.#new.add(name)
    this.#known.set(name, stamp)
    return stamp.hash
  }
}
