import {readdirSync, readlinkSync, type Dirent} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {attempt, unlessRefused} from './error.js'
import {isInside, pathFrom, realPath, whereItLeads} from './inside.js'
import {statAt} from './stat-at.js'

/** An entry of a folder, at any depth; `path` is relative to it, with `/`. */
export type TreeEntry =
  | {readonly kind: 'file' | 'folder'; readonly path: string}
  | {readonly kind: 'link'; readonly path: string; readonly target: string; readonly leadsOut: boolean}
  /** A pipe, socket or device; opening it may block. */
  | {readonly kind: 'other'; readonly path: string}

/**
 * All entries of a folder, given by its real path, hidden ones included, ordered by path. Links are listed and not followed.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const listTree = (folder: string): readonly TreeEntry[] =>
  entriesBelow(folder, folder).toSorted((a, b) => (a.path < b.path ? -1 : 1))

/**
 * Paths of regular files below a folder that are not known, relative to it, with `/`. Unordered, and with concatenated paths: builds look at
 * tens of thousands of files, most of which are known. What cannot be listed is left out.
 */
export function unknownFiles(folder: string, isKnown: (path: string) => boolean, below = ''): readonly string[] {
  const found: string[] = []
  const here = `${folder}/${below}`
  for (const entry of unlessRefused(() => readdirSync(here, {withFileTypes: true})) ?? []) {
    const path = below + entry.name
    if (entry.isDirectory()) found.push(...unknownFiles(folder, isKnown, `${path}/`))
    else if (entry.isFile() && !isKnown(path)) found.push(path)
  }
  return found
}

/** The real path of a folder; undefined where there is none. */
export function folderAt(path: string): string | undefined {
  const real = realPath(path)
  return real !== undefined && statAt(real)?.isDirectory() ? real : undefined
}

function entriesBelow(root: string, folder: string): readonly TreeEntry[] {
  const entries = attempt('list', folder, () => readdirSync(folder, {withFileTypes: true}))
  return entries.flatMap((entry): readonly TreeEntry[] => {
    const whole = join(folder, entry.name)
    const path = pathFrom(root, whole)
    if (entry.isDirectory()) return [{kind: 'folder', path}, ...entriesBelow(root, whole)]
    if (entry.isFile()) return [{kind: 'file', path}]
    return entry.isSymbolicLink() ? [linkAt(root, whole, path)] : [{kind: 'other', path}]
  })
}

function linkAt(root: string, whole: string, path: string): TreeEntry {
  const target = attempt('read', whole, () => readlinkSync(whole))
  const leads = whereItLeads(resolve(dirname(whole), target))
  return {kind: 'link', path, target, leadsOut: !isInside(root, leads)}
}

/**
 * Absolute paths of all regular files below a folder, sorted; links are left out.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const listFiles = (folder: string): readonly string[] => listApart(folder).files

/**
 * The same, and beside them all links, pipes, sockets and devices, sorted; hidden ones, by which an editor locks a file, are left out.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export function listApart(folder: string): {readonly files: readonly string[]; readonly special: readonly string[]} {
  const all = attempt('list', folder, () => readdirSync(folder, {recursive: true, withFileTypes: true}))
  const paths = (entries: readonly Dirent[]) => entries.map(entry => join(entry.parentPath, entry.name)).sort()
  return {
    files: paths(all.filter(entry => entry.isFile())),
    special: paths(all.filter(entry => !entry.isFile() && !entry.isDirectory() && !entry.name.startsWith('.'))),
  }
}
