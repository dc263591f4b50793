import {readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {monotonicMs} from './clock.js'
import {attempt, codeOf, IoError} from './error.js'
import {stateFolder} from './manifest.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'

/** How to wait for a lock. */
export interface LockOptions {
  readonly waitMs: number
  /** Called once with the holder, when waiting. */
  readonly onWait?: (holder: LockHolder) => void
}

/** Process and machine that hold a lock. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
}

const pollMs = 50
/** Age after which a lock of another machine counts as abandoned. */
const abandonedMs = 3_600_000
/** A mutex is held for microseconds. */
const mutexAbandonedMs = 5000

/**
 * Run `work` while no other build writes to an output folder. The lock file names its process and is free as soon as that is dead.
 *
 * @throws {IoError} `ELOCKED` if another build still runs after `waitMs`; else what `work` throws.
 */
export async function withLock<T>(out: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const path = join(out, stateFolder, 'lock')
  attempt('write', path, () => makePrivateFolder(join(out, stateFolder)))
  return withLockFile(path, options, work)
}

/**
 * Run `work` while no other process holds a lock.
 *
 * @param path The lock's file, in a folder that is there.
 * @throws {IoError} As `withLock`.
 */
export async function withLockFile<T>(path: string, options: LockOptions, work: () => Promise<T> | T): Promise<T> {
  await acquire(path, options)
  try {
    return await work()
  } finally {
    rmSync(path, {force: true})
  }
}

async function acquire(path: string, {waitMs, onWait}: LockOptions): Promise<void> {
  const deadlineMs = monotonicMs() + waitMs
  for (let waited = false; ; waited = true) {
    if (create(path, JSON.stringify({pid: process.pid, host: hostname()}))) return
    const holder = readHolder(path)
    if (holder === 'gone') continue
    if (isAbandoned(path, holder)) {
      removeAbandoned(path)
      continue
    }
    if (monotonicMs() > deadlineMs) throw new IoError({action: 'lock', code: 'ELOCKED', path})
    if (!waited && holder) onWait?.(holder)
    await sleep(pollMs)
  }
}

/** Create a file that must not be there yet. */
function create(path: string, content: string): boolean {
  return attempt('write', path, () => {
    try {
      writeFileSync(path, content, {flag: 'wx', mode: ownerOnly.file})
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    }
  })
}

/** Undefined where the file is there but says nothing yet. */
function readHolder(path: string): LockHolder | 'gone' | undefined {
  try {
    // Written by `acquire` of this or another version.
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Partial<LockHolder>
    return Number.isInteger(holder.pid) && Number(holder.pid) > 0 && typeof holder.host === 'string'
      ? {pid: Number(holder.pid), host: holder.host}
      : undefined
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : undefined
  }
}

function isAbandoned(path: string, holder: LockHolder | undefined): boolean {
  if (holder?.host === hostname()) return !isAlive(holder.pid)
  return isOlderThan(path, holder ? abandonedMs : mutexAbandonedMs)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Remove an abandoned lock under a mutex, since a slower process might remove a new one. */
function removeAbandoned(path: string): void {
  const mutex = `${path}.mutex`
  if (isOlderThan(mutex, mutexAbandonedMs)) rmSync(mutex, {force: true})
  if (!create(mutex, '')) return
  try {
    const holder = readHolder(path)
    if (holder !== 'gone' && isAbandoned(path, holder)) attempt('remove', path, () => rmSync(path, {force: true}))
  } finally {
    rmSync(mutex, {force: true})
  }
}

function isOlderThan(path: string, ageMs: number): boolean {
  const stat = statSync(path, {throwIfNoEntry: false})
  return stat !== undefined && Date.now() - stat.mtimeMs > ageMs
}
