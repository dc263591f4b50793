import {isAutoReply, isAutoSubject, isAwaySubject} from './auto-replies.js'
import {type Failure, judgeFailure} from './judge-failure.js'
import {bareSubject, ownWords} from './own-words.js'
import {isFromSystem, isOfDelivery, readProse} from './read-prose.js'
import {readWish, type Wish} from './read-wish.js'
import {fieldGroups, fieldOf, type ReturnedMail, addressesIn} from './returned-mail.js'
import {tokensIn} from './references.js'

/** Class of a message in the office's mailbox. */
export type Returned =
  /** Somebody did not get a message, for good. */
  | {readonly kind: 'failed'; readonly failures: readonly Failure[]; readonly arrivedAt: string}
  /** A mail system said something that we do not understand. */
  | {readonly kind: 'obscure'}
  /** It is tried further. */
  | {readonly kind: 'delayed'}
  /** A person told their mail program that they want none of it (RFC 5965). */
  | {readonly kind: 'complaint'}
  /** A wish by the link in a message: what stands after “unsubscribe” is a token, ours or not. */
  | {readonly kind: 'opt-out'; readonly token: string}
  /** A person wrote. `words` are theirs alone. */
  | {readonly kind: 'reply'; readonly wish: Wish; readonly words: string}
  /** A program answered: out of office, read receipts. Says nothing of the address, and nothing of the person's wishes. */
  | {readonly kind: 'automatic'}
  | {readonly kind: 'other'}

/** Types of feedback (RFC 5965, 7.3; RFC 6430; RFC 6591) by what they mean. */
const feedbackKinds: ReadonlyMap<string, 'complaint' | 'obscure' | 'other'> = new Map([
  ['abuse', 'complaint'],
  ['fraud', 'complaint'],
  ['opt-out', 'complaint'],
  ['opt-out-list', 'complaint'],
  ['miscategorized', 'complaint'],
  ['other', 'obscure'],
  ['virus', 'obscure'],
  ['not-spam', 'other'],
  ['auth-failure', 'other'],
  ['dmarc', 'other'],
])

/** Say what a message is. The steps are in order: the first that knows it decides. */
export function classify(mail: ReturnedMail): Returned {
  for (const step of [feedback, receipt, report, wishByLink, prose, obscure, automatic, list, reply]) {
    const found = step(mail)
    if (found) return found
  }
  return {kind: 'other'}
}

type Step = (mail: ReturnedMail) => Returned | undefined

const feedback: Step = mail => {
  const {feedback: bodies} = mail
  if (bodies.length === 0) return complaintManners.some(({fits}) => fits(mail)) ? {kind: 'complaint'} : undefined
  const type =
    bodies
      .flatMap(fieldGroups)
      .find(group => group.has('feedback-type'))
      ?.get('feedback-type') ?? ''
  return {kind: feedbackKinds.get(type.toLowerCase().trim()) ?? 'obscure'}
}

/** Receipts of reading (RFC 8098) are no reports of delivery, also where they say that a message was deleted unread. */
const receipt: Step = ({types}) =>
  types.includes('message/disposition-notification') ? {kind: 'automatic'} : undefined

const report: Step = mail => {
  if (mail.statuses.length === 0) return undefined
  const {failures, isDelayed, isDone, arrivedAt} = readReport(mail.statuses, mail.text)
  if (failures.length > 0) return {kind: 'failed', failures, arrivedAt}
  if (isDelayed) return {kind: 'delayed'}
  if (isDone) return {kind: 'other'}
  // Fields without an action: the words beside them may know.
  return prose(mail) ?? {kind: 'obscure'}
}

/** “unsubscribe” and what follows it: a gateway may break a mark of ours in two, or set it in quotes. */
const asked = /unsubscribe\W{1,4}([\w.-]+(?:\s+[\w.-]+){0,5})/i
/** “unsubscribe” and what has the form of a mark, ours or not, and nothing else. */
const askedAlone = /^\W*unsubscribe[ :]+([\w-]+\.[\w.-]+|[0-9a-f][0-9a-f-]{15,})\W*$/i

const wishByLink: Step = ({subject, text}) => {
  const bare = bareSubject(subject)
  const token = askedIn(bare) ?? askedAlone.exec(bare)?.[1] ?? askedBelow(ownWords(text))
  return token === undefined ? undefined : {kind: 'opt-out', token}
}

const askedIn = (words: string): string | undefined => tokensIn(asked.exec(words)?.[1] ?? '')[0]

/** More beside it, and it may be a note that was not marked as quoted. */
const mostWordsBeside = 8

/** A line that says nothing else, among few words: mail programs put there what a gateway took from the subject. */
function askedBelow(words: string): string | undefined {
  const lines = words.split('\n')
  const line = lines.find(candidate => /^\W*unsubscribe\s/i.test(candidate))
  const rest = lines.filter(candidate => candidate !== line).join(' ')
  return line === undefined || rest.split(/\s+/).length > mostWordsBeside ? undefined : askedIn(line)
}

const prose: Step = mail => {
  const account = readProse(mail)
  if (!account) return undefined
  return account.kind === 'delayed' ? {kind: 'delayed'} : {kind: 'failed', failures: [account.failure], arrivedAt: ''}
}

const obscure: Step = mail =>
  isFromSystem(mail) && (isOfDelivery(mail) || /report/i.test(fieldOf(mail, 'content-type'))) && !isAwayNote(mail)
    ? {kind: 'obscure'}
    : undefined

/** An answer to nobody (`<>`) is a failure's too: one of a person away says so in its subject. */
const isAwayNote = ({subject}: ReturnedMail): boolean => isAutoSubject(subject) || isAwaySubject(subject)

/** Where only the subject says that somebody is away, they may have written it, and something else below. */
const automatic: Step = mail => {
  if (isAutoReply(mail)) return {kind: 'automatic'}
  return isAwaySubject(mail.subject) && readWish(ownWords(mail.text)) === 'none' ? {kind: 'automatic'} : undefined
}

/** Other people's mailings. */
const list: Step = mail =>
  fieldOf(mail, 'list-id') !== '' || /^\s*(?:bulk|list)/im.test(fieldOf(mail, 'precedence'))
    ? {kind: 'other'}
    : undefined

const reply: Step = mail => {
  const words = ownWords(mail.text)
  const wish = readWish(words)
  // A subject alone says it, unless the words beside it make that doubtful.
  const isSaidAbove = readWish(bareSubject(mail.subject)) === 'opt-out'
  return {kind: 'reply', wish: isSaidAbove && wish === 'none' ? 'opt-out' : wish, words}
}

/** Programs that pass on complaints without the form made for them (RFC 5965), by what only they write. Whose complaint it is, a mark in the enclosed message says, as for all others. */
const complaintManners: readonly {readonly name: string; readonly fits: (mail: ReturnedMail) => boolean}[] = [
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

/** Account of a delivery report: who failed, and whether the rest is put off or done. */
interface DeliveryAccount {
  readonly failures: readonly Failure[]
  readonly isDelayed: boolean
  /** Whether it only says that somebody got the message, or that it went on. */
  readonly isDone: boolean
  /** When the reporting server got the message (RFC 3464, 2.2.5); empty where it does not say. */
  readonly arrivedAt: string
}

/**
 * Read the fields of a report (RFC 3464, 2.3; RFC 6533, 3); the prose beside them counts where they give neither status nor diagnostic. The
 * action says whether it failed, whatever the class of its status: what was tried for days in vain ends as `failed` with 4.4.7.
 */
function readReport(bodies: readonly string[], prose: string): DeliveryAccount {
  const groups = bodies.flatMap(fieldGroups)
  const of = (action: string) => groups.filter(group => actionOf(group) === action)
  return {
    failures: of('failed').map(group => failureIn(group, prose)),
    isDelayed: of('delayed').length > 0,
    isDone: ['delivered', 'relayed', 'expanded'].some(action => of(action).length > 0),
    arrivedAt: groups.map(group => group.get('arrival-date')).find(date => date !== undefined) ?? '',
  }
}

/** The first word of the action; a comment may follow it. */
const actionOf = (group: ReadonlyMap<string, string>): string | undefined =>
  /^[a-z]+/.exec((group.get('action') ?? '').toLowerCase())?.[0]

function failureIn(group: ReadonlyMap<string, string>, prose: string): Failure {
  const status = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(group.get('status') ?? '')?.[0] ?? ''
  const diagnostic = group.get('diagnostic-code') ?? ''
  // Where both are there, an alias or a forwarder stands between: what failed is the final one.
  const [final = [], original = []] = ['final-recipient', 'original-recipient'].map(name =>
    addressesOf(group.get(name) ?? ''),
  )
  const addresses = [...new Set(final.length > 0 ? final : original)]
  return {...judgeFailure(status, diagnostic === '' ? prose : diagnostic), addresses}
}

/**
 * Addresses in `rfc822; name@example.org` (RFC 3464, 2.3.1), `utf-8; …` (RFC 6533, 3), with what may stand for a sign:
 * `+2B` (xtext: RFC 3461, 4) and `\x{E9}` (RFC 6533, 3). Whether an address is ours is asked of each reading.
 */
function addressesOf(field: string): readonly string[] {
  const value = field.replace(/^[\w-]+[ \t]*;/, '')
  const readings = [
    value,
    value.replaceAll(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
    value.replaceAll(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (written, hex: string) => signOf(hex) ?? written),
  ]
  return readings.flatMap(addressesIn)
}

const lastCodePoint = 0x10_ff_ff

const signOf = (hex: string): string | undefined => {
  const code = parseInt(hex, 16)
  return code <= lastCodePoint ? String.fromCodePoint(code) : undefined
}
