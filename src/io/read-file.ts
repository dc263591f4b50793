import {closeSync, openSync, readFileSync, readSync} from 'node:fs'
import {attempt} from './error.js'
import {stampOf, statOf, unseenStat, type Stamp} from './stamp.js'

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
