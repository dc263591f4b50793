import {encode, wrap as fold} from 'nodemailer/lib/qp'
import {readerPlaces, type ReaderTexts} from '../../model/mailing.js'
import {escapeHtml} from '../html.js'
import {columns} from '../text/assemble.js'
import {wrap} from '../text/wrap.js'

/**
 * Fill an encoded message that was rendered with `readerPlaces` for one recipient: some microseconds, where encoding the
 * message again would take milliseconds.
 *
 * @param message ASCII with CRLF, as `renderMessage` gives it.
 */
export function fillReader(message: string, texts: ReaderTexts): string {
  const names = Object.entries(readerPlaces)
  // The keys are those of `readerPlaces`; `Object.entries` forgets it.
  const fills = names.map(([name, place]) => [place, texts[name as keyof ReaderTexts]] as const)
  return fills.reduce((filled, [place, text]) => {
    const plain = wrap(text, columns).join('\r\n')
    return replaceLine(replaceLine(filled, place, plain), escapeHtml(place), escapeHtml(text))
  }, message)
}

/** The place stands on a line of its own, perhaps as an attribute: what it becomes is encoded, the rest of the line is. */
function replaceLine(message: string, place: string, text: string): string {
  const at = message.indexOf(place)
  if (at < 0) return message
  const start = message.lastIndexOf('\n', at) + 1
  const end = message.indexOf('\r\n', at)
  const line = message.slice(start, at) + encode(text) + message.slice(at + place.length, end)
  return message.slice(0, start) + fold(line, 76) + message.slice(end)
}
