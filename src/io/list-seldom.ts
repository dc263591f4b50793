import type {FSWatcher} from 'chokidar'

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
