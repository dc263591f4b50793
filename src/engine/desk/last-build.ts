import {basename, join} from 'node:path'
import {IoError} from '../../io/error.js'
import {isInside} from '../../io/inside.js'
import {readManifest} from '../../io/manifest-file.js'
import type {ArtifactEntry} from '../../io/manifest.js'
import {readStamped} from '../../io/read-file.js'
import type {DeskEdition} from '../../model/desk.js'
import type {Artifact, EditionId} from '../../model/edition.js'
import {isOfMail, noteFiles} from '../../model/editions/lists.js'
import {defaultOut} from '../context/context.js'
import {artifactFolder} from '../notes/artifact-path.js'
import type {NoteState} from './note-state.js'
import {own} from '../../model/own.js'

/** Editions without forms: of mails, a build makes only one form. */
const formless: readonly DeskEdition[] = noteFiles.filter(id => !isOfMail(id))

/**
 * Artifacts of a note in the output folder, by edition, for notes that have errors from the start. For a TLP:RED note, none made under a
 * lesser label.
 */
export function lastBuild(root: string, {path, isRed}: NoteState): ReadonlyMap<DeskEdition | EditionId, ArtifactEntry> {
  const entry = own(readManifest(join(root, defaultOut))?.notes, path)
  if (!entry || (isRed && !entry.isRed)) return new Map()
  const editions = formless.flatMap(id =>
    entry.artifacts.filter(({edition}) => edition === id).map(one => [id, one] as const),
  )
  return new Map(editions)
}

/** Bytes of an artifact; undefined if it is gone or was changed. */
export function readBuilt(root: string, {slug}: NoteState, {path, hash}: ArtifactEntry): Artifact | undefined {
  const out = join(root, defaultOut)
  const file = join(out, path)
  if (!isInside(join(out, artifactFolder(slug)), file)) return undefined
  try {
    const {bytes, stamp} = readStamped(file)
    return stamp.hash === hash ? {path: basename(path), bytes} : undefined
  } catch (error) {
    if (error instanceof IoError) return undefined
    throw error
  }
}
