import type {NoteFile} from '../io/list-notes.js'
import type {NoteEntry} from '../io/manifest.js'
import type {Message} from '../model/message.js'
import type {NoteResult} from './collect-report.js'
import type {Outcome} from './report.js'
import {standing} from './report-unchanged.js'

/** What came of a note; `entry` is what to remember, where there is anything new. */
export interface BuiltNote extends NoteResult {
  readonly entry?: NoteEntry
}

/** A note that is not rendered: what it has in the output folder stays. */
export function stopped(
  {path, slug}: NoteFile,
  entry: NoteEntry | undefined,
  {outcome, messages}: {readonly outcome: Outcome; readonly messages: readonly Message[]},
): BuiltNote {
  return {report: {path, slug, outcome, messages, artifacts: entry ? standing(entry) : [], durationMs: 0}}
}
