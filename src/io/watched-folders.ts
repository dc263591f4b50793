import type {FSWatcher} from 'chokidar'
import {readdirSync, statSync, watch} from 'node:fs'
import {join} from 'node:path'

/** The part of the disk that a publication's watcher is to hear of. */
interface Heard {
  /** Folders that are missed where they are not there. */
  readonly expected: readonly string[]
  readonly isWatched: (path: string) => boolean
}

/** After something has happened, so many looks are thorough; the first sees what is under way. */
const thoroughLooks = 3

/**
 * Folders that a watcher knows, and which one each is. A folder that comes back, or that another one replaces, has its old
 * name and is watched by nobody any more; one that comes after its parent was listed and before the parent was watched
 * was never known; and what was out of its place just when it was to be watched is known, and heard by nobody.
 *
 * It stands on the insides of chokidar, which is pinned exactly.
 */
export class WatchedFolders {
  /** By path; empty while it is gone. */
  readonly #identities = new Map<string, string>()
  readonly #watcher: FSWatcher
  readonly #isWatched: (path: string) => boolean
  /** Paths to which nobody listened at the last look: they may have been about to be watched. */
  #unheard: ReadonlySet<string> = new Set()
  #thoroughLeft = thoroughLooks

  constructor(watcher: FSWatcher, {expected, isWatched}: Heard) {
    this.#watcher = watcher
    this.#isWatched = isWatched
    for (const path of expected) this.#lose(path)
    watcher.on('all', (event, path) => {
      this.#thoroughLeft = thoroughLooks
      if (event === 'addDir') this.#identities.set(path, identityOf(path))
      if (event === 'unlinkDir') this.#lose(path)
    })
  }

  /** Whether something is there that nobody listens to, and did not at the last look, or another folder than was known. */
  areUnheard(): boolean {
    return this.#haveReturned() || this.#isUnheard()
  }

  #lose(path: string): void {
    this.#identities.set(path, '')
  }

  #haveReturned(): boolean {
    return [...this.#identities].some(([path, known]) => {
      const now = identityOf(path)
      if (now === '') this.#lose(path)
      return now !== '' && now !== known
    })
  }

  #isUnheard(): boolean {
    if (this.#thoroughLeft === 0) return false
    this.#thoroughLeft--
    const before = this.#unheard
    this.#unheard = new Set([...this.#unknown(), ...this.#deaf()])
    return [...this.#unheard].some(path => before.has(path) && canBeWatched(path))
  }

  /** Folders that nobody has told of. */
  #unknown(): readonly string[] {
    const found = [...this.#identities.keys()].flatMap(subfolders)
    return found.filter(path => !this.#identities.has(path) && this.#isWatched(path))
  }

  /** Paths that are known and have no watch of their own; links have none. */
  #deaf(): readonly string[] {
    const {_watched: known, _closers: watches, _symlinkPaths: links} = this.#watcher
    const paths = [...known].flatMap(([folder, {items}]) => [...items].map(name => join(folder, name)))
    return paths.filter(path => !watches.has(path) && !links.has(path))
  }
}

/** Of what nobody may read, or where the system has no watches left, nobody hears by beginning anew either. */
function canBeWatched(path: string): boolean {
  try {
    watch(path).close()
    return true
  } catch {
    return false
  }
}

/** Folders in a folder; none where it is gone or nobody may list it. */
function subfolders(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())
    return entries.map(({name}) => join(folder, name))
  } catch {
    return []
  }
}

/** File systems use the numbers of files again: the time of birth tells them apart. */
function identityOf(path: string): string {
  try {
    const {dev, ino, birthtimeMs} = statSync(path)
    return `${dev}:${ino}:${birthtimeMs}`
  } catch {
    return ''
  }
}
