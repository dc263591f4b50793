import {join} from 'node:path'
import {VFile} from 'vfile'
import {readNoteStamped} from '../io/read-file.js'
import type {Message} from '../model/message.js'
import type {Publication} from '../model/publication.js'
import {checkPublication, reportFindings} from '../note/checks/publication/check-publication.js'
import type {PublicationFinding} from '../note/checks/publication/finding.js'
import type {HeaderIndex} from './headers.js'
import {messagesOf} from './message-of.js'
import {boundNote} from './note-bug.js'
import {readFrontMatter, type FrontMatter} from './read-note.js'
import type {Scene} from './scene.js'

/**
 * Messages that come of comparing notes with each other, by path. Reads again the notes that have any, for the places.
 *
 * @throws {IoError} If such a note cannot be read.
 */
export function compareNotes(
  {all, broken}: Pick<HeaderIndex, 'all' | 'broken'>,
  scene: Scene,
  publication: Publication,
): Readonly<Record<string, readonly Message[]>> {
  const findings = [...checkPublication(all, broken)]
  return Object.fromEntries(
    findings.map(([path, found]) => [
      path,
      boundNote(
        {scene, path},
        () => {
          const {bytes} = readNoteStamped(join(scene.root, path))
          return comparedOn(path, readFrontMatter({path, bytes, publication}), found)
        },
        bug => [bug],
      ),
    ]),
  )
}

/** Messages on a note that was read, where it is wrong beside others. */
export function comparedOn(path: string, read: FrontMatter, found: readonly PublicationFinding[]): readonly Message[] {
  // The note's own mistakes are reported elsewhere.
  const file = new VFile({path, value: read.file.value, data: read.file.data})
  reportFindings(file, read.checked?.places ?? new Map(), found)
  return messagesOf(file)
}
