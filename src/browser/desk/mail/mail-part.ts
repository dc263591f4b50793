import type {DeskMail, DeskNote} from '../../../model/desk.js'

/** What each part of the mail pane is given; the mail once it was read back. */
export interface MailPartProps {
  readonly note: DeskNote
  readonly mail: DeskMail | undefined
  /** Why it could not be read, as `EditionView` says it; absent while it is on its way. */
  readonly failure: number | undefined
}
