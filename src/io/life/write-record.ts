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
import {attempt, codeOf} from '../error.js'
import {makeFolder} from '../make-folder.js'
import {randomId} from '../random-id.js'
import {unlinked} from './unlinked.js'

/** A record and the exact bytes of what it records, by path from the publication. */
export interface NewRecord {
  readonly record: PublicationRecord
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Bytes of sealed editions, by name. */
  readonly sealed?: ReadonlyMap<string, Uint8Array>
  /** Its leaf of the public log. */
  readonly log?: LogEntry
}

const temporaryName = /^\.[0-9a-f-]{36}\.tmp$/

/**
 * Put a record in its place: all of it beside its place first, on the disk, then under its name at once. Whoever is killed on the
 * way leaves the record whole or absent. A version that is there already stays as it is.
 *
 * @returns Whether it was written now.
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
      rmSync(temporary, {recursive: true, force: true})
    }
  })
}

/**
 * Put a leaf of the public log beside a record that had none: on the disk first, then under its name at once.
 *
 * @param folder Of the record, from the publication.
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
      rmSync(temporary, {force: true})
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

/** A name that is seen before the bytes are on the disk would be half a record after a power cut. */
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
 * Remove what was begun by processes that died.
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
