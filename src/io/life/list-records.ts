import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {approvalsFolder, logEntryFile, recordsFolder} from '../../model/life/record-place.js'
import {attempt, IoError} from '../error.js'

/**
 * Folders of all recorded versions, from the publication, in the order of their names, also of those whose record is gone. Links are
 * not followed, and what was begun and not finished is not there.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const listRecords = (root: string): readonly string[] =>
  // An empty folder was left by nobody; one that has anything and no record lost it.
  versions(root).filter(folder => entriesOf(root, folder).length > 0)

/**
 * Folders of all versions that have a leaf of the public log, in the same way.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const listLogged = (root: string): readonly string[] =>
  versions(root).filter(folder => filesIn(root, folder).includes(logEntryFile))

const versions = (root: string): readonly string[] =>
  foldersIn(root, recordsFolder).flatMap(note => foldersIn(root, note))

/**
 * Files of all approvals, from the publication, in the order of their names.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const listApprovals = (root: string): readonly string[] =>
  foldersIn(root, approvalsFolder).flatMap(note =>
    foldersIn(root, note).flatMap(folder => filesIn(root, folder).map(name => `${folder}/${name}`)),
  )

const foldersIn = (root: string, folder: string): readonly string[] =>
  entriesOf(root, folder)
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({name}) => `${folder}/${name}`)

const filesIn = (root: string, folder: string): readonly string[] =>
  entriesOf(root, folder)
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(({name}) => name)

function entriesOf(root: string, folder: string) {
  const full = join(root, folder)
  try {
    const found = attempt('list', full, () => readdirSync(full, {withFileTypes: true}))
    return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    // A file in the place of a folder is none.
    if (error instanceof IoError && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
    throw error
  }
}
