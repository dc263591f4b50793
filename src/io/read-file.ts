import {readFileSync} from 'node:fs'
import {attempt} from './error.js'
import {stampOf, statOf, type Stamp} from './stamp.js'

/** Bytes and the stamp that recognises them later. */
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
  return {bytes, stamp: stampOf(bytes, stat ?? {sizeBytes: bytes.length, mtimeMs: 0})}
}
