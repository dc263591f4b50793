import {readdirSync, renameSync, rmSync} from 'node:fs'
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
import {sweepTemporaries} from '../sweep-temporaries.js'
import {temporaryBeside} from '../temporary.js'
import {writeFlushed} from '../write-whole.js'
import {unlinked} from './unlinked.js'
import {statAt} from '../stat-at.js'

/** A record with the exact bytes of its files, by path from the publication. */
export interface NewRecord {
  readonly record: PublicationRecord
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Sealed editions by name. */
  readonly sealed?: ReadonlyMap<string, Uint8Array>
  /** Leaf in the public log. */
  readonly log?: LogEntry
}

/**
 * Write a record atomically: to a temporary folder, flushed, then renamed. Whether it was written now: an existing version is unchanged.
 *
 * @throws {IoError} If it cannot be written.
 */
export function writeRecord(root: string, {record, files, sealed = new Map(), log}: NewRecord): boolean {
  const folder = unlinked(root, recordFolder(record.reference, record.version), 'write')
  const temporary = temporaryIn(root)
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
  const path = unlinked(root, `${folder}/${logEntryFile}`, 'write')
  const temporary = temporaryIn(root)
  attempt('write', path, () => {
    try {
      put(temporary, entryBytes(log))
      renameSync(temporary, path)
    } finally {
      discard(temporary)
    }
  })
}

/** Path of what is renamed once it is whole: beside the folders of references, where nobody looks for a version. */
const temporaryIn = (root: string): string => temporaryBeside(join(root, recordsFolder, recordFile))

const entryBytes = (log: LogEntry): Uint8Array => new TextEncoder().encode(printLogEntry(log))

function renamed(from: string, to: string): boolean {
  // An empty folder was left by nobody of ours, and gives way.
  if (statAt(to) && readdirSync(to).length > 0) return false
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

/** Write a file of a folder that is renamed later. */
function put(path: string, bytes: Uint8Array): void {
  makeFolder(dirname(path))
  writeFlushed(path, bytes)
}

/**
 * Remove temporary folders of dead processes.
 *
 * @throws {IoError} If the record stands behind a link.
 */
export function sweepRecords(root: string): void {
  const folder = unlinked(root, recordsFolder, 'remove')
  if (!statAt(folder)?.isDirectory()) return
  sweepTemporaries(folder)
}
