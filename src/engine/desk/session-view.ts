import type {DeskEdition} from '../../model/desk.js'
import type {MailForm} from '../../model/mailing.js'
import type {ToolLanguage} from '../../model/text.js'
import type {Done} from './note-work.js'
import type {NoteState} from './worker/note-state.js'
import type {View} from './worker/previews.js'

/** Bytes of an edition, or why there are none. */
export type SessionView = View | {readonly status: 'source'; readonly bytes: Uint8Array; readonly revision: number}

/** Requested part of a note. */
export interface EditionWanted {
  readonly edition: DeskEdition
  readonly form?: MailForm | undefined
  /** Language of error marks. */
  readonly language?: ToolLanguage | undefined
}

/** A note's own Markdown. */
export const sourceView = ({source: {value}, revision}: NoteState): SessionView =>
  value.status === 'read' ? {status: 'source', bytes: value.bytes, revision} : {status: 'absent'}

/** The view that was made, or the message in its place. */
export function orMessage<Made>(
  done: Done<Made> | undefined,
): Made | Extract<View, {readonly status: 'mistake'}> | undefined {
  if (!done) return undefined
  return 'made' in done ? done.made : {status: 'mistake', message: done.message}
}
