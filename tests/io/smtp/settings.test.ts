import {generateKeyPairSync} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readSmtpSettings} from '../../../src/io/smtp/settings.js'
import {folderWith} from '../../support/folder.js'
import {UsageError} from '../../../src/model/usage-error.js'

const url = (text: string) => readSmtpSettings({CESS_SMTP_URL: text})

describe('settings of the mail server', () => {
  it('come from one address', () => {
    expect(url('smtp://us%40er:p%2Fw@mail.example.org')).toMatchObject({
      host: 'mail.example.org',
      port: 587,
      isSecure: false,
      requiresTls: true,
      auth: {user: 'us@er', pass: 'p/w'},
    })
    expect(url('smtps://mail.example.org')).toMatchObject({port: 465, isSecure: true})
  })

  it('come from parts', () => {
    const parts = {
      CESS_SMTP_HOST: 'mail.example.org',
      CESS_SMTP_PORT: '2525',
      CESS_SMTP_USER: 'a:b@c',
      CESS_SMTP_PASSWORD: 'p@/:%',
    }
    expect(readSmtpSettings(parts)).toMatchObject({port: 2525, requiresTls: true, auth: {user: 'a:b@c', pass: 'p@/:%'}})
  })

  it.each(['127.0.0.1', '127.8.0.1', '[::1]', 'localhost'])('let loopback go without TLS: %s', host => {
    expect(url(`smtp://${host}:25`).requiresTls).toBe(false)
    expect(url(`smtp://${host}:25?starttls=required`).requiresTls).toBe(true)
  })

  it.each(['localhost.example.org', '10.0.0.1', '128.0.0.1', '127.0.0.1.example.org'])('require TLS at %s', host => {
    expect(url(`smtp://${host}:25`).requiresTls).toBe(true)
  })

  it('refuse a key that nothing could be signed with', () => {
    const folder = folderWith({'key.pem': 'secret-word'})
    const {privateKey} = generateKeyPairSync('ed25519')
    writeFileSync(join(folder, 'ed.pem'), privateKey.export({type: 'pkcs8', format: 'pem'}))
    for (const name of ['key.pem', 'ed.pem']) {
      const CESS_DKIM_KEY_FILE = join(folder, name)
      const environment = {
        CESS_SMTP_URL: 'smtp://mail.example.org',
        CESS_DKIM_DOMAIN: 'example.org',
        CESS_DKIM_SELECTOR: 'x',
      }
      expect(() => readSmtpSettings({...environment, CESS_DKIM_KEY_FILE})).toThrow(/CESS_DKIM_KEY_FILE/)
    }
  })

  it.each([
    {},
    {CESS_SMTP_URL: 'http://mail.example.org'},
    {CESS_SMTP_URL: 'not an address with secret-word'},
    {CESS_SMTP_URL: 'smtp://user:secret-word%zz@mail.example.org'},
    {CESS_SMTP_URL: 'smtp://mail.example.org', CESS_SMTP_CONNECTIONS: '0'},
    {CESS_SMTP_URL: 'smtp://mail.example.org', CESS_SMTP_TIMEOUT: 'x'},
    {CESS_SMTP_URL: 'smtp://mail.example.org', CESS_DKIM_DOMAIN: 'example.org'},
    {CESS_SMTP_URL: 'smtp://user@mail.example.org'},
    {CESS_SMTP_URL: 'smtp://:secret-word@mail.example.org'},
    {CESS_SMTP_HOST: 'mail.example.org', CESS_SMTP_USER: 'user'},
    {CESS_SMTP_HOST: 'mail.example.org', CESS_SMTP_PASSWORD: 'secret-word'},
    {CESS_SMTP_URL: 'smtp://user:x@mail.example.org', CESS_OAUTH_REFRESH_TOKEN: 'secret-word'},
    {CESS_SMTP_URL: 'smtp://mail.example.org?startls=required'},
    {CESS_SMTP_URL: 'smtp://mail.example.org?starttls=require'},
    {CESS_SMTP_URL: 'smtp://mail.example.org/secret-word'},
    {CESS_SMTP_URL: 'smtp://mail.example.org#secret-word'},
    {CESS_SMTP_HOST: 'user:secret-word@mail.example.org'},
    {CESS_SMTP_HOST: 'mail.example.org/secret-word'},
  ])('are refused without being quoted: %o', environment => {
    expect(() => readSmtpSettings(environment)).toThrow(UsageError)
    expect(() => readSmtpSettings(environment)).not.toThrow(/secret-word/)
  })

  it.each(['CESS_SMTP_HOST', 'CESS_SMTP_PORT', 'CESS_SMTP_USER', 'CESS_SMTP_PASSWORD', 'CESS_SMTP_PASSWORD_FILE'])(
    'are refused where one would be passed over: %s',
    name => {
      const CESS_SMTP_URL = 'smtp://user:pass@mail.example.org'
      const message = `\`${name}\` would be passed over beside \`CESS_SMTP_URL\``
      expect(() => readSmtpSettings({CESS_SMTP_URL, [name]: 'secret-word'})).toThrow(message)
      expect(readSmtpSettings({CESS_SMTP_URL, [name]: ''})).toMatchObject({auth: {user: 'user', pass: 'pass'}})
    },
  )
})
