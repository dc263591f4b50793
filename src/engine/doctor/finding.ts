import type {Text} from '../../model/text.js'

/** State of a subject, with a remedy unless it is fine. */
export type DoctorFinding =
  | {readonly status: 'ok'; readonly subject: Text; readonly found: Text}
  | {readonly status: 'warning' | 'error'; readonly subject: Text; readonly found: Text; readonly remedy: Text}

/** The same text in both languages. */
export const same = (text: string): Text => ({en: text, fr: text})

/** Mail settings of a publication. */
export interface MailHouse {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Absolute; undefined outside a publication. */
  readonly root: string | undefined
  /** Address of `sender`. */
  readonly from: string | undefined
  readonly nowMs: number
}
