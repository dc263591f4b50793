import {readdirSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {codeOf, IoError, isRefusal} from './error.js'
import {isInside} from './inside.js'
import {removeEmptyFolders} from './remove-artifacts.js'
import {statAt, linkStatAt} from './stat-at.js'

/** A path that could not be removed, with a system error code, or `ELOOP` for a link among its folders. */
export interface Stuck {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  readonly code: string
}

/** Result of removing paths. */
export interface Erased {
  readonly removed: readonly string[]
  readonly stuck: readonly Stuck[]
}

/** Suffixes of copies made by web servers, site tools and editors; several may follow each other. */
const copyEnding =
  /^(?:~|(?:\.(?:gz|gzip|br|zst|zstd|xz|lzma|lz|lz4|lzo|sz|bz2|deflate|zz|z|zip|7z|webp|avif|jxl|bak|orig|old|tmp|swp|map))+)$/i
const picture = /\.(?:png|jpe?g|svg)$/
const pictureCopy = /^\.(?:webp|avif|jxl)(?:\.(?:gz|br|zst))?$/i

/** Whether a file name is a copy of another: `index.html.gz`, `card.png.webp`, `card.webp`. */
export function isCopyOf(base: string, name: string): boolean {
  if (name.startsWith(base) && copyEnding.test(name.slice(base.length))) return true
  const stem = base.replace(picture, '')
  return stem !== base && name.startsWith(stem) && pictureCopy.test(name.slice(stem.length))
}

/**
 * Remove whatever is at a path of the output folder, and its copies; links are not followed. Failures are returned, so that other paths are
 * still removed.
 */
export const erase = (out: string, path: string): Erased =>
  eraseNamed(out, path, {
    isWanted: isItOrCopy(basename(path)),
    look: () => lookInto(out, dirname(path)),
  })

/** Remove only the copies of files at some paths; each folder is listed once. Returns failures. */
export function eraseCopies(out: string, paths: readonly string[]): readonly Stuck[] {
  const looks = new Map<string, Look>()
  return paths.flatMap(path => {
    const look = () => {
      const found = looks.get(dirname(path)) ?? lookInto(out, dirname(path))
      looks.set(dirname(path), found)
      return found
    }
    return eraseNamed(out, path, {isWanted: name => isCopyOf(basename(path), name), look}).stuck
  })
}

/** Whether nothing is left at some paths, nor a copy. */
export function isAllGone(out: string, paths: readonly string[]): boolean {
  const listed = new Map<string, readonly string[] | string>()
  return paths.every(path => {
    const folder = join(out, dirname(path))
    const names = listed.get(folder) ?? namesIn(folder)
    listed.set(folder, names)
    return typeof names !== 'string' && !names.some(isItOrCopy(basename(path)))
  })
}

const isItOrCopy = (base: string) => (name: string) => name === base || isCopyOf(base, name)

/** The outermost link on the way to a folder, or the names in it. */
type Look = {readonly link: string} | {readonly link?: undefined; readonly names: readonly string[] | string}

function lookInto(out: string, folder: string): Look {
  const link = linkAt(out, folder)
  return link === undefined ? {names: namesIn(join(out, folder))} : {link}
}

function eraseNamed(
  out: string,
  path: string,
  {isWanted, look}: {readonly isWanted: (name: string) => boolean; readonly look: () => Look},
): Erased {
  const full = join(out, path)
  if (!isInside(out, full)) return {removed: [], stuck: []}
  const found = look()
  if (found.link !== undefined) return {removed: [], stuck: isThere(full) ? [{path: found.link, code: 'ELOOP'}] : []}
  const {names} = found
  if (typeof names === 'string') return {removed: [], stuck: [{path, code: names}]}
  const results = names.filter(isWanted).map(name => removeAt(out, join(dirname(path), name)))
  const removed = results.flatMap(result => (result.code === undefined ? [result.path] : []))
  if (removed.length > 0) removeEmptyFolders(out, dirname(full))
  return {removed, stuck: results.flatMap(({path: left, code}) => (code === undefined ? [] : [{path: left, code}]))}
}

function removeAt(out: string, path: string): {readonly path: string; readonly code?: string} {
  const full = join(out, path)
  try {
    if (linkStatAt(full)?.isDirectory()) return {path, code: 'EISDIR'}
    rmSync(full, {force: true})
    return {path}
  } catch (error) {
    return {path, code: codeOrThrow(error)}
  }
}

/** Names in a folder, empty if there is none; or the error code. */
function namesIn(folder: string): readonly string[] | string {
  try {
    return readdirSync(folder)
  } catch (error) {
    const code = codeOrThrow(error)
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : code
  }
}

/** The outermost link among a folder and those above it, relative to the output folder. */
function linkAt(out: string, path: string): string | undefined {
  const names = path.split('/')
  const folders = names.map((_, index) => names.slice(0, index + 1).join('/'))
  return folders.find(folder => {
    try {
      return linkStatAt(join(out, folder))?.isSymbolicLink() === true
    } catch (error) {
      codeOrThrow(error)
      return false
    }
  })
}

function isThere(path: string): boolean {
  try {
    return statAt(path) !== undefined
  } catch (error) {
    codeOrThrow(error)
    return true
  }
}

function codeOrThrow(error: unknown): string {
  const code = codeOf(error)
  if (code === undefined) throw error
  return code
}

/** Removal failures as errors of the disk. */
export const refusedBy = (out: string, stuck: readonly Stuck[]): readonly IoError[] =>
  stuck.flatMap(({path, code}) =>
    isRefusal(code) ? [new IoError({action: 'remove', code, path: join(out, path)})] : [],
  )
