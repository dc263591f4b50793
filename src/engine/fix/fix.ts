import {isBug} from '../../model/message.js'
import type {CheckOptions} from '../context/options.js'
import type {FixReport} from '../report/report.js'
import {openContext} from '../context/context.js'

/**
 * Apply to the Markdown of notes what is certain among the suggestions, then check them. Writes nothing else.
 *
 * @throws {UsageError} If the options fit no publication or no note.
 * @throws {IoError} If the disk refuses what every note needs, or a note cannot be written.
 */
export async function fix(options: CheckOptions): Promise<FixReport> {
  const context = openContext(options)
  const [{fixNotes}, {checkNotes}] = await Promise.all([import('./fix-notes.js'), import('../check/check-notes.js')])
  const {fixed, bugs} = await fixNotes(context, context.names)
  const report = await checkNotes(context)
  const told = new Set(
    report.notes.flatMap(({messages}) => (messages.some(isBug) ? messages.map(({path}) => path) : [])),
  )
  return {...report, messages: [...report.messages, ...bugs.filter(({path}) => !told.has(path))], fixed}
}
