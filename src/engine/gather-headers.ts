import {join} from 'node:path'
import {IoError} from '../io/error.js'
import type {NoteFile} from '../io/list-notes.js'
import type {Manifest, NoteEntry} from '../io/manifest.js'
import {readNoteStamped} from '../io/read-file.js'
import type {Stamp} from '../io/stamp.js'
import type {Message} from '../model/message.js'
import type {Publication} from '../model/publication.js'
import {mentionsIn, type Indexed, type Subject} from './headers.js'
import {isSourceSame} from './freshness.js'
import {markingOf} from './marking.js'
import {boundNote} from './note-bug.js'
import {readFrontMatter, readHeader, readRemains, sourceOf, type FrontMatter} from './read-note.js'
import type {Scene} from './scene.js'
import {own} from '../model/own.js'

/** What is asked of every note of the publication, built or not. */
export interface Known extends Subject, Indexed {
  /** Whether the text is the one that the manifest speaks of. */
  readonly same: boolean
  /** Lines that say who may read it, as written now; absent where it cannot be read. */
  readonly marking?: string
  /** What keeps it from being read, where that is a bug of ours: it may not be public then. */
  readonly bug?: Message
  /** Where the note was read now; its front matter is kept for the first notes, so that they are read once. */
  readonly read?: {readonly stamp: Stamp; readonly frontMatter?: FrontMatter}
}

const keptNotes = 200

/**
 * Headers of all notes by path: from the manifest where a note is unchanged, else from its front matter. A note that
 * cannot be read counts as one without header; building it says why.
 */
export function gatherHeaders(from: {
  readonly scene: Scene
  readonly notes: readonly NoteFile[]
  readonly publication: Publication
  readonly common: string
  readonly entries: Manifest['notes']
}): ReadonlyMap<string, Known> {
  const {scene, notes, publication, common, entries} = from
  const known = new Map<string, Known>()
  let keptCount = 0
  for (const file of notes) {
    const entry = own(entries, file.path)
    const same = entry !== undefined && isSourceSame(scene.root, file, entry)
    if (same && entry.common === common) known.set(file.path, recorded(entry))
    else known.set(file.path, {...readKnown(scene, file, {publication, keep: keptCount++ < keptNotes}), same})
  }
  return known
}

const recorded = ({slug, header, remains, mentions, marking}: NoteEntry): Known => ({
  ...{slug, header, remains, mentions},
  ...(marking !== undefined && {marking}),
  same: true,
})

function readKnown(
  scene: Scene,
  file: NoteFile,
  reading: {readonly publication: Publication; readonly keep: boolean},
): Omit<Known, 'same'> {
  const {path, slug, stat} = file
  const nothing = {slug, mentions: []}
  if (stat === 'outside') return nothing
  try {
    return boundNote(
      {scene, path},
      () => readNow(scene, file, reading),
      bug => ({...nothing, bug}),
    )
  } catch (error) {
    if (error instanceof IoError) return nothing
    throw error
  }
}

function readNow(
  scene: Scene,
  {path, slug}: NoteFile,
  {publication, keep}: {readonly publication: Publication; readonly keep: boolean},
): Omit<Known, 'same'> {
  const {bytes, stamp} = readNoteStamped(join(scene.root, path))
  const frontMatter = readFrontMatter({path, bytes, publication})
  const header = readHeader(frontMatter, publication)
  const source = sourceOf(frontMatter)
  return {
    slug,
    header,
    ...(!header && {remains: readRemains(frontMatter, publication)}),
    mentions: mentionsIn(source),
    marking: markingOf(source),
    read: {stamp, ...(keep && {frontMatter})},
  }
}
