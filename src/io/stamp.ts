import {createHash} from 'node:crypto'
import {lstatSync, readFileSync, statSync} from 'node:fs'

/** How a file was when it was read. The hash decides; size and times only spare reading it again. */
export interface Stamp {
  readonly sizeBytes: number
  /** 0 where the file was too young for its time to prove anything. */
  readonly mtimeMs: number
  /** Of the last change of anything about the file: that of its content can be set back, by `touch` or whoever unpacks an archive, this cannot. */
  readonly ctimeMs: number
  readonly hash: string
}

/** Size and times of a file. */
export type FileStat = Omit<Stamp, 'hash'>

/** Of a file that nobody has looked at since it was written: whoever looks next reads it. */
export const unseenStat = (bytes: Uint8Array): FileStat => ({sizeBytes: bytes.length, mtimeMs: 0, ctimeMs: 0})

/** File systems count time in steps: a file changed twice within one keeps its time. */
const timeStepMs = 50

const noThrow = {throwIfNoEntry: false} as const

/** Size and times of a file (links followed); undefined where there is no regular file. */
export function statOf(path: string): FileStat | undefined {
  const stat = statSync(path, noThrow)
  return stat?.isFile() ? {sizeBytes: stat.size, mtimeMs: stat.mtimeMs, ctimeMs: stat.ctimeMs} : undefined
}

/** The same of a file below a folder, by its path as we wrote it: to join twenty thousand anew takes as long as half of looking at them. */
export const statBelow = (folder: string, path: string): FileStat | undefined => statOf(`${folder}/${path}`)

/** 32 hexadecimal digits of the SHA-256 of bytes or text. */
export const hashOf = (content: Uint8Array | string): string => hashOfPieces([content])

/** The same of content in pieces. */
export function hashOfPieces(pieces: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  // Of a text that is cut, V8 keeps the whole: there are dozens for each note.
  return hash.digest().toString('hex', 0, 16)
}

/** Hash of several texts; no two lists of texts give the same input. */
export const hashOfAll = (parts: readonly string[]): string => hashOf(JSON.stringify(parts))

/** The stamp of bytes just read from a file whose `stat` was taken before. */
export const stampOf = (bytes: Uint8Array, stat: FileStat): Stamp => ({
  ...stat,
  ...(Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs) <= timeStepMs && {mtimeMs: 0}),
  hash: hashOf(bytes),
})

/** Whether a file itself, not a link to one, has the bytes of a stamp; false also where it cannot be read. */
export function hasBytesOf(path: string, stamp: Stamp): boolean {
  try {
    const stat = lstatSync(path)
    return stat.isFile() && (isUntouched(stamp, statOf(path)) || hashOf(readFileSync(path)) === stamp.hash)
  } catch {
    return false
  }
}

/** Whether a file is sure to be as it was, without reading it. */
export const isUntouched = (stamp: FileStat | undefined, stat: FileStat | undefined): boolean =>
  stamp !== undefined &&
  stat !== undefined &&
  stamp.mtimeMs === stat.mtimeMs &&
  stamp.ctimeMs === stat.ctimeMs &&
  stamp.sizeBytes === stat.sizeBytes
