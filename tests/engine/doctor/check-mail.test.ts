import {generateKeyPairSync} from 'node:crypto'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import Sqlite from 'libsql'
import {describe, expect, it} from 'vitest'
import {checkMail, type MailAsked} from '../../../src/engine/doctor/check-mail.js'
import type {MailHouse} from '../../../src/engine/doctor/finding.js'
import {ledgerFor} from '../../support/campaign.js'
import {startDovecot} from '../../support/dovecot.js'
import {folderWith} from '../../support/folder.js'
import {mailKeyFiles} from '../../support/mail-seal.js'
import {trustingHouse} from '../../support/seal.js'
import {startMailServer} from '../../support/mail-server.js'
import {postgresForFile} from '../../support/postgres.js'
import {describeWith} from '../../support/tools.js'

const nobody: MailAsked = {server: false, ledger: false, mailbox: undefined}
const secret = 'a secret of at least 32 characters'
const nowMs = Date.UTC(2026, 10, 18)

const houseOf = (email: string) => ({...trustingHouse, sender: {name: 'CESS', email}})

/** `status subject: found` of each finding, in English. */
async function found(
  environment: MailHouse['environment'],
  asked: Partial<MailAsked> = {},
  house: Partial<MailHouse> = {},
): Promise<readonly string[]> {
  const all = {root: folderWith(), publication: houseOf('alertes@example.org'), nowMs, ...house, environment}
  const findings = await checkMail(all, {...nobody, ...asked})
  return findings.map(({status, subject, found: {en}}) => `${status} ${subject.en}: ${en}`)
}

/** Write over the last page of a database. */
function damage(path: string): void {
  const db = new Sqlite(path)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0x41, bytes.length - 4096))
}

describe('mail, as doctor sees it', () => {
  it('is not spoken of where nothing of it is set', async () => {
    expect(await found({})).toEqual([])
    expect(await found({CESS_SMTP_URL: '', CESS_UNSUBSCRIBE_URL: ' ', CESS_SECRET: secret, HOME: '/'})).toEqual([])
  })

  it.each([
    [{CESS_SMTP_URL: 'smtp://mail.example.org'}, 'ok mail server: mail.example.org:587, not asked (`--smtp`)'],
    [{CESS_SMTP_URL: 'smtp://user@mail.example.org'}, 'error mail server: For the mail server there is a user'],
    [{CESS_SMTP_URL: 'smtp://:pass@mail.example.org'}, 'error mail server: For the mail server there is a user'],
    [{CESS_SMTP_USER: 'user', CESS_SMTP_PASSWORD: 'x'}, 'error mail server: There is no mail server'],
    [
      {CESS_SMTP_URL: 'smtp://user:pass@mail.example.org', CESS_OAUTH_CLIENT_SECRET: 'x'},
      'error mail server: `CESS_OAUTH_TOKEN_URL` is missing',
    ],
    [{CESS_DKIM_DOMAIN: 'example.org', CESS_SMTP_URL: 'smtp://a.example.org'}, 'error mail server: `CESS_DKIM_…`'],
    [{CESS_SMTP_PASSWORD_FILE: '/nowhere/at/all', CESS_SMTP_HOST: 'a.example.org'}, 'error mail server: /nowhere/at'],
    [{CESS_UNSUBSCRIBE_URL: 'https://example.org/u/'}, 'ok unsubscribing: https://example.org/u'],
    [{CESS_UNSUBSCRIBE_URL: 'http://example.org/u'}, 'error unsubscribing: `CESS_UNSUBSCRIBE_URL` is an `https:`'],
    [{CESS_IMAP_USER: 'a'}, 'error mailbox: There is no password'],
    [
      {CESS_SMTP_URL: 'smtp://a.example.org', CESS_SMTP_USER: 'a', CESS_SMTP_PASSWORD: 'b'},
      'error mail server: `CESS_SMTP_USER` would be passed over beside `CESS_SMTP_URL`',
    ],
    [{CESS_IMAP_PASSWORD: 'a', CESS_IMAP_CLIENT_ID: 'b'}, 'error mailbox: `CESS_IMAP_CLIENT_ID` does nothing without'],
    [{CESS_IMAP_PASSWORD: 'a', CESS_IMAP_ACCESS_TOKEN: 'b'}, 'error mailbox: `CESS_IMAP_PASSWORD` would be passed'],
    [
      {CESS_IMAP_PASSWORD_FILE: 'a', CESS_IMAP_TOKEN_URL: 'https://a.example.org'},
      'error mailbox: `CESS_IMAP_PASSWORD_FILE` would be passed over beside `CESS_IMAP_TOKEN_URL`',
    ],
    [{CESS_IMAP_PASSWORD: 'a'}, 'ok mailbox: CESS_IMAP_…, not asked (`--mailbox`)'],
    [{CESS_IMAP_TOKEN_URL: 'https://a.example.org'}, 'error mailbox: `CESS_IMAP_CLIENT_ID`'],
    [{CESS_DATABASE_URL: 'postgres://a.example.org'}, 'error ledger: With `CESS_DATABASE_URL`, `CESS_SECRET` must'],
    [
      {CESS_DATABASE_URL: 'postgres://a.example.org', CESS_SECRET: secret},
      'ok ledger: PostgreSQL, not asked (`--ledger`)',
    ],
    [
      {CESS_MAIL_PASSPHRASE_FILE: '/nowhere'},
      'error mail key (S/MIME): `CESS_MAIL_PASSPHRASE_FILE` does nothing without `CESS_MAIL_P12`',
    ],
    [{CESS_MAIL_P12: '/nowhere'}, 'warning mail key (S/MIME): the passphrase is asked for'],
    [{CESS_MAIL_P12: '/nowhere', CESS_MAIL_PASSPHRASE_FILE: '/'}, 'error mail key (S/MIME): /nowhere (ENOENT)'],
  ])('%o', async (environment: Readonly<Record<string, string>>, line) => {
    expect(await found(environment)).toEqual([expect.stringContaining(line)])
  })

  it('signs for the domain of the sender, one above or one below it', {tags: 'slow'}, async () => {
    const folder = folderWith()
    const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048})
    writeFileSync(join(folder, 'key.pem'), privateKey.export({type: 'pkcs8', format: 'pem'}))
    const signing = async (CESS_DKIM_DOMAIN: string, from: string) =>
      (
        await found(
          {
            ...{CESS_SMTP_URL: 'smtp://a.example.org', CESS_DKIM_SELECTOR: 'x', CESS_DKIM_DOMAIN},
            CESS_DKIM_KEY_FILE: join(folder, 'key.pem'),
          },
          {},
          {publication: houseOf(from)},
        )
      )[1]
    for (const domain of ['example.org', 'Example.ORG', 'mail.example.org', 'parl.mail.example.org'])
      expect(await signing(domain, 'a@mail.example.org')).toMatch(/^ok DKIM/)
    expect(await signing('xn--caf-dma.example.org', 'a@café.example.org')).toMatch(/^ok DKIM/)
    for (const domain of ['org', 'ample.org', 'example.net', 'example.org.example.net', 'badexample.org'])
      expect(await signing(domain, 'a@example.org')).toBe(
        `warning DKIM: signs for ${domain}, and \`sender\` is of example.org`,
      )
    // No list of public suffixes is asked: whether both are of one organisation is left to who reads this.
    for (const [domain, from, common] of [
      ['mail.example.org', 'a@news.example.org', 'example.org'],
      ['a.b.example.org', 'a@c.b.example.org', 'b.example.org'],
    ] as const)
      expect(await signing(domain, from)).toMatch(`if all of ${common} is of one organisation`)
  })

  it('opens the key of S/MIME, and says when it ends', {tags: 'slow'}, async () => {
    const {environment} = await mailKeyFiles({name: 'Centre', to: '2026-12-20'})
    const at = async (day: string, from?: string) =>
      found(environment, {}, {nowMs: Date.parse(day), ...(from !== undefined && {publication: houseOf(from)})})
    const until = 'mail key (S/MIME): Centre, until 2026-12-20'
    expect(await at('2026-11-18')).toEqual([`ok ${until}`])
    expect(await at('2026-11-21')).toEqual([`warning ${until}`])
    expect(await at('2026-12-21')).toEqual([expect.stringMatching(/^error .* expired on 2026-12-20/)])
    expect(await at('2026-11-18', 'other@example.org')).toEqual([expect.stringMatching(/^error .* another address/)])
    writeFileSync(environment.CESS_MAIL_PASSPHRASE_FILE, 'another\n')
    expect(await at('2026-11-18')).toEqual([expect.stringMatching(/^error .*passphrase does not open/)])
  })

  it('asks the mail server with the password', async () => {
    const server = await startMailServer(undefined, {
      ...{authOptional: false, allowInsecureAuth: true, authMethods: ['PLAIN']},
      onAuth: ({username, password}, _session, done) =>
        password === 'right' ? done(null, {user: username ?? ''}) : done(new Error('no such password')),
    })
    const ask = (user: string) => found({CESS_SMTP_URL: server.url.replace('//', `//${user}@`)}, {server: true})
    expect(await ask('me:right')).toEqual([`ok mail server: 127.0.0.1:${server.port}`])
    expect(await ask('me:wrong')).toEqual([expect.stringMatching(/^error mail server: .*no such password/)])
    expect(server.taken).toEqual([])
  })

  it('looks at a ledger without making one', async () => {
    const root = folderWith()
    const ask = (environment: MailHouse['environment'] = {}) => found(environment, {ledger: true}, {root})
    expect(await ask()).toEqual(['ok ledger: none yet; the first mailing creates it'])
    await ledgerFor({CESS_SECRET: secret}, root)
    expect(await ask({CESS_SECRET: secret})).toEqual(['ok ledger: SQLite'])
    expect(await ask({CESS_SECRET: `${secret} and another`})).toEqual([
      expect.stringMatching(/^error .*another secret/),
    ])
    damage(join(root, '.cess/ledger.db'))
    expect(await ask({CESS_SECRET: secret})).toEqual([expect.stringMatching(/^error ledger: .*SQLITE_CORRUPT/)])
    rmSync(join(root, '.cess/ledger.db'))
    expect(await ask({CESS_SECRET: secret})).toEqual([expect.stringMatching(/^error ledger: .* is gone/)])
    rmSync(join(root, '.cess'), {recursive: true})
    mkdirSync(join(root, '.cess/ledger.db'), {recursive: true})
    expect(await ask()).toEqual([expect.stringMatching(/^error ledger: .*ledger\.db/)])
  })

  it('says that a database does not answer', async () => {
    const away = {CESS_DATABASE_URL: 'postgres://user:verysecret@127.0.0.1:1/x', CESS_SECRET: secret}
    const [line] = await found(away, {ledger: true})
    expect(line).toMatch(/^error ledger: .*ECONNREFUSED/)
    expect(line).not.toContain('verysecret')
  })
})

describeWith('psql', 'a ledger that machines share', () => {
  const cluster = postgresForFile()

  it('is asked, and nothing is made in it', async () => {
    const environment = cluster()
    const ask = (given: MailHouse['environment']) => found(given, {ledger: true})
    expect(await ask(environment)).toEqual(['ok ledger: none yet; the first mailing creates it'])
    expect(await ask(environment)).toEqual(['ok ledger: none yet; the first mailing creates it'])
    await ledgerFor(environment, folderWith())
    expect(await ask(environment)).toEqual(['ok ledger: PostgreSQL'])
    const other = {...environment, CESS_SECRET: `${environment.CESS_SECRET} and another`}
    expect(await ask(other)).toEqual([expect.stringMatching(/^error .*another secret/)])
  })
})

describeWith('dovecot', 'a mailbox for reports', () => {
  it('is asked, and nothing in it is marked', {tags: 'slow'}, async () => {
    const server = await startDovecot()
    server.put('one', 'Subject: one\r\n\r\nx\r\n')
    const ask = (folder: string, password = server.password) =>
      found({CESS_IMAP_PASSWORD: password}, {mailbox: `imap://alertes@127.0.0.1:${server.port}/${folder}`})
    // The server needs a moment to listen.
    expect(await ask('INBOX')).toEqual([`ok mailbox: 127.0.0.1:${server.port}/INBOX`])
    expect(await ask('Nowhere')).toEqual([expect.stringMatching(/^error mailbox: There is no mailbox/)])
    expect(await ask('INBOX', 'wrong')).toEqual([`error mailbox: 127.0.0.1:${server.port} (EAUTH)`])
    // No flag at its end: neither seen nor done.
    expect(server.messages()).toEqual([expect.stringMatching(/^one(?::2,)?$/)])
  })
})
