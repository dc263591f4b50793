import type {CheckOptions} from '../options.js'
import type {Report} from '../report.js'
import {openScene} from '../scene.js'
import {checkNotes} from './check-notes.js'

/**
 * Check the notes of a publication, its `cess.yml`, its template and the mail that would be made. Writes nothing but what
 * spares the next check its work, in `.cess/memo/`.
 *
 * @throws {UsageError} If the options fit no publication or no note.
 * @throws {IoError} If the disk refuses what every note needs.
 */
export const check = async (options: CheckOptions): Promise<Report> => checkNotes(openScene(options))
