import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {listTree, type TreeEntry} from './list-tree.js'
import {hashOfAll, mayChangeUnseen, timeStepMs} from './stamp.js'
import {exactLinkStatAt} from './stat-at.js'

/**
 * Print of all that is seen of a folder, given by its real path: names, kinds, targets of links, and of each file its inode, size and
 * times. Whoever writes to a file moves its change time, which nobody can set.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const treePrint = (folder: string): string => look(folder).print

/** How often a folder is looked at: a system's clocks of files and of waits may differ by a few milliseconds, and may be set meanwhile. */
const mostLooks = 4

/**
 * The same once no file is so young that it could change within one step of its times; undefined where one stays so.
 *
 * @throws {IoError} As well.
 */
export async function steadyPrint(folder: string): Promise<string | undefined> {
  for (let looks = 0; looks < mostLooks; looks++) {
    if (looks > 0) await wait(timeStepMs)
    const {print, isYoung} = look(folder)
    if (!isYoung) return print
  }
  return undefined
}

function look(folder: string): {readonly print: string; readonly isYoung: boolean} {
  let isAnyYoung = false
  const seenOf = (entry: TreeEntry): string => {
    const stat = entry.kind === 'file' ? exactLinkStatAt(join(folder, entry.path)) : undefined
    if (stat) isAnyYoung ||= mayChangeUnseen({mtimeMs: Number(stat.mtimeMs), ctimeMs: Number(stat.ctimeMs)})
    const state = stat && [stat.mode, stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ')
    return JSON.stringify([entry, state])
  }
  return {print: hashOfAll(listTree(folder).map(seenOf)), isYoung: isAnyYoung}
}
