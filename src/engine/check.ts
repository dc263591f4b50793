import {listNotes} from '../io/list-notes.js'
import type {CheckOptions} from './options.js'
import type {Report} from './report.js'
import {openScene} from './scene.js'
import {selectNotes} from './select-notes.js'

/**
 * Check the notes of a publication, its `cess.yml`, its template and the mail that would be
 * made. Writes nothing.
 *
 * @throws {UsageError} If the options fit no publication or no note.
 * @throws {IoError} If the disk refuses what every note needs.
 */
export async function check(options: CheckOptions): Promise<Report> {
  const scene = openScene(options)
  const notes = listNotes(scene.root)
  const selected = selectNotes(notes, scene.names, scene)
  const {checkNotes} = await import('./check-notes.js')
  return checkNotes(scene, notes, selected)
}
