/** Outcome of giving a message to a server. `reply` is codes only: a server's words may hold an address. */
export type Outcome =
  /** It took the whole message and said so. */
  | {readonly kind: 'accepted'; readonly reply: string}
  /** It said no, for good, to this message. `shape`: in words that others may be refused with, too. */
  | {readonly kind: 'refused'; readonly reply: string; readonly shape: string}
  /** It said not now, or was lost before it could have the whole message. `isBusy`: leave the server alone for a while. */
  | {readonly kind: 'deferred'; readonly reply: string; readonly isBusy: boolean}
  /** It may have the whole message, and nobody knows whether it took it. */
  | {readonly kind: 'lost'; readonly reply: string}
  /** It wants nothing from us at all: wrong password, no TLS, sender refused. The message stays to be sent. */
  | {readonly kind: 'closed'; readonly reply: string}

/** The library's account of a failure. */
interface SmtpFailure {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
  readonly command?: unknown
}

/** Failures after which no other message would fare better. */
const fatalCodes: ReadonlySet<unknown> = new Set(['EAUTH', 'ENOAUTH', 'ETLS', 'EREQUIRETLS'])
/** Commands that are about one person; the replies to all others, of whatever name, are to us. */
const personal: ReadonlySet<string> = new Set(['RCPT TO', 'DATA'])
const busyCode = 421 // RFC 5321, 3.8: the service closes; RFC 5321, 4.2.2

/**
 * The code of a reply that ends a message (RFC 5321, 4.2.1 and 4.3.2): 2yz, 4yz or 5yz, the same on every line. Anything else, `354` too, says
 * that replies and commands are out of step, and so nothing of the message.
 */
function finalCode(response: unknown): number | undefined {
  if (typeof response !== 'string') return undefined
  const [code = ''] = /^[245]\d\d(?=[ -]|\r?\n|$)/.exec(response) ?? []
  return code !== '' && response.split(/\r?\n/).every(line => line.startsWith(code)) ? Number(code) : undefined
}

/** The outcome where a message was given to its end and the server said this. */
export function finalOutcome(response: unknown, to = ''): Outcome {
  const responseCode = finalCode(response)
  if (responseCode === undefined)
    return {kind: 'lost', reply: /^\d{3}(?!\d)/.exec(String(response))?.[0] ?? 'EPROTOCOL'}
  if (responseCode < 300) return {kind: 'accepted', reply: replyOf(responseCode, response)}
  return outcomeOf({responseCode, response, command: 'DATA'}, false, to)
}

/**
 * Judge a failure by what the server said and by how much of the message it can have: the library tells drops before,
 * during and after DATA the same way, and only who fed the message knows.
 *
 * @param isGiven Whether the message was read to its end, so that the server may have all of it.
 * @param to The recipient's address.
 */
export function outcomeOf(error: SmtpFailure, isGiven: boolean, to = ''): Outcome {
  const {code, responseCode, response, command} = error
  // Whatever a server says that has no STARTTLS, it means that.
  if (code === 'ETLS' && !isGiven) return {kind: 'closed', reply: 'ETLS'}
  if (typeof responseCode === 'number' && responseCode > 0) {
    if (isGiven) return finalOutcome(response, to)
    const reply = replyOf(responseCode, response)
    if (responseCode < 500 || responseCode > 599) return {kind: 'deferred', reply, isBusy: responseCode === busyCode}
    if (fatalCodes.has(code) || (typeof command === 'string' && !personal.has(command))) return {kind: 'closed', reply}
    return {kind: 'refused', reply, shape: typeof response === 'string' ? replyShape(response, to) : ''}
  }
  const reply = typeof code === 'string' ? code : 'EUNKNOWN'
  if (isGiven) return {kind: 'lost', reply}
  if (fatalCodes.has(code) || reply.startsWith('EOAUTH')) return {kind: 'closed', reply}
  return {kind: 'deferred', reply, isBusy: false}
}

/** `550 5.1.1`: the codes of a reply (RFC 5321, 4.2; RFC 3463) without its words. */
function replyOf(responseCode: number, response: unknown): string {
  const enhanced = typeof response === 'string' ? /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})/.exec(response)?.[1] : undefined
  return enhanced === undefined ? String(responseCode) : `${responseCode} ${enhanced}`
}

/** Longer replies are not told whole. */
const mostCharacters = 200

/**
 * Words of a reply as every recipient gets them: without its codes, addresses, names and whatever is another each time.
 * Replies of the same shape to several recipients say nothing of any of them.
 *
 * @param response A reply, its lines parted by line breaks (RFC 5321, 4.2.1).
 * @param to The recipient's address.
 */
export function replyShape(response: string, to: string): string {
  const at = to.lastIndexOf('@')
  const own = [to, to.slice(0, at), to.slice(at + 1)].filter(({length}) => length > 2)
  const words = response
    .replaceAll(/^\d{3}(?:[ -]|$)(?:[245]\.\d{1,3}\.\d{1,3}(?: |$))?/gm, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .split(' ')
    .map(word => (own.some(part => holds(word, part)) ? '…' : steady(word)))
  return words.join(' ').trim().slice(0, mostCharacters)
}

const holds = (word: string, part: string): boolean => word.toLowerCase().includes(part.toLowerCase())

/** A word, or `…` for an address or what counts messages: 4 digits or more, or a long mixture of digits and letters. */
const steady = (word: string): string =>
  /@|\d{4}|^(?=.*\d)(?=.*[A-Z])[\w.-]{6,}$/i.test(word) && !/^\W*[\d.:a-f]+\W*$/.test(word) ? '…' : word
