import {parseMail} from '../../../dist/io/mailbox/parse-mail.js'
import {classify} from '../../../dist/model/returns/classify.js'
import {referencesIn} from '../../../dist/model/returns/references.js'
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
  ...[
    'Content-Type: message/feedback-report\n\nFeedback-Type: abuse\n',
    'Content-Type: message/disposition-notification\n',
    'Auto-Submitted: auto-replied\n',
    'Return-Path: <>\n',
    'X-Failed-Recipients: name@example.org\n',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown\n',
    'Hi. This is the qmail-send program\n',
    '0123456789abcdef0123456789abcdef.fr.0123456789abcdef0123456789abcdef',
    '0123456789abcdef-0123456789abcdef.fr.0123456789abcdef-0123456789abcdef',
    'Re: [EXTERNAL] ',
    '<blockquote>',
    'On 1 Dec 2026, name@example.org wrote:\n',
    '\n> ',
    'désinscrivez-moi',
    ' not found',
    '-----',
    '____________',
  ],
]
export const packages = ['postal-mime']
export const seeds = ['tests/fuzz/examples/bounce', 'tests/fixtures/mailbox']
export const seedName = /\.eml$/
export const isAsync = true

/** Whatever stands in a mailbox is of some class, and says whose it is, or does not. */
export const fuzz = async bytes => {
  const mail = await parseMail(new Uint8Array(expand(bytes, pieces)))
  classify(mail)
  referencesIn(mail)
}
