import {closeSync, openSync, readFileSync, readSync, statSync} from 'node:fs'
import {attempt, codeOf} from './error.js'
import {stampOf, statOf, unseenStat, type Stamp, isUntouched} from './stamp.js'

/** A file's bytes and stamp. */
export interface StampedFile {
  readonly bytes: Uint8Array
  readonly stamp: Stamp
}

/**
 * Read a file with its stamp. The stat comes first, so that a change while reading makes the stamp stale, not the bytes.
 *
 * @throws {IoError} If it cannot be read.
 */
export function readStamped(path: string): StampedFile {
  const stat = statOf(path)
  const bytes = attempt('read', path, () => readFileSync(path))
  return {bytes, stamp: stampOf(bytes, stat ?? unseenStat(bytes))}
}

/**
 * Bytes of a file; undefined where there is none.
 *
 * @throws {IoError} If it cannot be read.
 */
export const readFileIfAny = (path: string): Uint8Array | undefined =>
  statOf(path) ? attempt('read', path, () => readFileSync(path)) : undefined

/** Most bytes that are read of a note, three times the limit. */
const mostNoteBytes = 1_000_000

/**
 * The same for a note; of an oversized one only the beginning, which is then refused.
 *
 * @throws {IoError} If it cannot be read.
 */
export function readNoteStamped(path: string): StampedFile {
  const stat = statOf(path)
  if (!stat || stat.sizeBytes <= mostNoteBytes) return readStamped(path)
  const bytes = attempt('read', path, () => readStart(path, mostNoteBytes))
  return {bytes, stamp: stampOf(bytes, stat)}
}

function readStart(path: string, mostBytes: number): Uint8Array {
  const bytes = new Uint8Array(mostBytes)
  const handle = openSync(path, 'r')
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, mostBytes, 0))
  } finally {
    closeSync(handle)
  }
}

/** Files read so far, by path. */
const known = new Map<string, StampedFile>()

/**
 * Read a file of a template, cached while it is unchanged: print, brand and renderers use the same files, and decoded fonts are keyed by
 * their bytes object.
 *
 * @throws {IoError} If it cannot be read.
 */
export function readKept(path: string): StampedFile {
  const before = known.get(path)
  if (before && isUntouched(before.stamp, statOf(path))) return before
  const file = readStamped(path)
  known.set(path, file)
  return file
}

/** Its stamp. */
export const keptStampAt = (path: string): Stamp => readKept(path).stamp

/** Reason why a named file cannot be read. */
export type UnreadFile = 'absent' | 'folder' | 'empty' | 'too-large' | 'refused'

const mostBytes = 500_000_000

/** Read a file named by the user, links followed. */
export function readNamedFile(path: string): Uint8Array | UnreadFile {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return 'folder'
    // A pipe has no size, and may never end.
    if (!stat.isFile()) return 'refused'
    if (stat.size > mostBytes) return 'too-large'
    const bytes = readFileSync(path)
    return bytes.length === 0 ? 'empty' : bytes
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'refused'
  }
}
