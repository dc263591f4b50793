import {createHash, createVerify, generateKeyPairSync} from 'node:crypto'
import fc from 'fast-check'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {dkimSigner} from '../../../src/io/smtp/dkim-signer.js'
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

const {publicKey, privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048})
const pem = String(privateKey.export({type: 'pkcs8', format: 'pem'}))

/** Whether the first signature of a message is right (RFC 6376, 6.1), by other code than made it, and the names that it signs. */
function verified(raw: string): {
  readonly isBody: boolean
  readonly isHead: boolean
  readonly names: readonly string[]
} {
  const end = raw.indexOf('\r\n\r\n')
  const fields = raw.slice(0, end).split(/\r\n(?![ \t])/)
  const signature = fields.find(field => field.startsWith('DKIM-Signature:')) ?? ''
  const tag = (name: string) => new RegExp(`[;\\s]${name}=([^;]*)`).exec(signature)?.[1]?.replaceAll(/\s/g, '') ?? ''
  const body = createHash('sha256')
    .update(relaxedBody(raw.slice(end + 4)), 'latin1')
    .digest('base64')
  const names = tag('h').toLowerCase().split(':')
  const left = fields.filter(field => field !== signature)
  const signed = names.flatMap(name => {
    const at = left.findLastIndex(field => field.toLowerCase().startsWith(`${name}:`))
    return at === -1 ? [] : left.splice(at, 1).map(relaxed)
  })
  const unsigned = relaxed(signature.replace(/(\bb=)[^;]*/, '$1'))
  const verifier = createVerify('sha256').update([...signed, unsigned].join('\r\n'), 'latin1')
  return {isBody: tag('bh') === body, isHead: verifier.verify(publicKey, tag('b'), 'base64'), names}
}

describe('a signed letter', () => {
  it('is signed with our key, the fields of the opt-out too', async () => {
    const folder = folderWith({'key.pem': pem})
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
    const {isBody, isHead, names} = verified(raw)
    expect({isBody, isHead}).toEqual({isBody: true, isHead: true})
    for (const name of ['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post'])
      expect(names.filter(signed => signed === name)).toHaveLength(2)
    expect(raw).toContain('\r\n.begins with a dot')
    for (const line of raw.slice(0, raw.indexOf('\r\nFrom')).split('\r\n')) expect(line.length).toBeLessThan(79)
    // A field that somebody adds, as over-signing wants it (RFC 6376, 8.15).
    expect(verified(raw.replace('From: ', 'From: other@example.org\r\nFrom: ')).isHead).toBe(false)
    expect(verified(raw.replace('To: ', 'From: other@example.org\r\nTo: ')).isHead).toBe(false)
  })

  it('is right however its pieces are cut, and whatever was signed before', () => {
    const sign = dkimSigner({domainName: 'example.org', keySelector: 'cess', privateKey: pem})
    const shared = ['x '.repeat(3000), `${'line  of \t words \r\n'.repeat(300)}`, ` \r\n${'y'.repeat(5000)}\r\n\r\n`]
    const long = fc.constantFrom(...shared.map(text => Buffer.from(text)))
    const short = fc.constantFrom('', ' ', '\t', '\r\n', 'a', ' a ', '\r\n\r\n', 'z\r\n').map(text => Buffer.from(text))
    fc.assert(
      fc.property(fc.array(fc.oneof(short, long), {maxLength: 6}), pieces => {
        const whole = [Buffer.from('From: a@example.org\r\nTo: b@example.org\r\n\r\n'), ...pieces, Buffer.from('\r\n')]
        const raw = Buffer.concat([sign(whole), ...whole]).toString('latin1')
        const {isBody, isHead} = verified(raw)
        // The reference knows no body without words.
        expect([isHead, isBody || !/\S/.test(raw.slice(raw.indexOf('\r\n\r\n')))]).toEqual([true, true])
      }),
    )
  })
})
