import {closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {printJson, type PublicationRecord} from '../../model/life/record.js'
import {printLogEntry, type LogEntry} from '../../model/life/log-entry.js'
import {
  logEntryFile,
  recordedPath,
  recordFile,
  recordFolder,
  recordsFolder,
  sealedPath,
} from '../../model/life/record-place.js'
import {discard} from '../discard.js'
import {attempt, codeOf} from '../error.js'
import {makeFolder} from '../make-folder.js'
import {randomId} from '../random-id.js'
import {unlinked} from './unlinked.js'

/** A record with the exact bytes of its files, by path from the publication. */
export interface NewRecord {
  readonly record: PublicationRecord
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Sealed editions by name. */
  readonly sealed?: ReadonlyMap<string, Uint8Array>
  /** Leaf in the public log. */
  readonly log?: LogEntry
}

const temporaryName = /^\.[0-9a-f-]{36}\.tmp$/

/**
 * Write a record atomically: to a temporary folder, flushed, then renamed. Whether it was written now: an existing version is unchanged.
 *
 * @throws {IoError} If it cannot be written.
 */
export function writeRecord(root: string, {record, files, sealed = new Map(), log}: NewRecord): boolean {
  const folder = unlinked(root, recordFolder(record.reference, record.version), 'write')
  const temporary = join(root, recordsFolder, `.${randomId()}.tmp`)
  return attempt('write', folder, () => {
    try {
      for (const [path, bytes] of files) put(join(temporary, recordedPath('.', path)), bytes)
      for (const [name, bytes] of sealed) put(join(temporary, sealedPath('.', name)), bytes)
      if (log) put(join(temporary, logEntryFile), entryBytes(log))
      put(join(temporary, recordFile), new TextEncoder().encode(printJson(record)))
      makeFolder(dirname(folder))
      return renamed(temporary, folder)
    } finally {
      discard(temporary)
    }
  })
}

/**
 * Add a leaf of the public log to a record, given by its folder in the publication, atomically.
 *
 * @throws {IoError} If it cannot be written.
 */
export function writeLogEntry(root: string, folder: string, log: LogEntry): void {
  const temporary = join(root, recordsFolder, `.${randomId()}.tmp`)
  const path = unlinked(root, `${folder}/${logEntryFile}`, 'write')
  attempt('write', path, () => {
    try {
      put(temporary, entryBytes(log))
      renameSync(temporary, path)
    } finally {
      discard(temporary)
    }
  })
}

const entryBytes = (log: LogEntry): Uint8Array => new TextEncoder().encode(printLogEntry(log))

function renamed(from: string, to: string): boolean {
  // An empty folder was left by nobody of ours, and gives way.
  if (statSync(to, {throwIfNoEntry: false}) && readdirSync(to).length > 0) return false
  rmSync(to, {recursive: true, force: true})
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    // Another process was faster.
    if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Write and flush a file, since a rename could otherwise survive a power cut without the bytes. */
function put(path: string, bytes: Uint8Array): void {
  makeFolder(dirname(path))
  const handle = openSync(path, 'wx')
  try {
    writeFileSync(handle, bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Remove temporary folders of dead processes.
 *
 * @throws {IoError} If it cannot be removed.
 */
export function sweepRecords(root: string): void {
  const folder = unlinked(root, recordsFolder, 'remove')
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return
  attempt('remove', folder, () => {
    for (const name of readdirSync(folder))
      if (temporaryName.test(name)) rmSync(join(folder, name), {recursive: true, force: true})
  })
}
