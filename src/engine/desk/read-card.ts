import {join} from 'node:path'
import {IoError} from '../../io/error.js'
import type {NoteFile} from '../../io/list-notes.js'
import {readNoteStamped} from '../../io/read-file.js'
import type {Stamp} from '../../io/stamp.js'
import {mentionsIn, type Indexed, type Subject} from '../headers.js'
import {defined} from '../defined.js'
import {boundNote} from '../note-bug.js'
import {fieldsOf, readFrontMatter, readHeader, readRemains, sourceOf, type NoteBytes} from '../read-note.js'
import type {Scene} from '../scene.js'
import {statesRed} from '../marking.js'
import {columnsOf, type Columns} from './columns.js'
import type {Ground} from './ground.js'

/** What a note's file says, apart from all others. */
export interface Reading extends Subject, Indexed {
  readonly file: NoteFile
  /** Absent where it cannot be read. */
  readonly source?: {readonly bytes: Uint8Array; readonly stamp: Stamp}
  readonly columns: Columns
  /** Whether some of the columns are what was known before, since it cannot be read now. */
  readonly isRecalled?: true
  /** The note as it was read before, when it had no errors, as far as is known. */
  readonly good?: Reading
  /** Whether it says TLP:RED, even where the rest of it cannot be read. */
  readonly isRed: boolean
}

/** What notes are read with. */
export interface ReadWith {
  readonly scene: Scene
  readonly ground: Ground
}

/**
 * Read a note's front matter; the text is looked at when somebody asks.
 *
 * @param last What was read of it before: it comes back while the file has the same bytes.
 */
export function readCard({scene, ground}: ReadWith, file: NoteFile, last?: Reading): Reading {
  const {path, slug} = file
  const {publication} = ground
  const nothing = {file, slug, mentions: [], columns: columnsOf({}, publication), isRed: false}
  if (file.stat === 'outside') return nothing
  try {
    const source = readNoteStamped(join(scene.root, path))
    if (last?.source && source.stamp.hash === last.source.stamp.hash) return last
    return boundNote(
      {scene, path},
      () => ({...nothing, ...contentOf({path, bytes: source.bytes, publication}), source}),
      // Whoever looks at it is told.
      () => ({...nothing, source, isRed: statesRed(new TextDecoder().decode(source.bytes))}),
    )
  } catch (error) {
    if (error instanceof IoError) return nothing
    throw error
  }
}

function contentOf(note: NoteBytes): Pick<Reading, 'header' | 'remains' | 'mentions' | 'columns' | 'isRed'> {
  const {publication} = note
  const frontMatter = readFrontMatter(note)
  const text = sourceOf(frontMatter)
  const header = readHeader(frontMatter, publication)
  const {title: _typed, ...fields} = fieldsOf(frontMatter, publication)
  const known = header ?? readRemains(frontMatter, publication)
  const isRed = statesRed(text) || fields.tlp === 'TLP:RED'
  return {
    ...(header ? {header} : {remains: known}),
    mentions: mentionsIn(text),
    columns: columnsOf({...fields, ...defined({title: known.title}), ...(isRed && {tlp: 'TLP:RED'})}, publication),
    isRed,
  }
}
