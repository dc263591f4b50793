import {stampOf, statOf, unseenStat, type Stamp, isUntouched} from './stamp.js'
import {readBytes, readStart} from './open-file.js'
import {statAt} from './stat-at.js'
import {unlessRefused} from './error.js'

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
  const bytes = readBytes(path)
  return {bytes, stamp: stampOf(bytes, stat ?? unseenStat(bytes))}
}

/**
 * Bytes of a file; undefined where there is none.
 *
 * @throws {IoError} If it cannot be read.
 */
export const readFileIfAny = (path: string): Uint8Array | undefined => (statAt(path) ? readBytes(path) : undefined)

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
  const bytes = readStart(path, mostNoteBytes)
  return {bytes, stamp: stampOf(bytes, stat)}
}

/** Files read so far, by path. */
const known = new Map<string, StampedFile>()

/**
 * Read a file of a template, cached while it is unchanged: print, brand and renderers use the same files, and decoded fonts are keyed by
 * their bytes object.
 *
 * @param stat As the file was just seen.
 * @throws {IoError} If it cannot be read.
 */
export function readKept(path: string, stat = statOf(path)): StampedFile {
  const before = known.get(path)
  if (before && isUntouched(before.stamp, stat)) return before
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
  const read = unlessRefused(() => {
    const stat = statAt(path)
    if (!stat) return 'absent'
    if (stat.isDirectory()) return 'folder'
    if (stat.size > mostBytes) return 'too-large'
    const bytes = readBytes(path)
    return bytes.length === 0 ? 'empty' : bytes
  })
  return read ?? 'refused'
}
