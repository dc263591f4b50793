import {encode, wrap} from 'nodemailer/lib/qp'

/** Line ends as mail has them. */
const crlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n')

/** Text in quoted-printable (RFC 2045, 6.7), lines of at most 76. */
export const quotedPrintable = (text: string): string => wrap(encode(crlf(text)))

/** A line break that is none: between pieces that were encoded apart. */
export const softBreak = '=\r\n'
