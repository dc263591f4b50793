import {statSync} from 'node:fs'

/** Size and times of a file. */
export interface FileStat {
  readonly sizeBytes: number
  /** 0 where the file was too young for its time to prove anything. */
  readonly mtimeMs: number
  /** Of the last change of anything about the file: that of its content can be set back, by `touch` or whoever unpacks an archive, this cannot. */
  readonly ctimeMs: number
}

const noThrow = {throwIfNoEntry: false} as const

/** Size and times of a file (links followed); undefined where there is no regular file. */
export function statOf(path: string): FileStat | undefined {
  const stat = statSync(path, noThrow)
  return stat?.isFile() ? {sizeBytes: stat.size, mtimeMs: stat.mtimeMs, ctimeMs: stat.ctimeMs} : undefined
}

/** The same of a file below a folder, by its path as we wrote it: to join twenty thousand anew takes as long as half of looking at them. */
export const statBelow = (folder: string, path: string): FileStat | undefined => statOf(`${folder}/${path}`)
