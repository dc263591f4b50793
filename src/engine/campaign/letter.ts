import {campaignWords, hasCampaignWords} from '../../model/campaign-words.js'
import {greetingTo} from '../../model/greetings.js'
import type {Recipient} from '../../model/address-book.js'
import {addressText, needsUtf8} from '../../model/address.js'
import {escapeHtml} from '../../render/html.js'
import type {Personal} from '../../render/message/personal-message.js'
import type {SlotWords} from '../../render/message/slots.js'

/** Words of a message for one person; Message-ID and date come from the ledger. */
export type PersonalWords = Omit<Personal, 'messageId' | 'date'> & {
  readonly needsUtf8: boolean
  /** Envelope sender in A-labels; that of the body if absent. */
  readonly envelope?: string
  /** Certificate of the reader (DER, base64); the message is not encrypted if absent. */
  readonly certificate?: string | undefined
}

/** Input of `personalWords`. */
export interface WordsInput {
  readonly recipient: Recipient
  /** Language of the note for this person, and its default greeting. */
  readonly lang: string
  readonly salutation: string
  /** Sentence that tells the reader why they get the note. */
  readonly why: string
  readonly unsubscribe: readonly string[]
  /** Message-IDs of earlier messages on the note, the oldest first. */
  readonly thread?: readonly string[]
}

/** Words for a person. Their own greeting is used only if the note is in their first language. */
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

/** A personal text, marked as being in the note's language where the words around it are English. */
function ownWords(text: string, lang: string): SlotWords {
  const words = plain(text)
  return hasCampaignWords(lang) ? words : {...words, html: `<span lang="${escapeHtml(lang)}">${words.html}</span>`}
}

const plain = (text: string): SlotWords => ({text, html: escapeHtml(text)})

/** French sets a no-break space before its colon. */
const labelled = (lang: string, label: string, text: string): string =>
  /^fr\b/.test(lang) ? `${label}\u00A0: ${text}` : `${label}: ${text}`

/**
 * Values of `List-Unsubscribe`, the preferred one last: a mail that `cess bounces` reads, and an address of `cess unsubscribe-server` if
 * there is one (RFC 8058 requires `https:`).
 */
export function unsubscribeWays(token: string, contact: string, server?: string) {
  const mail = `mailto:${contact}?subject=${encodeURIComponent(`unsubscribe ${token}`)}`
  return server === undefined ? [mail] : [mail, `${server}/${token}`]
}
