import {statSync} from 'node:fs'

/**
 * Folders that are watched, and which one each is: a folder that comes back, or that another one replaces, has its old
 * name and is watched by nobody any more.
 */
export class WatchedFolders {
  /** By path; empty while it is gone. */
  #identities = new Map<string, string>()

  /** A folder is there and watched. */
  add(path: string): void {
    this.#identities.set(path, identityOf(path))
  }

  /** A folder is gone: nobody hears of its return. */
  lose(path: string): void {
    this.#identities.set(path, '')
  }

  /** Begin anew. */
  clear(): void {
    this.#identities.clear()
  }

  /** Whether one has come back, or another stands in its place. */
  haveReturned(): boolean {
    return [...this.#identities].some(([path, known]) => {
      const now = identityOf(path)
      if (now === '') this.lose(path)
      return now !== '' && now !== known
    })
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
