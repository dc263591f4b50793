import {execFileSync, spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import PostalMime from 'postal-mime'
import {expect, it} from 'vitest'
import {joined} from '../../../src/model/bytes.js'
import {messageProtector} from '../../../src/io/smime/protect-message.js'
import {readMailKey} from '../../../src/io/smime/read-mail-key.js'
import {contentSigner} from '../../../src/io/smime/sign-content.js'
import {readCertificate} from '../../../src/model/cms/read-certificate.js'
import {verifyMail} from '../../../src/model/signed-mail/verify-mail.js'
import {folderWith} from '../../support/folder.js'
import {mailIdentity, mailKeyFiles, type IdentityOptions} from '../../support/mail-seal.js'
import {pemOf} from '../../support/seal.js'
import {describeWith} from '../../support/tools.js'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const pieces = [
  bytes('Date: Tue, 01 Dec 2026 12:00:00 +0000\r\nMessage-ID: <1@example.org>\r\nTo: Anne <anne@example.org>\r\n'),
  bytes(
    'From: Centre <alertes@example.org>\r\nSubject: [TLP:GREEN] Alerte\r\nContent-Type: multipart/mixed;\r\n boundary="=_cess-1"\r\nMIME-Version: 1.0\r\n\r\n',
  ),
  bytes('--=_cess-1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBonjour =C3=A0 tous\r\n--=_cess-1--\r\n'),
]
const wish = {cover: '[TLP:GREEN] CESS-2026-ALE-001'}
const signedAt = new Date('2026-12-01T12:00:00Z')

async function signed(options: IdentityOptions = {}) {
  const files = await mailKeyFiles(options)
  const key = await readMailKey(files.environment)
  if (!key) throw new Error('no key')
  return {...files, message: joined(messageProtector(contentSigner(key, () => signedAt))(pieces, wish))}
}

function written(message: Uint8Array): string {
  const path = join(folderWith(), 'message.eml')
  writeFileSync(path, message)
  return path
}

describeWith('openssl', 'a message signed by S/MIME', () => {
  it.each(['ec', 'rsa'] as const)(
    'is accepted by OpenSSL and by us, the head with it: %s',
    {tags: 'slow'},
    async kind => {
      const {message, authority} = await signed({kind})
      const arguments_ = ['cms', '-verify', '-in', written(message), '-CAfile', authority, '-purpose', 'smimesign']
      const at = ['-attime', String(signedAt.getTime() / 1000)]
      const opened = spawnSync('openssl', [...arguments_, ...at])
      expect(opened.stderr.toString()).toContain('successful')
      expect(opened.stdout.toString()).toContain('Bonjour =C3=A0 tous')
      expect(await verifyMail(message)).toMatchObject({
        kind: 'signed',
        isSenders: true,
        differing: [],
        signedAt: signedAt.getTime(),
      })
    },
  )

  it.each([
    ['ec', []],
    ['rsa', []],
    ['ec', ['2.16.840.1.101.3.4.1.46']],
    ['rsa', ['2.16.840.1.101.3.4.1.46']],
  ] as const)(
    'is opened only by the key that it was enciphered for: %s, ciphers %j',
    {tags: 'slow'},
    async (kind, ciphers) => {
      const reader = mailIdentity({address: 'anne@example.org', kind})
      const key = await readMailKey((await mailKeyFiles()).environment)
      if (!key) throw new Error('no key')
      const certificate = {...readCertificate(reader.certificate), ciphers}
      const message = joined(messageProtector(contentSigner(key, () => signedAt))(pieces, {...wish, certificate}))
      const folder = folderWith({
        'key.pem': String(reader.privateKey.export({type: 'pkcs8', format: 'pem'})),
        'certificate.pem': pemOf(reader.certificate),
      })
      const [by, recip] = ['key.pem', 'certificate.pem'].map(name => join(folder, name))
      const inner = execFileSync('openssl', [
        ...['cms', '-decrypt', '-in', written(message), '-inkey', by ?? '', '-recip', recip ?? ''],
      ])
      expect(Buffer.from(message).toString('latin1')).not.toContain('Alerte')
      const type = ciphers.length > 0 ? 'authEnveloped-data' : 'enveloped-data'
      expect(Buffer.from(message).toString('latin1')).toContain(`smime-type=${type};`)
      expect((await PostalMime.parse(message)).subject).toBe(wish.cover)
      expect(inner.toString('latin1')).toContain('Subject: [TLP:GREEN] Alerte')
      expect(await verifyMail(inner)).toMatchObject({kind: 'signed'})
      expect(await verifyMail(message)).toEqual({kind: 'enciphered'})
    },
  )
})

it('stays as it is where nothing is asked for', () => {
  expect(messageProtector()(pieces, wish)).toBe(pieces)
})
