import {FSWatcher} from 'chokidar'
import {basename, join, sep} from 'node:path'
import {unlessRefused} from './error.js'
import {publicationFile} from './find-publication.js'
import {templatesFolder} from './find-template.js'
import {listFiles} from './list-tree.js'
import {notesFolder} from './list-notes.js'
import {statIfAny} from './private-files.js'
import {WatchedFolders} from './watched-folders.js'

export interface Watch {
  /** Watch another file. It is reported once, since it may have changed before. */
  readonly add: (path: string) => void
  readonly close: () => Promise<void>
}

/** Silence that ends a batch: an editor's save is several events. */
const quietMs = 5
/** Longest wait for silence, for files that are written continuously. */
const longestMs = 120
/** Delay of a repeated report: chokidar drops a second change within 50 ms, and a file may have been half written. */
const echoMs = 180
/** Absence below which a file counts as being replaced. */
const replacedMs = 60

/** Interval of checks for unwatched folders. */
const lookMs = 1000

/** Called early with an existing file that had an event; returns whether it took it as a change. */
export type OnSign = (path: string) => boolean

/**
 * Watch `cess.yml`, `notes/` and `templates/` of a publication for changed, replaced, new and removed files, and folders that come and go,
 * the publication's own included. Ignores links and hidden names.
 *
 * @param onBatch Gets absolute paths, each once, when all is quiet for a moment; and again when what was written has settled.
 * @param onSign Asked of a file that is alone in a batch, before all is quiet, until it takes an event for a change; the batch tells of that again.
 * @returns Once everything is watched.
 */
export async function watchPublication(
  root: string,
  onBatch: (paths: readonly string[]) => void,
  onSign: OnSign = () => false,
): Promise<Watch> {
  const isPart = partsOf(root)
  const batch = new Batch(onBatch, onSign, path => [path, ...(path === root ? [] : filesIn(path, isPart))])
  const added = new Set<string>()
  const start = () => startWatcher(root, path => isPart(path) || added.has(path), {added, batch})
  let watching = await start()
  let restart = Promise.resolve()
  let isClosed = false
  const again = async () => {
    const before = watching.files()
    // First the end of the old one: chokidar would go on listening to the folders that it knows by these names.
    await watching.close()
    watching = await start()
    // Nobody was told what happened in between.
    for (const path of [...before, ...watching.files()]) batch.add(path)
  }
  const timer = setInterval(() => {
    if (watching.folders.areUnheard()) restart = restart.then(again)
  }, lookMs)
  timer.unref()
  return {
    add: path => {
      if (isPart(path) || added.has(path)) return
      added.add(path)
      // A watcher that was closed would open again.
      void restart.then(() => isClosed || watching.watcher.add(path))
    },
    close: async () => {
      isClosed = true
      clearInterval(timer)
      await restart
      batch.clear()
      await watching.close()
    },
  }
}

/** Make a test whether a path is watched by default; called for every file of a folder with events. */
function partsOf(root: string): (path: string) => boolean {
  const names = new Set([root, join(root, publicationFile)])
  const folders = partFolders(root)
  const isIn = (folder: string, path: string) => path.startsWith(folder + sep) || path === folder
  const isHidden = (path: string) => /[/\\]\./.test(withoutRecords(path))
  return path => names.has(path) || folders.some(folder => isIn(folder, path) && !isHidden(path.slice(folder.length)))
}

const partFolders = (root: string): readonly string[] => [notesFolder, templatesFolder].map(name => join(root, name))

/** A path in `notes/` without the folder of records or approvals, which are watched although hidden. */
const withoutRecords = (path: string): string => path.replace(/^[/\\]\.(?:published|approvals)(?=[/\\]|$)/, '')

/** Watched files in a folder of the publication; none if it is absent. */
function filesIn(path: string, isPart: (path: string) => boolean): readonly string[] {
  if (!isPart(path) || !isFolder(path)) return []
  // It went away, or nobody may list it: then nobody can read its files.
  return unlessRefused(() => listFiles(path))?.filter(isPart) ?? []
}

/** Whether a file exists; rename events may name paths that do not, or lead round in a circle. */
const isFile = (path: string): boolean => statIfAny(path)?.isFile() ?? false
const isFolder = (path: string): boolean => statIfAny(path)?.isDirectory() ?? false

/** Start a watcher; it serves until its folders change. */
async function startWatcher(
  root: string,
  isWatched: (path: string) => boolean,
  {added, batch}: {readonly added: ReadonlySet<string>; readonly batch: Batch},
) {
  const watcher = new FSWatcher({
    ignored: path => !isWatched(path),
    // What folders there are is told before they are watched: one that is replaced in between is seen to be another.
    ignoreInitial: false,
    followSymlinks: false,
    atomic: replacedMs,
    ignorePermissionErrors: true,
  })
  listSeldom(watcher)
  const folders = new WatchedFolders(watcher, {expected: [root, ...partFolders(root)], isWatched})
  watcher.add([root, ...added])
  let isReady = false
  watcher.on('all', (event, path) => {
    if (isReady || (event !== 'add' && event !== 'addDir')) batch.add(path)
  })
  // The system's own events, before a look at what is there. They name a file in its folder, or the file that is watched.
  watcher.on('raw', (_, name: string | null, told) => {
    const {watchedPath} = told as {readonly watchedPath: string} // chokidar's types leave it open
    if (!isReady || name === null) return
    const path = basename(watchedPath) === name ? watchedPath : join(watchedPath, name)
    if (isWatched(path) && isFile(path)) batch.sign(path)
  })
  // A folder that cannot be watched is no reason to stop; its files are seen when the next command looks.
  watcher.on('error', () => {})
  await new Promise<void>(resolve => watcher.once('ready', () => resolve()))
  isReady = true
  const files = () =>
    Object.entries(watcher.getWatched()).flatMap(([folder, names]) => names.map(name => join(folder, name)))
  return {watcher, folders, files, close: () => watcher.close()}
}

/** Collects paths until silence. */
class Batch {
  readonly #paths = new Set<string>()
  readonly #done: (paths: readonly string[]) => void
  readonly #onSign: OnSign
  readonly #within: (path: string) => readonly string[]
  #timer: NodeJS.Timeout | undefined
  #sinceMs = 0
  #isTaken = false
  readonly #echoes = new Set<NodeJS.Timeout>()

  /** @param within Gives a path and, of a folder, all that is in it: chokidar misses files written before it listens to their folder. */
  constructor(done: (paths: readonly string[]) => void, onSign: OnSign, within: (path: string) => readonly string[]) {
    this.#done = done
    this.#onSign = onSign
    this.#within = within
  }

  add(path: string): void {
    if (this.#paths.size === 0) this.#sinceMs = performance.now()
    this.#paths.add(path)
    clearTimeout(this.#timer)
    const restMs = longestMs - (performance.now() - this.#sinceMs)
    this.#timer = setTimeout(() => this.#end(), Math.max(0, Math.min(quietMs, restMs)))
  }

  /** Report early the first event of a file, unless others have events too. */
  sign(path: string): void {
    if (this.#isTaken || this.#paths.size > (this.#paths.has(path) ? 1 : 0)) return
    this.#isTaken = this.#onSign(path)
    if (this.#isTaken) this.add(path)
  }

  clear(): void {
    clearTimeout(this.#timer)
    for (const echo of this.#echoes) clearTimeout(echo)
    this.#paths.clear()
  }

  #end(): void {
    const paths = [...this.#paths]
    this.#paths.clear()
    this.#isTaken = false
    const echo = setTimeout(() => {
      this.#echoes.delete(echo)
      this.#done(paths.flatMap(this.#within))
    }, echoMs)
    this.#echoes.add(echo)
    this.#done(paths)
  }
}

/**
 * Make a watcher list a folder again only if an entry may be new or gone. By default it does so at every write and looks at each entry,
 * which among two hundred notes takes as long as half of a preview. Relies on internals of chokidar, which is pinned exactly. Call it before
 * anything is watched.
 */
export function listSeldom(watcher: FSWatcher): void {
  const handler = watcher._nodeFsHandler
  const list = handler._handleRead.bind(handler)
  /** Folders to be listed, unless the reason turns out to be a write. */
  const asked = new Set<string>()
  /** Folders in which only a known file was written. */
  const written = new Set<string>()
  watcher.on('raw', (event, name: string | null, told) => {
    const {watchedPath} = told as {readonly watchedPath: string} // chokidar's types leave it open
    // To ask for a folder by `_getWatchedDir` would make one of a file that is watched.
    const isWritten = event === 'change' && name !== null && watcher._watched.get(watchedPath)?.has(name)
    if (isWritten && asked.has(watchedPath)) written.add(watchedPath)
  })
  handler._handleRead = async (...question) => {
    const [folder] = question
    asked.add(folder)
    // The event for which it is asked is told right after.
    await Promise.resolve()
    asked.delete(folder)
    return written.delete(folder) ? undefined : list(...question)
  }
}
