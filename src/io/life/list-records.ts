import {readdirSync} from 'node:fs'
import {approvalsFolder, logEntryFile, recordsFolder} from '../../model/life/record-place.js'
import {attempt, IoError} from '../error.js'
import {unlinked} from './unlinked.js'

/**
 * Folders of all recorded versions from the publication, ordered by name, also those without record file. Unfinished ones are left out. A
 * link in place of a version or reference is listed and not followed: it stands for an unreadable record.
 *
 * @throws {IoError} If a folder cannot be listed, or all of the record stands behind a link.
 */
export const listRecords = (root: string): readonly string[] =>
  placesIn(root, recordsFolder).flatMap(note =>
    (note.isLink ? [note] : placesIn(root, note.path))
      // An empty folder was left by nobody; one that has anything and no record lost it.
      .filter(({path, isLink}) => isLink || entriesOf(root, path).length > 0)
      .map(({path}) => path),
  )

/**
 * Folders of all versions with a leaf of the public log, ordered likewise.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const listLogged = (root: string): readonly string[] =>
  versions(root).filter(folder => filesIn(root, folder).includes(logEntryFile))

const versions = (root: string): readonly string[] =>
  foldersIn(root, recordsFolder).flatMap(note => foldersIn(root, note))

/**
 * Files of all approvals from the publication, ordered by name.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const listApprovals = (root: string): readonly string[] =>
  foldersIn(root, approvalsFolder).flatMap(note =>
    foldersIn(root, note).flatMap(folder => filesIn(root, folder).map(name => `${folder}/${name}`)),
  )

const foldersIn = (root: string, folder: string): readonly string[] =>
  placesIn(root, folder).flatMap(({path, isLink}) => (isLink ? [] : [path]))

const placesIn = (root: string, folder: string): readonly {readonly path: string; readonly isLink: boolean}[] =>
  entriesOf(root, folder)
    .filter(entry => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(entry => ({path: `${folder}/${entry.name}`, isLink: entry.isSymbolicLink()}))

const filesIn = (root: string, folder: string): readonly string[] =>
  entriesOf(root, folder)
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(({name}) => name)

function entriesOf(root: string, folder: string) {
  const full = unlinked(root, folder, 'list')
  try {
    const found = attempt('list', full, () => readdirSync(full, {withFileTypes: true}))
    return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    // A file in the place of a folder is none.
    if (error instanceof IoError && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
    throw error
  }
}
