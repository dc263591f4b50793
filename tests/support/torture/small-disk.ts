import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, statfsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** A disk of its own, which can be filled to the last block. */
export interface SmallDisk {
  readonly folder: string
  readonly fill: () => void
  readonly free: () => void
  readonly remove: () => void
}

/** Mount a disk in memory; undefined where this process may not. */
export function mountSmallDisk(folder: string, sizeMb: number): SmallDisk | undefined {
  mkdirSync(folder, {recursive: true})
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeMb}m`, 'cess-test', folder], {stdio: 'ignore'})
  } catch {
    return undefined
  }
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => {
      const {bavail, bsize} = statfsSync(folder)
      try {
        writeFileSync(ballast, Buffer.alloc(bavail * bsize))
      } catch {
        // Somebody else took the last blocks meanwhile: it is full.
      }
    },
    free: () => rmSync(ballast, {force: true}),
    remove: () => void execFileSync('umount', ['-l', folder]),
  }
}
