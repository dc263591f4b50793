import {createHash, createVerify, generateKeyPairSync} from 'node:crypto'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readSmtpSettings} from '../../../src/io/smtp/settings.js'
import {openSmtpLine} from '../../../src/io/smtp/smtp-line.js'
import {folderWith} from '../../support/folder.js'
import {startMailServer} from '../../support/mail-server.js'

/** Relaxed canonical form of a field (RFC 6376, 3.4.2). */
const relaxed = (field: string): string => {
  const [, name = '', value = ''] = /^([^:]+):([^]*)$/.exec(field) ?? []
  return `${name.toLowerCase().trim()}:${value
    .replaceAll(/\r\n/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()}`
}

/** Relaxed canonical form of a body (RFC 6376, 3.4.4). */
const relaxedBody = (body: string): string =>
  `${body
    .replaceAll(/[ \t]+(?=\r\n)/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .replace(/(\r\n)*$/, '')}\r\n`

describe('a signed letter', () => {
  it('is signed with our key, the fields of the opt-out too', async () => {
    const {publicKey, privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048})
    const folder = folderWith({'key.pem': String(privateKey.export({type: 'pkcs8', format: 'pem'}))})
    const server = await startMailServer()
    const line = openSmtpLine(
      readSmtpSettings({
        CESS_SMTP_URL: server.url,
        CESS_DKIM_DOMAIN: 'example.org',
        CESS_DKIM_SELECTOR: 'cess',
        CESS_DKIM_KEY_FILE: join(folder, 'key.pem'),
      }),
    )
    const head =
      'From: alertes@example.org\r\nTo: anne@parl.example.org\r\nSubject: A long\r\n subject\r\nList-Unsubscribe: <https://x.example.org>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n'
    const message = Buffer.from(`${head}\r\n.begins with a dot  \r\n${'A line.\r\n'.repeat(2000)}\r\n\r\n`)
    const outcome = await line.send({
      from: 'alertes@example.org',
      to: 'anne@parl.example.org',
      needsUtf8: false,
      pieces: [message],
    })
    line.close()
    expect(outcome.kind).toBe('accepted')

    const raw = server.taken[0]?.raw ?? ''
    const end = raw.indexOf('\r\n\r\n')
    const fields = raw.slice(0, end).split(/\r\n(?![ \t])/)
    const signature = fields.find(field => field.startsWith('DKIM-Signature:')) ?? ''
    const tag = (name: string) => new RegExp(`[;\\s]${name}=([^;]*)`).exec(signature)?.[1]?.replaceAll(/\s/g, '') ?? ''
    expect(tag('bh')).toBe(
      createHash('sha256')
        .update(relaxedBody(raw.slice(end + 4)))
        .digest('base64'),
    )
    const names = tag('h').toLowerCase().split(':')
    expect(names).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
    )
    const signed = names.map(name => relaxed(fields.find(field => field.toLowerCase().startsWith(`${name}:`)) ?? ''))
    const unsigned = relaxed(signature.replace(/(\bb=)[^;]*/, '$1'))
    const verifier = createVerify('sha256').update([...signed, unsigned].join('\r\n'))
    expect(verifier.verify(publicKey, tag('b'), 'base64')).toBe(true)
    expect(raw.slice(end)).toContain('\r\n.begins with a dot')
  })
})
