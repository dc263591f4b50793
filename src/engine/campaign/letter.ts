import {campaignWords, hasCampaignWords} from '../../model/campaign-words.js'
import {greetingTo} from '../../model/greetings.js'
import type {Recipient} from '../../model/address-book.js'
import {addressText, needsUtf8} from '../../model/address.js'
import {escapeHtml} from '../../render/html.js'
import type {Personal} from '../../render/message/personal-message.js'
import type {SlotWords} from '../../render/message/slots.js'

/** Words of a message for one person alone; its id and date come from the ledger. */
export type PersonalWords = Omit<Personal, 'messageId' | 'date'> & {
  readonly needsUtf8: boolean
  /** Envelope sender of this message alone, in A-labels; that of all messages if absent. */
  readonly envelope?: string
  /** Certificate in DER, as base64, of the person who alone may read the message; everybody may if absent. */
  readonly certificate?: string | undefined
}

/** Input of the words. */
export interface WordsInput {
  readonly recipient: Recipient
  /** Language in which the person gets the note, and its greeting for whoever has none of their own. */
  readonly lang: string
  readonly salutation: string
  /** Why whoever gets the note gets it. */
  readonly why: string
  readonly unsubscribe: readonly string[]
  /** Message-IDs of what they had of the note before, the oldest first; none if absent. */
  readonly thread?: readonly string[]
}

/** Choose the words for a person. A greeting of their own is in the first of their languages, so it opens no note in another. */
export function personalWords({recipient, lang, salutation, why, unsubscribe, thread = []}: WordsInput): PersonalWords {
  const {address, name = '', source} = recipient
  const words = campaignWords(lang)
  const isTheirs = recipient.languages === undefined || isSameLanguage(recipient.languages[0] ?? lang, lang)
  const own = (isTheirs ? recipient.salutation : undefined) ?? greetingTo(name, lang)
  return {
    to: {name, address: addressText(address)},
    needsUtf8: needsUtf8(address),
    unsubscribe,
    ...(thread.length > 0 && {thread}),
    slots: {
      salutation: own === undefined ? plain(salutation) : ownWords(own, lang),
      origin: plain(`${why} ${labelled(lang, words.origin, source)}.`),
      unsubscribe: plain(unsubscribe.at(-1) ?? ''),
    },
  }
}

const isSameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0]

/** Where the house's words are in English, those around a greeting say so; it is in the note's language all the same. */
function ownWords(text: string, lang: string): SlotWords {
  const words = plain(text)
  return hasCampaignWords(lang) ? words : {...words, html: `<span lang="${escapeHtml(lang)}">${words.html}</span>`}
}

const plain = (text: string): SlotWords => ({text, html: escapeHtml(text)})

/** French sets a no-break space before its colon. */
const labelled = (lang: string, label: string, text: string): string =>
  /^fr\b/.test(lang) ? `${label}\u00A0: ${text}` : `${label}: ${text}`

/**
 * The ways to leave the list, the best last: a message that `cess bounces` understands, and an address of
 * `cess unsubscribe-server` where there is one (RFC 8058 wants `https:`).
 */
export function unsubscribeWays(token: string, contact: string, server?: string) {
  const mail = `mailto:${contact}?subject=${encodeURIComponent(`unsubscribe ${token}`)}`
  return server === undefined ? [mail] : [mail, `${server}/${token}`]
}
