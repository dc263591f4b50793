import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

/** Functions that change a disk, but for those that remove: a full disk gives room back. */
const writes = ['writeFileSync', 'renameSync', 'mkdirSync', 'openSync', 'linkSync', 'fsyncSync', 'chmodSync'] as const
const removals = ['rmSync', 'rmdirSync'] as const
const reads = ['readFileSync', 'readdirSync', 'lstatSync', 'statSync', 'openSync', 'readSync'] as const

/** A disk's answer, and the change from which it gives it. */
export interface Refusal {
  readonly root: string
  readonly code: 'ENOSPC' | 'EACCES' | 'EROFS' | 'EIO'
  /** Changes that go well before. */
  readonly after: number
  /** Whether only that change is refused; then it may be a removal too. */
  readonly isOnce?: boolean
  /** Whether half of the bytes are written that it refuses. */
  readonly isHalf?: boolean
  /** Whether it is reads that count and are refused, and not changes. */
  readonly isReading?: boolean
  /** Those that count, if not all of them do. */
  readonly calls?: readonly (typeof writes | typeof removals | typeof reads)[number][]
}

/**
 * Run work while a disk refuses every change below a folder from one on, as a full one does, or one alone.
 *
 * @returns What the work gave or threw, and how many changes were asked for.
 */
export async function onRefusingDisk<T>(refusal: Refusal, work: () => Promise<T> | T) {
  const {root, code, after, isOnce = false, isHalf = false, isReading = false, calls} = refusal
  const names = calls ?? (isReading ? reads : isOnce ? [...writes, ...removals] : writes)
  const {openSync} = fs
  const kept = {...Object.fromEntries(names.map(name => [name, fs[name]])), openSync}
  const opened = new Map<unknown, string>()
  fs.openSync = (path, ...how) => {
    const file = openSync(path, ...how)
    // Numbers of files are given again.
    opened.set(file, String(path))
    return file
  }
  let changes = 0
  const pathIn = (given: readonly unknown[]) =>
    given
      .slice(0, 2)
      .map(one => (typeof one === 'number' ? opened.get(one) : one))
      .find((one): one is string => typeof one === 'string' && one.startsWith(root))
  for (const name of names) {
    const change = fs[name] as (...given: readonly unknown[]) => unknown
    const refusing = (...given: readonly unknown[]): unknown => {
      const path = pathIn(given)
      const isOther = name === 'openSync' && isReading !== isToRead(given[1])
      const isRefused = path !== undefined && !isOther && (isOnce ? changes++ === after : changes++ >= after)
      if (isRefused && isHalf && name === 'writeFileSync') {
        // Text or bytes, as the function takes them.
        const bytes = Buffer.from(given[1] as Uint8Array)
        change(given[0], bytes.subarray(0, bytes.length / 2), given[2])
      }
      if (isRefused) throw Object.assign(new Error(`${code}: refused, ${name} '${path}'`), {code, syscall: name, path})
      return change(...given)
    }
    Object.assign(fs, {[name]: refusing})
  }
  syncBuiltinESMExports()
  try {
    return {given: await (async () => work())().catch((error: unknown) => error), changes}
  } finally {
    Object.assign(fs, kept)
    syncBuiltinESMExports()
  }
}

/** Whether a file is opened to be read alone. */
const isToRead = (flags: unknown): boolean =>
  typeof flags === 'number' ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) === 0 : (flags ?? 'r') === 'r'
