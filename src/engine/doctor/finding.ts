import type {Text} from '../../model/text.js'

/** Something that was looked at: how it is, and what to do where it is not as it should be. */
export type DoctorFinding =
  | {readonly status: 'ok'; readonly subject: Text; readonly found: Text}
  | {readonly status: 'warning' | 'error'; readonly subject: Text; readonly found: Text; readonly remedy: Text}

/** The same text in both languages. */
export const same = (text: string): Text => ({en: text, fr: text})

/** A house that mails. */
export interface MailHouse {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Absolute; undefined outside of a publication. */
  readonly root: string | undefined
  /** Address of `sender`. */
  readonly from: string | undefined
  readonly nowMs: number
}
