import type {DeskEdition} from '../../model/desk.js'
import type {MailForm} from '../../model/mailing.js'
import type {ToolLanguage} from '../../model/text.js'
import type {View} from './previews.js'

/** Bytes of an edition, or why there are none. */
export type SessionView = View | {readonly status: 'source'; readonly bytes: Uint8Array; readonly revision: number}

/** Requested part of a note. */
export interface EditionWanted {
  readonly edition: DeskEdition
  readonly form?: MailForm | undefined
  /** Language of error marks. */
  readonly language?: ToolLanguage | undefined
}
