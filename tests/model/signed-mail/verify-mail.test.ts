import {createHash} from 'node:crypto'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {joined} from '../../../src/model/bytes.js'
import {messageProtector} from '../../../src/io/smime/protect-message.js'
import {contentSigner} from '../../../src/io/smime/sign-content.js'
import {signerWith} from '../../../src/io/seal/signer.js'
import {verifyMail} from '../../../src/model/signed-mail/verify-mail.js'
import {mailIdentity, type IdentityOptions} from '../../support/mail-seal.js'

const lines = (...texts: readonly string[]) => new Uint8Array(Buffer.from(texts.map(text => `${text}\r\n`).join('')))

/** A letter with a file. */
const letter = (from = 'alertes@example.org') => [
  lines('Date: Tue, 01 Dec 2026 12:00:00 +0000', 'Message-ID: <1@example.org>', 'To: Anne <anne@example.org>'),
  lines(
    ...[`From: Centre <${from}>`, 'Subject: [TLP:GREEN] Alerte', 'X-TLP: TLP:GREEN', 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/mixed; boundary="=_cess-1"', '', '--=_cess-1'],
    ...['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', ''],
    ...['Bonjour =C3=A0 tous,', '', '=46rom a to b.', '--=_cess-1', 'Content-Type: application/pdf'],
    ...['Content-Disposition: attachment; filename="a.pdf"', 'Content-Transfer-Encoding: base64', ''],
    ...[Buffer.from('%PDF-1.7 '.repeat(40)).toString('base64').replaceAll(/.{76}/g, '$&\r\n'), '--=_cess-1--'],
  ),
]

function signed(options: IdentityOptions = {}, from?: string): Uint8Array {
  const {privateKey, certificate, authority} = mailIdentity(options)
  const key = {...signerWith(certificate, [authority]), privateKey}
  const now = () => new Date('2026-12-01T12:00:00Z')
  return joined(messageProtector(contentSigner(key, now))(letter(from), {cover: ''}))
}

const withText = (bytes: Uint8Array, from: string | RegExp, to: string) =>
  new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1'))

/** A message as another program shows it. */
async function shown(bytes: Uint8Array): Promise<string> {
  const {subject, from, to, date, messageId, text, html, attachments} = await PostalMime.parse(bytes)
  const files = attachments
    .filter(({mimeType}) => !mimeType.includes('signature'))
    .map(({filename, mimeType, content}) => [filename, mimeType, Buffer.from(content as ArrayBuffer).toString('hex')])
  return JSON.stringify({subject, from, to, date, messageId, text, html, files})
}

describe('a signed message', () => {
  it('says who signed it, when, and what the head was', async () => {
    const verdict = await verifyMail(signed())
    expect(verdict).toMatchObject({kind: 'signed', isSenders: true, differing: []})
    if (verdict.kind !== 'signed') throw new Error(verdict.kind)
    expect(verdict.certificate).toMatchObject({subject: 'Centre', addresses: ['alertes@example.org']})
    expect(verdict.fields.get('subject')).toEqual(['[TLP:GREEN] Alerte'])
  })

  it('holds with the line ends of another system, and with what servers add', async () => {
    const message = withText(signed(), /^/, 'Received: from a by b\r\nDKIM-Signature: v=1\r\n')
    const [verdict] = [await verifyMail(withText(message, /\r\n/g, '\n'))]
    expect(verdict).toMatchObject({kind: 'signed', differing: []})
  })

  it.each([
    ['another subject', 'Subject: [TLP:GREEN]', 'Subject: [TLP:CLEAR]', ['subject']],
    ['a second subject', 'Date:', 'Subject: Other\r\nDate:', ['subject']],
    ['an address to reply to', 'Date:', 'Reply-To: other@example.org\r\nDate:', ['reply-to']],
    ['another label for programs', 'X-TLP: TLP:GREEN', 'X-TLP: TLP:CLEAR', ['x-tlp']],
  ])('tells %s', async (_, from, to, differing) => {
    expect(await verifyMail(withText(signed(), from, to))).toMatchObject({kind: 'signed', differing})
  })

  it('tells another text, an address that is not the certificate’s, and no signature', async () => {
    expect(await verifyMail(withText(signed(), 'a to b', 'b to a'))).toEqual({kind: 'changed', fault: 'content'})
    expect(await verifyMail(signed({}, 'other@example.org'))).toMatchObject({kind: 'signed', isSenders: false})
    expect(await verifyMail(joined(letter()))).toEqual({kind: 'unsigned'})
    expect(await verifyMail(new Uint8Array())).toEqual({kind: 'unsigned'})
    expect(await verifyMail(withText(signed(), /MI[\w+/]{20}/, ''))).toEqual({kind: 'unreadable'})
  })

  it('is no signature of a message that says twice what it is', async () => {
    for (const other of ['Content-Type: text/html\r\n', 'content-type: multipart/mixed; boundary=x\r\n'])
      for (const place of [/^/, /(?=MIME-Version)/])
        expect(await verifyMail(withText(signed(), place, other))).toEqual({kind: 'unreadable'})
  })

  const cut = '=_signed_cess_='
  const forged = ['Content-Type: text/html', '', '<p>Forged</p>', ''].join('\r\n')
  const withPart = (boundary: string, parameters: string) => (message: string) =>
    message
      .replace(`boundary="${cut}"`, parameters)
      .replace('\r\n\r\n', `\r\n\r\n--${boundary}\r\n${forged}--${boundary}--\r\n`)

  it.each<[string, (message: string) => string]>([
    ['a boundary twice', withPart('x', `boundary="x"; boundary="${cut}"`)],
    ['a boundary in pieces', withPart('x', `boundary*0="x"; boundary="${cut}"`)],
    ['a boundary in a charset', withPart('x', `boundary="${cut}"; boundary*=us-ascii''x`)],
    ['a boundary that is not closed', withPart('x', `boundary=x "; boundary="${cut}"`)],
    ['a third part without an end', message => message.replace(`--${cut}--`, `--${cut}\r\n${forged}`)],
    ['parts after the last', message => `${message}\r\n--${cut}\r\n${forged}--${cut}--\r\n`],
    ['a delimiter with other blanks', message => message.replace(`--${cut}\r\n`, `--${cut}\u00a0\r\n`)],
    ['a line that begins as a delimiter', message => message.replace(`--${cut}`, `--${cut}x\r\n${forged}--${cut}`)],
    ['delimiters between lone returns', message => message.replace(`--${cut}`, `--${cut}\rForged\r\n--${cut}`)],
    ['a field after a lone return', message => `X-A: b\rSubject: Forged\r\n${message}`],
    ['a text in its head', message => message.replace('MIME-Version', '<p>Forged</p>\r\nMIME-Version')],
    ['a type with a blank before its colon', message => message.replace('Content-Type:', 'Content-Type :')],
    [
      'a type of two sorts at its signature',
      message => message.replace(/(?=Content-Disposition: attachment; filename="smime)/, 'Content-Type: text/html\r\n'),
    ],
    ['an encoding around all parts', message => `Content-Transfer-Encoding: base64\r\n${message}`],
  ])('is not read where programs could read it otherwise: %s', async (_, change) => {
    const message = Buffer.from(signed()).toString('latin1')
    const changed = change(message)
    expect(changed).not.toBe(message)
    expect(await verifyMail(Buffer.from(changed, 'latin1'))).toEqual({kind: 'unreadable'})
  })

  it('is of one sender', async () => {
    for (const from of ['b@example.org>, Anne <alertes@example.org', 'b@example.org>\r\nFrom: <alertes@example.org'])
      expect(await verifyMail(signed({}, from))).toMatchObject({kind: 'signed', isSenders: false, differing: []})
  })

  it('is told of a byte of other letters in the place of a blank', async () => {
    const changed = withText(signed(), 'Subject: [TLP:GREEN] ', 'Subject: [TLP:GREEN]\u00a0')
    expect(await verifyMail(changed)).toMatchObject({kind: 'signed', differing: ['subject']})
  })

  it('does not hold by a key that is none', async () => {
    const key = Buffer.from('06082a8648ce3d030107', 'hex')
    const message = Buffer.from(signed()).toString('latin1')
    const [encoded = ''] = /MII[\w+/=\r\n]+[\w+/=]/.exec(message) ?? []
    const signature = Buffer.from(encoded, 'base64')
    for (let at = signature.indexOf(key); at >= 0; at = signature.indexOf(key)) signature[at] = 0x1f
    const changed = message.replace(encoded, signature.toString('base64'))
    expect(await verifyMail(Buffer.from(changed, 'latin1'))).toEqual({kind: 'changed', fault: 'signature'})
  })

  it('knows an address outside of ASCII', async () => {
    const verdict = await verifyMail(signed({address: 'ünï@example.org'}))
    expect(verdict).toMatchObject({certificate: {addresses: ['ünï@example.org']}, isSenders: false})
  })

  it('is told where any byte is another, or shows what it showed', {timeout: 0}, async () => {
    const message = signed()
    const before = await shown(message)
    const [changes, seed] = [Number(process.env['CESS_SEAL_CHANGES'] ?? 60), Number(process.env['CESS_SEAL_SEED'] ?? 1)]
    const [untold, counts]: [number[], {told: number; harmless: number}] = [[], {told: 0, harmless: 0}]
    for (let number = 0; number < changes; number++) {
      const draw = createHash('sha256').update(`${seed} ${number}`).digest()
      const at = draw.readUInt32BE(0) % message.length
      const changed = Uint8Array.from(message)
      changed[at] = (changed[at] ?? 0) ^ (1 + ((draw[4] ?? 0) % 255))
      const verdict = await verifyMail(changed)
      const isTold = verdict.kind !== 'signed' || verdict.differing.length > 0 || !verdict.isSenders
      if (isTold) counts.told++
      else if ((await shown(changed)) === before) counts.harmless++
      else untold.push(at)
    }
    expect(untold, `seed ${seed}`).toEqual([])
    expect(counts.told).toBeGreaterThan(changes / 2)
  })
})
