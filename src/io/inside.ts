import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'

/** Whether `path` is `folder` or below it. Both absolute; links are not looked at. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep) && !/^[A-Za-z]:/.test(way))
}

/** Where a path really is, links followed; undefined where there is nothing. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** Where a path that need not exist yet would really be: links followed as far as there is something. */
export function whereItLeads(path: string): string {
  const real = realPath(path)
  if (real !== undefined || dirname(path) === path) return real ?? path
  return join(whereItLeads(dirname(path)), basename(path))
}

/** A path below `folder`, with `/` on every system. */
export const pathFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
