import type {FSWatcher} from 'chokidar'

/**
 * Have a watcher list a folder again only where something in it may be new or gone. By itself it does so whenever a file in it is
 * written, and looks at each of the others: among two hundred notes that takes as long as half of showing the one that was saved.
 *
 * It stands on the insides of chokidar, which is pinned exactly. Call it before anything is watched.
 */
export function listSeldom(watcher: FSWatcher): void {
  const handler = watcher._nodeFsHandler
  const list = handler._handleRead.bind(handler)
  /** Folders that are to be listed, unless it shows in this turn why. */
  const asked = new Set<string>()
  /** Those of which nothing was told but that a file was written that is known. */
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
