import type {CheckOptions} from '../context/options.js'
import type {Report} from '../report/report.js'
import {openContext} from '../context/context.js'
import {unchangedCheck} from './last-check.js'

/**
 * Check the notes of a publication, its `cess.yml`, its template and the mail that would be made. Writes nothing but what
 * spares the next check its work, in `.cess/`.
 *
 * @throws {UsageError} If the options fit no publication or no note.
 * @throws {IoError} If the disk refuses what every note needs.
 */
export async function check(options: CheckOptions): Promise<Report> {
  const context = openContext(options)
  const last = unchangedCheck(context)
  if (last) return last
  const {checkNotes} = await import('./check-notes.js')
  return checkNotes(context)
}
