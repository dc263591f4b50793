import type {Document} from '../../model/document.js'
import type {Template} from '../../model/template.js'
import type {MailFacts} from './mail-facts.js'
import type {MailFinding} from './mail-finding.js'

/** A finished mail, and what it was made from. */
export interface FinishedMail {
  readonly document: Document
  readonly template: Template
  /** As it is sent: pictures are beside it. */
  readonly html: string
  readonly facts: MailFacts
}

/** Look for the mistakes of one or a few rules. */
export type MailCheck = (mail: FinishedMail) => readonly MailFinding[]

/** The origin of a mistake that only the main frame can have made. */
export const frame = {in: 'template', place: {file: 'mail/mail.liquid', line: 1, column: 1}} as const
