import {encode, wrap} from 'nodemailer/lib/qp'
import {base64} from '../base64.js'

/** Longest line of encoded text (RFC 2045, 6.7 and 6.8). */
const lineCharacters = 76
/** Bytes encoded at a time: one long string for each of the library's steps would cost more. */
const pieceBytes = 0x10000

const lineEnd = '\r\n'

/** Line ends as mail has them, before anything is encoded. */
export const crlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n')

/**
 * A text as quoted-printable (RFC 2045, 6.7), each character a byte; its lines must end with CRLF. None of its lines begins with “From ”,
 * before which programs that keep mail in one file write `>`: no signature would hold (RFC 8551, 3.1.2).
 */
export function quotedPrintable(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  let written = ''
  // The last line of a piece may go on in the next one.
  let open = ''
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const lines = wrap(open + encodePiece(bytes, start), lineCharacters)
    const end = lines.lastIndexOf('\n') + 1
    written += lines.slice(0, end)
    open = lines.slice(end)
  }
  return Buffer.from((written + open).replaceAll(/^From /gm, `=46rom =${lineEnd}`), 'latin1')
}

/** White is written otherwise where a line ends after it: the byte that follows a piece is encoded with it and cut off. */
function encodePiece(bytes: Buffer, start: number): string {
  const end = start + pieceBytes
  if (end >= bytes.length) return encode(bytes.subarray(start))
  const following = encode(bytes.subarray(end, end + 1))
  return encode(bytes.subarray(start, end + 1)).slice(0, -following.length)
}

/** Bytes as base64 in lines (RFC 2045, 6.8), each character a byte. */
export function base64Lines(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(base64(bytes), 'latin1')
  const breaks = Math.max(0, Math.ceil(text.length / lineCharacters) - 1)
  const lines = Buffer.alloc(text.length + breaks * lineEnd.length, lineEnd)
  for (let from = 0, to = 0; from < text.length; from += lineCharacters, to += lineCharacters + lineEnd.length)
    text.copy(lines, to, from, from + lineCharacters)
  return lines
}
