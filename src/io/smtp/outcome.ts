/** Outcome of sending a message. `reply` has only codes, since a server's words may contain an address. */
export type Outcome =
  /** The server accepted the whole message. */
  | {readonly kind: 'accepted'; readonly reply: string}
  /** The server refused the message permanently. `shape`: its words without personal parts, to compare refusals. */
  | {readonly kind: 'refused'; readonly reply: string; readonly shape: string}
  /** The server refused for now, or the connection was lost before the end of the message. `isBusy`: pause before the next attempt. */
  | {readonly kind: 'deferred'; readonly reply: string; readonly isBusy: boolean}
  /** The whole message may have arrived, with unknown outcome. */
  | {readonly kind: 'lost'; readonly reply: string}
  /** The server refuses us: wrong password, no TLS, sender refused. The message remains to be sent. */
  | {readonly kind: 'closed'; readonly reply: string}

/** An error of the library. */
interface SmtpFailure {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
  readonly command?: unknown
}

/** Error codes that any other message would meet too. */
const fatalCodes: ReadonlySet<unknown> = new Set(['EAUTH', 'ENOAUTH', 'ETLS', 'EREQUIRETLS'])
/** Commands whose replies are about the recipient; all others are about us. */
const personal: ReadonlySet<string> = new Set(['RCPT TO', 'DATA'])
const busyCode = 421 // RFC 5321, 3.8: the service closes; RFC 5321, 4.2.2

/**
 * Code of a final reply (RFC 5321, 4.2.1 and 4.3.2): 2yz, 4yz or 5yz, equal on all lines. Undefined for others, `354` included, which are
 * out of step and say nothing about the message.
 */
function finalCode(response: unknown): number | undefined {
  if (typeof response !== 'string') return undefined
  const [code = ''] = /^[245]\d\d(?=[ -]|\r?\n|$)/.exec(response) ?? []
  return code !== '' && response.split(/\r?\n/).every(line => line.startsWith(code)) ? Number(code) : undefined
}

/** Outcome of a message that was sent to its end, by the server's reply. */
export function finalOutcome(response: unknown, to = ''): Outcome {
  const responseCode = finalCode(response)
  if (responseCode === undefined)
    return {kind: 'lost', reply: /^\d{3}(?!\d)/.exec(String(response))?.[0] ?? 'EPROTOCOL'}
  if (responseCode < 300) return {kind: 'accepted', reply: replyOf(responseCode, response)}
  return outcomeOf({responseCode, response, command: 'DATA'}, false, to)
}

/**
 * Outcome of a failure, by the reply and by how much was sent: the library reports connections lost before, during and after DATA alike.
 *
 * @param isGiven Whether the message was read to its end, so that the server may have all of it.
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

/** Codes of a reply (RFC 5321, 4.2; RFC 3463) without text: `550 5.1.1`. */
function replyOf(responseCode: number, response: unknown): string {
  const enhanced = typeof response === 'string' ? /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})/.exec(response)?.[1] : undefined
  return enhanced === undefined ? String(responseCode) : `${responseCode} ${enhanced}`
}

/** Most characters of a reply's shape. */
const mostCharacters = 200

/**
 * Words of a reply without codes, addresses, names and variable parts. A shape that several recipients share says nothing about any of
 * them.
 *
 * @param response A reply, its lines parted by line breaks (RFC 5321, 4.2.1).
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

/** Replace addresses and ids (4 digits or more, or long mixtures of digits and letters) by `…`. */
const steady = (word: string): string =>
  /@|\d{4}|^(?=.*\d)(?=.*[A-Z])[\w.-]{6,}$/i.test(word) && !/^\W*[\d.:a-f]+\W*$/.test(word) ? '…' : word
