import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import PostalMime from 'postal-mime'
import {describe, expect, it, vi} from 'vitest'
import {verifyMail} from '../../src/model/signed-mail/verify-mail.js'
import {buildOnce, setUp, written} from '../support/campaign-folder.js'
import {runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {mailKeyFiles} from '../support/mail-seal.js'
import {passphrase} from '../support/seal.js'
import {describeWith} from '../support/tools.js'

buildOnce()

const bytesOf = (raw: string) => new Uint8Array(Buffer.from(raw))

/** OpenSSL's verdict on a message, and the content that it covers. */
function opened(raw: string, authority: string): {readonly said: string; readonly content: string} {
  const path = join(folderWith({'message.eml': raw}), 'message.eml')
  const {stdout, stderr} = spawnSync('openssl', [
    ...['cms', '-verify', '-in', path, '-CAfile', authority, '-purpose', 'smimesign'],
    ...['-attime', String(Date.parse('2026-12-01T12:00:00Z') / 1000)],
  ])
  return {said: stderr.toString(), content: stdout.toString('latin1')}
}

describeWith('openssl', 'cess send with a key', () => {
  it('signs each message once it is its person’s, as OpenSSL confirms', {tags: 'slow'}, async () => {
    const {environment, authority} = await mailKeyFiles()
    const {cess, server} = await setUp(environment)
    expect((await cess('send', 'cable')).stdout).toMatch(/Signature +Centre \(S\/MIME\)/)
    expect((await cess('send', 'cable', '--confirm', '--rate', '0')).code).toBe(0)
    expect(server.taken).toHaveLength(3)
    for (const {raw, to} of server.taken) {
      const {said, content} = opened(raw, authority)
      expect(said).toContain('successful')
      // What gateways would recode, or change where mail is kept in mbox files.
      expect(content).not.toMatch(/[^\t\r\n\x20-\x7E]|[ \t]\r\n|\r\nFrom |[^\r\n]{999}/)
      expect(content).toContain(to)
      expect(await verifyMail(bytesOf(raw))).toMatchObject({kind: 'signed', isSenders: true, differing: []})
      const mail = await PostalMime.parse(raw)
      expect(mail.subject).toMatch(/^\[TLP:GREEN\]/)
      expect(mail.attachments.map(({mimeType}) => mimeType)).toContain('application/pdf')
      expect(mail.headers.some(({key}) => key === 'list-unsubscribe')).toBe(true)
    }
  })

  it('signs tests, too', {tags: 'slow'}, async () => {
    const {environment, authority} = await mailKeyFiles()
    const {cess, server} = await setUp(environment)
    await cess('send', 'cable', '--test', 'me@example.org')
    expect(opened(server.taken[0]?.raw ?? '', authority).said).toContain('successful')
  })

  it('takes the keys that `cess seal init` made', {tags: 'slow'}, async () => {
    // Keys are made for the day that is set, and mail is sent today.
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
    const {cess, server, root} = await setUp()
    const made = await cess('seal', 'init')
    const env = Object.fromEntries(
      [...made.stdout.matchAll(/export (CESS_MAIL\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
    )
    const sent = await runCess(['send', 'cable', '--test', 'me@example.org'], {
      cwd: root,
      env: {CESS_SMTP_URL: server.url, ...env},
    })
    expect(sent).toMatchObject({code: 0, stderr: ''})
    const verdict = await verifyMail(bytesOf(server.taken[0]?.raw ?? ''))
    expect(verdict).toMatchObject({kind: 'signed', isSenders: true, certificate: {subject: /^TEST/} as unknown})
  })
})

describe('a key of mail', () => {
  it.each([
    ['expired', {to: '2021-01-01'}],
    ['is valid from', {from: '2048-01-01'}],
    ['another address', {address: 'other@example.org'}],
  ])('that is wrong ends all before anything is sent or written: %s', {tags: 'slow'}, async (reason, options) => {
    const {environment} = await mailKeyFiles(options)
    const {cess, server, root} = await setUp(environment)
    for (const args of [
      ['send', 'cable'],
      ['send', 'cable', '--confirm'],
      ['send', 'cable', '--test', 'me@example.org'],
    ]) {
      const {code, stderr} = await cess(...args)
      expect([code, stderr]).toEqual([2, expect.stringContaining(reason)])
    }
    expect(server.taken).toEqual([])
    expect(written(root)).not.toContain('mail.p12')
  })

  it('is in nothing that is said or written, nor is its passphrase', {tags: 'slow'}, async () => {
    const {environment, key} = await mailKeyFiles()
    const {cess, root, server} = await setUp(environment)
    const plan = await cess('send', 'cable', '--json')
    const sent = await cess('send', 'cable', '--confirm', '--rate', '0')
    writeFileSync(environment.CESS_MAIL_P12, 'no key')
    const refused = await cess('send', 'cable', '--confirm', '--resume')
    expect([plan.code, sent.code, refused.code]).toEqual([0, 0, 2])
    const secret = readFileSync(key, 'utf8').split('\n')[1] ?? 'none'
    const all = JSON.stringify([plan, sent, refused, server.taken]) + written(root)
    for (const word of [passphrase, secret, 'PRIVATE KEY', environment.CESS_MAIL_PASSPHRASE_FILE])
      expect(all).not.toContain(word)
  })

  it('is none by default, and the plan says so', async () => {
    const {cess, server} = await setUp()
    expect((await cess('send', 'cable')).stdout).toMatch(/Signature +none/)
    await cess('send', 'cable', '--confirm', '--rate', '0')
    expect(await verifyMail(bytesOf(server.taken[0]?.raw ?? ''))).toEqual({kind: 'unsigned'})
  })
})
