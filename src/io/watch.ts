import {watch as watchFiles} from 'chokidar'
import {join} from 'node:path'
import {publicationFile} from './find-publication.js'
import {templatesFolder} from './find-template.js'
import {isInside} from './inside.js'
import {notesFolder} from './list-notes.js'
import {WatchedFolders} from './watched-folders.js'

/** A watch over a publication. */
export interface Watch {
  /** Look at this file too. */
  readonly add: (path: string) => void
  readonly close: () => Promise<void>
}

/** A batch ends when nothing has happened for so long: an editor's save is several events. */
const quietMs = 8
/** Or after so long: whoever writes without end is followed all the same. */
const longestMs = 120
/** When everything is told once more: chokidar drops a second change within 50 ms, and a file may have been half written. */
const echoMs = 180
/** A file that is gone for less is being replaced. */
const replacedMs = 60

/** How often is looked whether a folder stands in the place of one that was watched. */
const lookMs = 1000

/**
 * Watch `cess.yml`, `notes/` and `templates/` of a publication: files that are changed, replaced, new or gone, in folders
 * that come and go, the publication's own among them. Links are not followed; names that begin with a dot are left out.
 *
 * @param onBatch Gets absolute paths, each once, when all is quiet for a moment; and again when what was written has settled.
 * @returns Once everything is watched.
 */
export async function watchPublication(root: string, onBatch: (paths: readonly string[]) => void): Promise<Watch> {
  const batch = new Batch(onBatch)
  const added = new Set<string>()
  const start = () => startWatcher({root, added, tell: path => batch.add(path)})
  let watching = await start()
  let restart = Promise.resolve()
  const again = async () => {
    const before = watching.files()
    // First the end of the old one: chokidar would go on listening to the folders that it knows by these names.
    await watching.close()
    watching = await start()
    // Nobody was told what happened in between.
    for (const path of [...before, ...watching.files()]) batch.add(path)
  }
  const timer = setInterval(() => {
    if (watching.folders.haveReturned()) restart = restart.then(again)
  }, lookMs)
  timer.unref()
  return {
    add: path => {
      if (isPart(root, path) || added.has(path)) return
      added.add(path)
      watching.watcher.add(path)
    },
    close: async () => {
      clearInterval(timer)
      await restart
      batch.clear()
      await watching.close()
    },
  }
}

/** Whether a path is watched of itself. */
function isPart(root: string, path: string): boolean {
  const folders = [notesFolder, templatesFolder].map(name => join(root, name))
  return (
    path === root ||
    path === join(root, publicationFile) ||
    folders.some(folder => isInside(folder, path) && !/[/\\]\./.test(path.slice(folder.length)))
  )
}

/** One watcher, as long as its folders are those that they were. */
async function startWatcher({
  root,
  added,
  tell,
}: {
  readonly root: string
  readonly added: ReadonlySet<string>
  readonly tell: (path: string) => void
}) {
  const folders = new WatchedFolders()
  const watcher = watchFiles([root, ...added], {
    ignored: path => !isPart(root, path) && !added.has(path),
    ignoreInitial: true,
    followSymlinks: false,
    atomic: replacedMs,
    ignorePermissionErrors: true,
  })
  watcher.on('all', (event, path) => {
    if (event === 'addDir') folders.add(path)
    if (event === 'unlinkDir') folders.lose(path)
    tell(path)
  })
  // A folder that cannot be watched is no reason to stop; its files are seen when the next command looks.
  watcher.on('error', () => {})
  await new Promise<void>(resolve => watcher.once('ready', () => resolve()))
  const files = () =>
    Object.entries(watcher.getWatched()).flatMap(([folder, names]) => names.map(name => join(folder, name)))
  for (const folder of Object.keys(watcher.getWatched())) if (isPart(root, folder)) folders.add(folder)
  return {watcher, folders, files, close: () => watcher.close()}
}

/** Collects paths until nothing new comes. */
class Batch {
  readonly #paths = new Set<string>()
  readonly #done: (paths: readonly string[]) => void
  #timer: NodeJS.Timeout | undefined
  #sinceMs = 0
  readonly #echoes = new Set<NodeJS.Timeout>()

  constructor(done: (paths: readonly string[]) => void) {
    this.#done = done
  }

  add(path: string): void {
    if (this.#paths.size === 0) this.#sinceMs = performance.now()
    this.#paths.add(path)
    clearTimeout(this.#timer)
    const restMs = longestMs - (performance.now() - this.#sinceMs)
    this.#timer = setTimeout(() => this.#end(), Math.max(0, Math.min(quietMs, restMs)))
  }

  clear(): void {
    clearTimeout(this.#timer)
    for (const echo of this.#echoes) clearTimeout(echo)
    this.#paths.clear()
  }

  #end(): void {
    const paths = [...this.#paths]
    this.#paths.clear()
    const echo = setTimeout(() => {
      this.#echoes.delete(echo)
      this.#done(paths)
    }, echoMs)
    this.#echoes.add(echo)
    this.#done(paths)
  }
}
