import type {RenderInput} from '../model/edition.js'
import {fixedWords} from '../model/fixed-text.js'
import type {ReaderTexts} from '../model/mailing.js'

/** The texts of a mail that are its reader's own: a campaign's, or those that fit every reader. */
export function readerTexts({document, publication, mailing}: RenderInput): ReaderTexts {
  if (mailing?.reader) return mailing.reader
  const {salutation, reason, footer} = document.mail
  return {
    salutation: fixedWords(salutation),
    reason: fixedWords(reason),
    why: fixedWords(footer.why),
    optOut: fixedWords(footer.optOut),
    unsubscribeUrl: unsubscribeMail(publication),
  }
}

/** A mail that asks for no more mail. */
export const unsubscribeMail = ({organisation}: RenderInput['publication']): string =>
  `mailto:${organisation.contact}?subject=${encodeURIComponent('unsubscribe')}`
