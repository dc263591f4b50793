import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

/** Functions that change a disk, but for those that remove: a full disk gives room back. */
const names = ['writeFileSync', 'renameSync', 'mkdirSync', 'openSync', 'linkSync'] as const

/** A disk's answer, and the change from which it gives it. */
export interface Refusal {
  readonly root: string
  readonly code: 'ENOSPC' | 'EACCES' | 'EROFS'
  /** Changes that go well before. */
  readonly after: number
}

/**
 * Run work while a disk refuses every change below a folder from one on, as a full one does.
 *
 * @returns What the work gave or threw, and how many changes were asked for.
 */
export async function onRefusingDisk<T>({root, code, after}: Refusal, work: () => Promise<T>) {
  const kept = Object.fromEntries(names.map(name => [name, fs[name]]))
  let changes = 0
  for (const name of names) {
    const change = fs[name] as (...given: readonly unknown[]) => unknown
    const refusing = (...given: readonly unknown[]): unknown => {
      const path = given.slice(0, 2).find((one): one is string => typeof one === 'string' && one.startsWith(root))
      const isReading = name === 'openSync' && (given[1] === 'r' || given[1] === undefined)
      if (path === undefined || isReading || changes++ < after) return change(...given)
      throw Object.assign(new Error(`${code}: refused, ${name} '${path}'`), {code, syscall: name, path})
    }
    Object.assign(fs, {[name]: refusing})
  }
  syncBuiltinESMExports()
  try {
    return {given: await work().catch((error: unknown) => error), changes}
  } finally {
    Object.assign(fs, kept)
    syncBuiltinESMExports()
  }
}
