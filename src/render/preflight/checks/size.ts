import {crlf, quotedPrintable} from '../../eml/transfer-encoding.js'
import {excessSize} from '../../../model/excess-size.js'
import type {MailCheck} from '../mail-check.js'

/** Bytes of encoded HTML after which Gmail cuts a mail. */
const mostBytes = 102_000
/** Where to say so before it happens. */
const nearBytes = 80_000

/** Encoded text is at most this much longer than its characters alone: a soft break in lines of at least 51 of them. */
const breakShare = 1 + 3 / 51

/** The size of the HTML as it travels, in quoted-printable. */
export const checkSize: MailCheck = ({html}) => {
  if (charactersOf(html) * breakShare < nearBytes) return []
  const {length} = quotedPrintable(crlf(html))
  if (length <= nearBytes) return []
  const size = excessSize(length)
  const most = length > mostBytes ? mostBytes : nearBytes
  return [
    {
      ruleId: length > mostBytes ? 'mail-size' : 'mail-size-near',
      origin: {in: 'note'},
      actual: {en: `${size.en} of HTML in the mail`, fr: `${size.fr} de HTML dans le courriel`},
      expected: {en: `at most ${most / 1000} kB`, fr: `${most / 1000} ko au plus`},
    },
  ]
}

/** Characters of the encoded text without soft breaks (RFC 2045, 6.7): “=” and each byte outside ASCII take three. */
function charactersOf(html: string): number {
  let characters = 0
  for (let index = 0; index < html.length; index++) {
    const unit = html.charCodeAt(index)
    if (unit === 0x0a) characters += 2
    else if (unit < 0x80) characters += unit === 0x3d ? 3 : 1
    else characters += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 6 : 9
  }
  return characters
}
