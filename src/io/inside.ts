import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'

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

/** Real path of a path that need not exist: links in its existing part are resolved. */
export function whereItLeads(path: string): string {
  const real = realPath(path)
  if (real !== undefined || dirname(path) === path) return real ?? path
  return join(whereItLeads(dirname(path)), basename(path))
}

/** A path relative to `folder`, with `/` on every system. */
export const pathFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
