import {bareSubject} from './own-words.js'
import {fieldOf, type ReturnedMail} from './returned-mail.js'

/** A program that passes on complaints without the form that was made for them (RFC 5965). */
export interface ComplaintManner {
  readonly name: string
  readonly fits: (mail: ReturnedMail) => boolean
}

/** Programs by what only they write. Whose complaint it is, a mark in the enclosed message says, as for all others. */
export const complaintManners: readonly ComplaintManner[] = [
  {
    // The message itself is enclosed, its recipient in a field of its own.
    name: 'Outlook.com (JMRP)',
    fits: ({subject, originals}) =>
      originals.length > 0 && /^complaint about message from\b/i.test(bareSubject(subject)),
  },
  {
    name: 'X-ARF',
    fits: mail =>
      /yes|plain|secure/i.test(fieldOf(mail, 'x-arf') + fieldOf(mail, 'x-xarf')) &&
      /^category: *(?:abuse|fraud|complaint)/im.test(`${mail.text}\n${mail.raw}`),
  },
  {
    name: 'SpamCop',
    fits: ({subject, from}) => /\[SpamCop \(/i.test(subject) && /@reports\.spamcop\./i.test(from),
  },
]
