/** How much of a note its mail carries: all of it; or summary, key points and recommendations, the rest on the web and in the PDF. */
export const mailForms = ['full', 'digest'] as const
export type MailForm = (typeof mailForms)[number]

/** The French names of the forms of a mail. */
export const mailFormNames: Readonly<Record<string, MailForm>> = {complet: 'full', abrégé: 'digest', abrege: 'digest'}

/** Choices of a campaign about a mail. Where it makes none, the note's count. */
export interface Mailing {
  readonly form?: MailForm
  /** Ids of the recipient groups that its reader is in: what is recommended to them stands first. */
  readonly groups?: readonly string[]
  readonly reader?: ReaderTexts
}

/** Texts of a mail that each reader has of their own; one line each. */
export interface ReaderTexts {
  readonly salutation: string
  /** Why this reader gets this note. */
  readonly reason: string
  /** Why they get mail at all, and where their address came from (GDPR, art. 14). */
  readonly why: string
  readonly optOut: string
  /** `https:` or `mailto:`. */
  readonly unsubscribeUrl: string
}
