import {createHash, hash as hashed} from 'node:crypto'
import type {Stats} from 'node:fs'
import {readBytes} from './open-file.js'
import {statAt, linkStatAt} from './stat-at.js'

/** State of a file when it was read. The hash decides; size and times only spare reading. */
export interface Stamp {
  readonly sizeBytes: number
  /** Modification time; 0 if too recent to prove anything. */
  readonly mtimeMs: number
  /** Change time (ctime), which unlike the modification time cannot be set by `touch` or archives. */
  readonly ctimeMs: number
  readonly hash: string
}

/** Size and times of a file. */
export type FileStat = Omit<Stamp, 'hash'>

/** Stat of a newly written file that forces reading it next time. */
export const unseenStat = (bytes: Uint8Array): FileStat => ({sizeBytes: bytes.length, mtimeMs: 0, ctimeMs: 0})

/** Granularity of file times, within which a change can go unnoticed. */
export const timeStepMs = 50

/** Whether a file was written so recently that it could change within that, unseen. */
export const mayChangeUnseen = ({mtimeMs, ctimeMs}: Pick<FileStat, 'mtimeMs' | 'ctimeMs'>): boolean =>
  Date.now() - Math.max(mtimeMs, ctimeMs) <= timeStepMs

/** Size and times of a file, following links; undefined if it is no regular file. */
export function statOf(path: string): FileStat | undefined {
  const stat = statAt(path)
  return stat?.isFile() ? fileStat(stat) : undefined
}

/** Size and times, of all that a system says. */
export const fileStat = ({size, mtimeMs, ctimeMs}: Stats): FileStat => ({sizeBytes: size, mtimeMs, ctimeMs})

/** Size and times of a file below a folder. Concatenates paths, since joining twenty thousand takes half as long as their stat calls. */
export const statBelow = (folder: string, path: string): FileStat | undefined => statOf(`${folder}/${path}`)

/** First 32 hexadecimal digits of the SHA-256 of bytes or text. */
export const hashOf = (content: Uint8Array | string): string => firstDigits(hashed('sha256', content, 'buffer'))

/** `hashOf` of content in pieces. */
export function hashOfPieces(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return firstDigits(hash.digest())
}

/** Of a text that is cut, V8 keeps the whole: there are dozens for each note. */
const firstDigits = (digest: Buffer): string => digest.toString('hex', 0, 16)

/** Hash of a list of texts, free of ambiguity. */
export const hashOfAll = (parts: readonly string[]): string => hashOf(JSON.stringify(parts))

/** Stamp of bytes that were read after taking `stat`. */
export const stampOf = (bytes: Uint8Array, stat: FileStat): Stamp => ({
  ...stat,
  ...(mayChangeUnseen(stat) && {mtimeMs: 0}),
  hash: hashOf(bytes),
})

/** Whether a file, not a link, has the bytes of a stamp; false if it cannot be read. */
export function hasBytesOf(path: string, stamp: Stamp): boolean {
  try {
    return (
      linkStatAt(path)?.isFile() === true &&
      (isUntouched(stamp, statOf(path)) || hashOf(readBytes(path)) === stamp.hash)
    )
  } catch {
    return false
  }
}

/** Whether size and times prove that a file is unchanged. */
export const isUntouched = (stamp: FileStat | undefined, stat: FileStat | undefined): boolean =>
  stamp !== undefined &&
  stat !== undefined &&
  stamp.mtimeMs === stat.mtimeMs &&
  stamp.ctimeMs === stat.ctimeMs &&
  stamp.sizeBytes === stat.sizeBytes
