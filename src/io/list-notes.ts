import {readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {attempt} from './error.js'
import {isInside, pathFrom, realPath} from './inside.js'
import {fileStat, type FileStat} from './stamp.js'
import {statAt, linkStatAt} from './stat-at.js'

/** A Markdown file below `notes/`. `outside` is a link that leads out of the publication or to nothing, or a pipe, socket or device: it is never read. */
export interface NoteFile {
  /** Relative to the publication, with `/`. */
  readonly path: string
  /** File name without `.md`. */
  readonly slug: string
  readonly stat: FileStat | 'outside'
}

/** Folder of notes in a publication. */
export const notesFolder = 'notes'

/**
 * All notes of a publication, in the order of their paths. Names that begin with a dot are left out, and so are linked
 * folders; where `notes/` itself is a link that leads out, so do all of its notes. Reads no note.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const listNotes = (root: string): readonly NoteFile[] => listNotesFolder(root).files

/** The same, with paths of other text files that may have been meant as notes, in order. */
export function listNotesFolder(root: string): {
  readonly files: readonly NoteFile[]
  readonly strays: readonly string[]
} {
  const folder = join(root, notesFolder)
  if (!statAt(folder)?.isDirectory()) return {files: [], strays: []}
  const real = realPath(folder)
  const isOutside = real === undefined || !isInside(root, real)
  const strays: string[] = []
  const files = listFolder(root, notesFolder, strays).sort(byPath)
  return {files: isOutside ? files.map(file => ({...file, stat: 'outside'})) : files, strays: strays.sort()}
}

/** Endings of text documents; not the lock file of an open Word document (`~$…`). */
const textEnding = /(?<!^~\$.*)\.(?:md|markdown|mdown|mdx|mkdn?|qmd|rmd|txt|docx?|odt|rtf|pages)$/i

/** Whether an absolute path can be that of a note. */
export const isNotePath = (root: string, path: string): boolean =>
  path.endsWith('.md') && isInside(join(root, notesFolder), path) && !isHidden(pathFrom(join(root, notesFolder), path))

const isHidden = (path: string): boolean => path.split('/').some(name => name.startsWith('.'))

/** Order of notes in lists. */
export const byPath = (a: NoteFile, b: NoteFile): number => (a.path < b.path ? -1 : 1)

/**
 * @param folder From the publication: paths are put together as text, since `path` takes longer for each than the disk.
 * @param strays Takes up the paths of texts that are no notes.
 */
function listFolder(root: string, folder: string, strays: string[]): NoteFile[] {
  const full = join(root, folder)
  const entries = attempt('list', full, () => readdirSync(full, {withFileTypes: true}))
  return entries.flatMap(entry => {
    if (entry.name.startsWith('.')) return []
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return listFolder(root, path, strays)
    if (!path.endsWith('.md') && textEnding.test(entry.name)) strays.push(path)
    return noteFile(root, path, entry) ?? []
  })
}

/** The note at an absolute path, as `listNotes` would list it; undefined where it would list none. */
export function noteAt(root: string, path: string): NoteFile | undefined {
  const folder = join(root, notesFolder)
  if (!isInside(folder, path) || realPath(dirname(path)) !== dirname(path)) return undefined
  if (isHidden(pathFrom(folder, path))) return undefined
  const entry = linkStatAt(path)
  return entry && noteFile(root, pathFrom(root, path), entry)
}

/** @param path From the publication, with `/`. */
function noteFile(root: string, path: string, entry: {readonly isSymbolicLink: () => boolean}): NoteFile | undefined {
  if (!path.endsWith('.md')) return undefined
  const full = `${root}/${path}`
  const named = {path, slug: path.slice(path.lastIndexOf('/') + 1, -'.md'.length)}
  if (entry.isSymbolicLink()) {
    const real = realPath(full)
    if (real === undefined || !isInside(root, real)) return {...named, stat: 'outside'}
  }
  const stat = statAt(full)
  if (!stat || stat.isDirectory()) return undefined
  return {...named, stat: stat.isFile() ? fileStat(stat) : 'outside'}
}
