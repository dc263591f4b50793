import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {unlessRefused} from './error.js'
import {linkStatAt} from './stat-at.js'

/** Whether `path` is `folder` or below it. Both absolute; links are not resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep) && !/^[A-Za-z]:/.test(way))
}

/** Real path, links resolved; undefined if it does not exist. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** Real paths of files at one time: a folder is looked at once, and not for each file in it. */
export class RealPaths {
  readonly #folders = new Map<string, string | undefined>()

  /** `realPath` of an absolute path that is normal. */
  at(path: string): string | undefined {
    const folder = this.#folder(dirname(path))
    const stat = folder === undefined ? undefined : unlessRefused(() => linkStatAt(path))
    if (folder === undefined || stat === undefined) return undefined
    return stat.isSymbolicLink() ? realPath(path) : join(folder, basename(path))
  }

  #folder(path: string): string | undefined {
    const known = this.#folders.get(path)
    if (known !== undefined || this.#folders.has(path)) return known
    const real = realPath(path)
    this.#folders.set(path, real)
    return real
  }
}

/** Real path of a path that need not exist: links in its existing part are resolved. */
export function whereItLeads(path: string): string {
  const real = realPath(path)
  if (real !== undefined || dirname(path) === path) return real ?? path
  return join(whereItLeads(dirname(path)), basename(path))
}

/** A path relative to `folder`, with `/` on every system. */
export const pathFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
