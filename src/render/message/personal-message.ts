import {utf8} from '../../model/bytes.js'
import MimeNode from 'nodemailer/lib/mime-node'
import {wrap} from '../text/wrap.js'
import {columns} from '../text/assemble.js'
import {headerText} from '../eml/headers.js'
import {crlf, quotedPrintable} from '../eml/transfer-encoding.js'
import type {PreparedMessage, Segment} from './prepare-message.js'
import type {SlotName, SlotWords} from './slots.js'

/** Ingredients that make a message one person's. */
export interface Personal {
  readonly to: {readonly name: string; readonly address: string}
  /** With angle brackets. */
  readonly messageId: string
  readonly date: Date
  readonly slots: Readonly<Record<SlotName, SlotWords>>
  /** Addresses by which the person leaves the list: `mailto:` and, where there is a server for it, `https:`. */
  readonly unsubscribe: readonly string[]
  /** Message-IDs of the messages that this one follows, the oldest first (RFC 5322, 3.6.4); none if absent. */
  readonly thread?: readonly string[]
}

/** The message for one person, piece by piece; what everybody gets is not copied. */
export function* personalMessage(message: PreparedMessage, personal: Personal): Generator<Uint8Array> {
  yield utf8(personalHead(message, personal))
  for (const segment of message.segments) yield filled(segment, personal)
}

function filled(segment: Segment, {slots}: Personal): Uint8Array {
  if (segment instanceof Uint8Array) return segment
  const {form, name} = segment
  const words = form === 'text' ? wrap(slots[name].text, columns).join('\n') : slots[name].html
  return quotedPrintable(crlf(words))
}

/** The fields that stand before those that everybody gets. */
function personalHead(
  {isListed, listId}: PreparedMessage,
  {to, messageId, date, unsubscribe, thread = []}: Personal,
): string {
  const links = unsubscribe.map(address => `<${address}>`)
  const oneClick = unsubscribe.some(address => address.startsWith('https:'))
  return [
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${messageId}`,
    ...(thread.length > 0 ? [`In-Reply-To: ${thread.at(-1)}`, `References: ${thread.join('\r\n ')}`] : []),
    toField(to),
    ...(isListed ? [`List-Id: ${listId}`, `List-Unsubscribe: ${links.join(',\r\n ')}`] : []),
    // RFC 8058, 3.1: only with an https address.
    ...(isListed && oneClick ? ['List-Unsubscribe-Post: List-Unsubscribe=One-Click'] : []),
    '',
  ].join('\r\n')
}

/** `To:` with its name encoded (RFC 2047), folded; the one field whose form the library knows better. */
function toField({name, address}: Personal['to']): string {
  const node = new MimeNode('text/plain', {})
  node.setHeader([
    {key: 'To', value: name === '' ? address : {name: headerText(name), address}},
    {key: 'Date', value: 'x'},
    {key: 'Message-ID', value: 'x'},
  ])
  // A long name or address begins on the next line.
  const field = /^To:.*(?:\r\n[ \t].*)*/m.exec(node.buildHeaders())?.[0]
  // Nothing here would end the head in the middle.
  if (field === undefined) throw new Error('A head that is given a recipient has the field `To`')
  return field
}
