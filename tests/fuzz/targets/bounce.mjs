import {parseReport} from '../../../dist/io/mailbox/parse-report.js'
import {expand} from '../pieces.mjs'

export const pieces = [
  ...[
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n',
    '\n--b\n',
    '\n--b--\n',
    '\n',
    '\r\n',
    '\n\n',
  ],
  ...[
    'Content-Type: message/delivery-status\n',
    'Content-Type: text/rfc822-headers\n',
    'Content-Type: message/rfc822\n',
  ],
  ...[
    'Content-Transfer-Encoding: base64\n',
    'Content-Transfer-Encoding: quoted-printable\n',
    'Subject: ',
    'unsubscribe token.of.it',
  ],
  ...[
    'Final-Recipient: rfc822; name@example.org\n',
    'Original-Recipient: utf-8; ',
    'Action: failed\n',
    'Status: 5.1.1\n',
  ],
  ...[
    'Message-ID: <0123456789abcdef0123456789abcdef@example.org>\n',
    '=?utf-8?q?',
    '=?utf-8?b?',
    '?=',
    '"',
    '(',
    ')',
    '<',
    '>',
    ';',
  ],
  ...[
    'boundary=',
    'charset=',
    'name*0=',
    "filename*=utf-8''",
    ' ',
    '\t',
    ':',
    '=',
    '=C3=A9',
    '&amp;',
    'From: a <a@example.org>, ',
  ],
  ...['Content-Type: text/html\n', 'Content-Type: multipart/mixed; boundary=', 'a', '--', '@', ','],
]
export const packages = ['postal-mime']
export const seeds = ['tests/fuzz/examples/bounce']
export const isAsync = true

/** Whatever stands in a mailbox is a report, or none. */
export const fuzz = bytes => parseReport(new Uint8Array(expand(bytes, pieces)))
