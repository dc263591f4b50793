import type {FSWatcher} from 'chokidar'
import {readdirSync, watch} from 'node:fs'
import {join} from 'node:path'
import {statIfAny} from './private-files.js'

/** The watched part of the disk. */
interface Heard {
  /** Folders that should exist. */
  readonly expected: readonly string[]
  readonly isWatched: (path: string) => boolean
}

/** Number of thorough checks after an event. */
const thoroughLooks = 3

/**
 * Folders of a watcher with their identities, to detect unwatched ones: a folder that returns or is replaced keeps its name and loses its
 * watch; one created between the listing and the watch of its parent is unknown; one absent at the moment of its watch is known and
 * unwatched. Relies on internals of chokidar, which is pinned exactly.
 */
export class WatchedFolders {
  /** Identities by path; empty while absent. */
  readonly #identities = new Map<string, string>()
  readonly #watcher: FSWatcher
  readonly #isWatched: (path: string) => boolean
  /** Paths without watch at the last check; they may just have been waiting for it. */
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

  /** Whether a path has no watch at two checks in a row, or a folder was replaced. */
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

  /** Folders that the watcher does not know. */
  #unknown(): readonly string[] {
    const found = [...this.#identities.keys()].flatMap(subfolders)
    return found.filter(path => !this.#identities.has(path) && this.#isWatched(path))
  }

  /** Known paths without a watch, except links. */
  #deaf(): readonly string[] {
    const {_watched: known, _closers: watches, _symlinkPaths: links} = this.#watcher
    const paths = [...known].flatMap(([folder, {items}]) => [...items].map(name => join(folder, name)))
    return paths.filter(path => !watches.has(path) && !links.has(path))
  }
}

/** Whether a path can be watched; if not, for lack of permission or of system watches, restarting does not help. */
function canBeWatched(path: string): boolean {
  try {
    watch(path).close()
    return true
  } catch {
    return false
  }
}

/** Subfolders; none if the folder is absent or unreadable. */
function subfolders(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())
    return entries.map(({name}) => join(folder, name))
  } catch {
    return []
  }
}

/** Identity of a folder: inode and birth time, since inodes are reused. */
function identityOf(path: string): string {
  const stat = statIfAny(path)
  return stat ? `${stat.dev}:${stat.ino}:${stat.birthtimeMs}` : ''
}
