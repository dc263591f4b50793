import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readImapSettings} from '../../src/io/mailbox/imap-settings.js'
import {readOauthSettings} from '../../src/io/oauth.js'
import {readSecret} from '../../src/io/read-secret.js'
import {readSmtpSettings} from '../../src/io/smtp/settings.js'
import {hasLedger} from '../../src/io/ledger/open-ledger.js'
import {readKeyring} from '../../src/io/keyring.js'
import {folderWith} from '../support/folder.js'

const fileOf = (text: string): string => join(folderWith({secret: text}), 'secret')

describe('a secret', () => {
  it.each(['word of pass', 'word of pass\n', 'word of pass\r\nmore', '\uFEFFword of pass\n'])(
    'is the first line of a file: %j',
    text => {
      expect(readSecret({CESS_X_FILE: fileOf(text), CESS_X: 'other'}, 'CESS_X')).toBe('word of pass')
    },
  )

  it('is what its variable holds, or nothing', () => {
    expect(readSecret({CESS_X: 'word', CESS_X_FILE: ''}, 'CESS_X')).toBe('word')
    expect(readSecret({CESS_X: ''}, 'CESS_X')).toBeUndefined()
  })

  it('is missed where its file is empty or not there, in no words of its own', () => {
    expect(() => readSecret({CESS_X_FILE: fileOf('\nword')}, 'CESS_X')).toThrow('`CESS_X_FILE`')
    expect(() => readSecret({CESS_X_FILE: '/nowhere/secret'}, 'CESS_X')).toThrow('/nowhere/secret')
  })
})

describe('a file', () => {
  it('has the server, the passwords and the tokens of mail', () => {
    const url = fileOf('smtp://user:pass@mail.example.org:587\n')
    expect(readSmtpSettings({CESS_SMTP_URL_FILE: url})).toMatchObject({auth: {user: 'user', pass: 'pass'}})
    const parts = {CESS_SMTP_HOST: 'mail.example.org', CESS_SMTP_USER: 'user', CESS_SMTP_PASSWORD_FILE: fileOf('p@ss')}
    expect(readSmtpSettings(parts)).toMatchObject({auth: {user: 'user', pass: 'p@ss'}})
    const client = {CESS_OAUTH_TOKEN_URL: 'https://login.example.org/token', CESS_OAUTH_CLIENT_ID: 'id'}
    expect(readOauthSettings({...client, CESS_OAUTH_CLIENT_SECRET_FILE: fileOf('a')})).toMatchObject({
      clientSecret: 'a',
    })
    expect(readOauthSettings({...client, CESS_OAUTH_REFRESH_TOKEN_FILE: fileOf('b')})).toMatchObject({
      refreshToken: 'b',
    })
    const box = 'imaps://alerts@mail.example.org'
    expect(readImapSettings(box, {CESS_IMAP_ACCESS_TOKEN_FILE: fileOf('c')}).login).toEqual({by: 'token', token: 'c'})
  })

  it('has the secret of the ledger and where it is', () => {
    const secret = 's'.repeat(32)
    expect(readKeyring('/nowhere', {CESS_SECRET_FILE: fileOf(secret)})?.fingerprint).toBe(
      readKeyring('/nowhere', {CESS_SECRET: secret})?.fingerprint,
    )
    expect(hasLedger('/nowhere', {CESS_DATABASE_URL_FILE: fileOf('postgres://db.example.org/cess')})).toBe(true)
  })
})

/** Variables that hold a secret, by their names. */
const secretName = /CESS_[A-Z0-9_]*(?:PASSWORD|SECRET|PASSPHRASE|_TOKEN|PIN|DATABASE_URL|SMTP_URL)\b(?!_)/

it('is asked for in this one place', () => {
  const sources = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.ts'))
  const straight = new RegExp(
    String.raw`(?:environment|env)\['${secretName.source}'\]|${secretName.source}: (?!undefined)\w+[,}]`,
  )
  const found = sources.filter(name => straight.test(readFileSync(join('src', name), 'utf8')))
  expect(found).toEqual([])
})
