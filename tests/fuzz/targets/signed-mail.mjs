import {readFileSync} from 'node:fs'
import PostalMime from 'postal-mime'
import {verifyMail} from '../../../dist/model/signed-mail/verify-mail.js'
import {mailSigner} from '../../../dist/io/seal/standing-of.js'
import {judgeMail} from '../../../dist/model/verify/mail-judgement.js'
import {expand} from '../pieces.mjs'

const whole = readFileSync(new URL('../examples/signed-mail/letter.eml', import.meta.url), 'latin1')
const lines = whole.match(/[^\n]*\n/g).map(line => Buffer.from(line, 'latin1'))

/** The lines of a signed message, and those that others have. */
export const pieces = [
  ...lines,
  ...[
    'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary="b"\n',
    '--b\n',
    '--b--\n',
    '\n',
  ],
  ...[
    '\r\n',
    '\r',
    ' ',
    '\t',
    ';',
    '=',
    '"',
    '\\',
    '(',
    ')',
    'boundary=b',
    'boundary*0=b',
    'hp="clear"',
    'From: a@example.org\n',
  ],
  ...['Content-Type: application/pkcs7-signature\n', 'Content-Transfer-Encoding: base64\n', 'MII', 'AAAA', '='],
  ...['Content-Type: multipart/mixed; boundary=b\n', 'JVBERi0xLjc=', 'Subject: ', '<', '>', ',', ':', 'a', '\u00a0'],
]
export const seeds = ['tests/fuzz/examples/signed-mail']
export const seedName = /\.eml$/
export const packages = ['postal-mime']
export const isAsync = true

const trust = {seals: [], authorities: [], lists: [], revoked: [], now: new Date('2026-12-01')}
/** Fields and texts of a message as another program shows them. */
async function shown(message) {
  const {subject, from, to, date, text, html} = await PostalMime.parse(message)
  return JSON.stringify({subject, from, to, date, text, html})
}

const before = await shown(Buffer.from(whole, 'latin1'))

/** Any message is signed, or not; one that is shows what the example shows, whose key is nowhere. */
export async function fuzz(bytes) {
  const expanded = new Uint8Array(expand(bytes, pieces))
  const verdict = await verifyMail(expanded)
  judgeMail(verdict, one => mailSigner(one, trust))
  if (verdict.kind !== 'signed' || verdict.differing.length > 0) return
  if ((await shown(expanded)) !== before) throw new Error('Other words hold')
}
