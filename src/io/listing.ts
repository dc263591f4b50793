import type {ListedNote} from './edges.js'
import {pathFrom} from './inside.js'
import {isNotePath, listNotesFolder, noteAt, type NoteFile} from './list-notes.js'
import type {FileStat} from './stamp.js'

/** A listing of the notes. */
export interface Listing {
  readonly files: readonly NoteFile[]
  readonly notes: readonly ListedNote[]
  /** Text files that are no notes. */
  readonly strays: readonly string[]
  /** Stats of the files, except links that lead out. */
  readonly stats: ReadonlyMap<string, FileStat>
}

/** Number of paths from which listing the folder is cheaper than a stat of each. */
const manyPaths = 40

/** Whether absolute paths are only notes, and few enough to look at each. */
export const areFewNotes = (root: string, paths: readonly string[]): boolean =>
  paths.length < manyPaths && paths.every(path => isNotePath(root, path))

/**
 * List the notes of a publication.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export function listAll(root: string): Listing {
  const {files, strays} = listNotesFolder(root)
  return listingOf(files, strays)
}

/** Update a listing for changed notes. If one is new or gone, all are listed, since it may have been renamed. */
export function listingAfter(root: string, {files, strays}: Listing, changed: readonly string[]): Listing {
  const now = new Map(changed.map(path => [pathFrom(root, path), noteAt(root, path)]))
  const known = new Set(files.map(({path}) => path))
  const isSame = [...now].every(([path, file]) => known.has(path) === (file !== undefined))
  return isSame
    ? listingOf(
        files.map(file => now.get(file.path) ?? file),
        strays,
      )
    : listAll(root)
}

const listingOf = (files: readonly NoteFile[], strays: readonly string[]): Listing => ({
  files,
  strays,
  notes: files.map(({path, slug, stat}) => ({path, slug, isOutside: stat === 'outside'})),
  stats: new Map(files.flatMap(({path, stat}) => (stat === 'outside' ? [] : [[path, stat]]))),
})
