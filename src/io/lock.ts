import {closeSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {monotonicMs} from './clock.js'
import {discard} from './discard.js'
import {attempt, codeOf, IoError, unlessRefused} from './error.js'
import {isOlderThan} from './file-age.js'
import {
  isAlive,
  isOfHere,
  isOfThisDisk,
  isThisProcess,
  parseHolder,
  thisProcess,
  type LockHolder,
} from './lock-holder.js'
import {stateFolder} from './manifest.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'
import {sweepTemporaries} from './sweep-temporaries.js'
import {createFile, readText, writeTo} from './open-file.js'
import {linkStatAt} from './stat-at.js'

/** How to wait for a lock. */
export interface LockOptions {
  /** Half a minute if absent. */
  readonly waitMs?: number
  /** Called once with the holder, after a second of waiting. */
  readonly onWait?: OnLockWait | undefined
  /** Another time than a second; tests wait for nothing. */
  readonly tellAfterMs?: number
}

/** Told who holds a lock that is waited for. */
export type OnLockWait = (holder: LockHolder) => void

const usualWaitMs = 30_000
/** Most commands take less: whoever waits for those need not know. */
const usualTellAfterMs = 1000
const pollMs = 50
/** Age after which a lock of another machine counts as abandoned. */
const abandonedMs = 3_600_000
/** A mutex is held for microseconds. */
const mutexAbandonedMs = 5000

/**
 * Run `work` while no other command writes to an output folder, or to what a publication keeps. The lock file names its process and is free
 * as soon as that is dead.
 *
 * @param folder Absolute path of either.
 * @throws {IoError} `ELOCKED` if another command still runs after `waitMs`; else what `work` throws.
 */
export async function withLock<T>(folder: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const path = lockIn(folder)
  attempt('write', path, () => makePrivateFolder(join(folder, stateFolder)))
  return withLockFile(path, options, work)
}

/** Path of the lock of an output folder or a publication. */
export const lockIn = (folder: string): string => join(folder, stateFolder, 'lock')

/**
 * Run `work` while no other process holds a lock.
 *
 * @param path The lock's file, in a folder that is there.
 * @throws {IoError} As `withLock`.
 */
export async function withLockFile<T>(path: string, options: LockOptions, work: () => Promise<T> | T): Promise<T> {
  const own = JSON.stringify(thisProcess())
  await acquire(path, own, options)
  sweep(path)
  try {
    const done = await settled(work, path, own)
    // Another machine may have taken it for abandoned.
    if (textOf(path) === own) attempt('remove', path, () => rmSync(path, {force: true}))
    return done
  } finally {
    held.delete(path)
  }
}

/** Remove what whoever was killed here left beside a lock that is held. */
function sweep(path: string): void {
  sweepTemporaries(dirname(path))
  const mutex = mutexOf(path)
  if (isOlderThan(mutex, mutexAbandonedMs)) discard(mutex)
}

/**
 * Remove a lock that a dead process left, without taking it. Does nothing where somebody holds it, or the disk refuses.
 *
 * @param path The lock's file.
 */
export function removeIfAbandoned(path: string): void {
  unlessRefused(() => {
    const holder = readHolder(path)
    if (holder !== 'gone' && isAbandoned(path, holder)) removeAbandoned(path)
  })
}

/** Locks that this process holds; others of its name are left, since the disk refused to remove them. */
const held = new Set<string>()

/** The outcome of work; where it fails, the lock is free before its error is told. */
async function settled<T>(work: () => Promise<T> | T, path: string, own: string): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (unlessRefused(() => textOf(path)) === own) discard(path)
    throw error
  }
}

/** Whether no process holds a lock. */
export function isFree(path: string): boolean {
  const holder = readHolder(path)
  return holder === 'gone' || isAbandoned(path, holder)
}

/**
 * Wait until no process holds a lock, or until `waitMs` have passed, and tell whether it is free; it is not taken.
 * @throws {IoError} If the disk does not say who holds it.
 */
export async function untilFree(path: string, options: LockOptions): Promise<boolean> {
  const wait = patience(options)
  for (;;) {
    const holder = readHolder(path)
    if (holder === 'gone' || isAbandoned(path, holder)) return true
    if (!(await wait(holder))) return false
  }
}

/** Waits a moment for a holder, who is told once where it takes long; false once it took too long. */
function patience(options: LockOptions): (holder: LockHolder | undefined) => Promise<boolean> {
  const {waitMs = usualWaitMs, tellAfterMs = usualTellAfterMs} = options
  const beganMs = monotonicMs()
  let tell = options.onWait
  return async holder => {
    const waitedMs = monotonicMs() - beganMs
    if (waitedMs > waitMs) return false
    if (holder && waitedMs >= tellAfterMs) {
      tell?.(holder)
      tell = undefined
    }
    await sleep(pollMs)
    return true
  }
}

async function acquire(path: string, own: string, options: LockOptions): Promise<void> {
  const wait = patience(options)
  for (;;) {
    if (create(path, own)) return void held.add(path)
    const holder = readHolder(path)
    if (holder === 'gone') continue
    const isLeft = isAbandoned(path, holder)
    if (isLeft && removeAbandoned(path)) continue
    if (!(await wait(isLeft ? undefined : holder))) throw locked(path, holder)
  }
}

/** Create a file that must not be there yet. */
function create(path: string, content: string): boolean {
  return attempt('write', path, () => {
    const file = opened(path)
    if (file === undefined) return false
    try {
      writeTo(file, content)
      return true
    } catch (error) {
      // Else it would stand in everybody's way, and say of nobody whose it is.
      discard(path)
      throw error
    } finally {
      closeSync(file)
    }
  })
}

/** Undefined where there is such a file already. */
function opened(path: string): number | undefined {
  try {
    return createFile(path, ownerOnly.file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined
    throw error
  }
}

/** Undefined where the file is there but says nothing yet. */
function readHolder(path: string): LockHolder | 'gone' | undefined {
  const text = textOf(path)
  return text === undefined ? 'gone' : parseHolder(text)
}

/**
 * Text of a lock; undefined where there is none, empty where Windows is about to remove it.
 *
 * @throws {IoError} If the disk fails, or it is another user's: nobody is waited for then.
 */
function textOf(path: string): string | undefined {
  const isLink = attempt('read', path, () => linkStatAt(path))?.isSymbolicLink()
  // It may lead nowhere, and would be taken for none for ever.
  if (isLink) throw new IoError({action: 'read', code: 'ELOOP', path})
  try {
    return readText(path)
  } catch (error) {
    const code = error instanceof IoError ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    if (code === 'EPERM') return ''
    throw error
  }
}

function isAbandoned(path: string, holder: LockHolder | undefined): boolean {
  if (holder && isOfHere(holder)) return !isAlive(holder) || (isThisProcess(holder) && !held.has(path))
  // It was this machine, before it was switched off.
  if (holder && isOfThisDisk(holder, path)) return true
  return isOlderThan(path, holder ? abandonedMs : mutexAbandonedMs)
}

const mutexOf = (path: string): string => `${path}.mutex`

/** Remove an abandoned lock under a mutex, since a slower process might remove a new one. False where another holds that. */
function removeAbandoned(path: string): boolean {
  const mutex = mutexOf(path)
  if (isOlderThan(mutex, mutexAbandonedMs)) attempt('remove', mutex, () => rmSync(mutex, {force: true}))
  if (!create(mutex, '')) return false
  try {
    const holder = readHolder(path)
    if (holder !== 'gone' && isAbandoned(path, holder)) attempt('remove', path, () => rmSync(path, {force: true}))
    return true
  } finally {
    discard(mutex)
  }
}

const named = (holder: LockHolder): string => (isOfHere(holder) ? `${holder.pid}` : `${holder.pid}, ${holder.host}`)

function locked(path: string, holder: LockHolder | undefined): IoError {
  const [en, fr] = ['process', 'processus'].map(word => (holder ? ` (${word} ${named(holder)})` : ''))
  return new IoError({
    action: 'lock',
    code: 'ELOCKED',
    path,
    text: {
      en: `Another cess command${en} is at work on the same files and has not ended: run this one again once it has. If there is no such process, remove ${path} (ELOCKED)`,
      fr: `Une autre commande de cess${fr} travaille sur les mêmes fichiers et n'a pas fini : relancez celle-ci quand elle aura fini. S'il n'y a pas de tel processus, supprimez ${path} (ELOCKED)`,
    },
  })
}
