import {ImapFlow} from 'imapflow'
import {expect, it} from 'vitest'
import {joined} from '../../../src/model/bytes.js'
import {messageProtector} from '../../../src/io/smime/protect-message.js'
import {contentSigner} from '../../../src/io/smime/sign-content.js'
import {signerWith} from '../../../src/io/seal/signer.js'
import {verifyMail} from '../../../src/model/signed-mail/verify-mail.js'
import {startDovecot} from '../../support/dovecot.js'
import {mailIdentity} from '../../support/mail-seal.js'
import {describeWith} from '../../support/tools.js'

const head = 'From: alertes@example.org\r\nSubject: Sample\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n'

/** A client that is let in; undefined where the server is not there yet. */
async function connected(port: number, pass: string): Promise<ImapFlow | undefined> {
  const auth = {user: 'alertes', pass}
  const client = new ImapFlow({host: '127.0.0.1', port, secure: false, auth, logger: false, doSTARTTLS: false})
  client.on('error', () => {})
  return client.connect().then(
    () => client,
    () => undefined,
  )
}

describeWith('dovecot', 'a signed message in a mailbox', () => {
  it('is what it was when somebody fetches it', async () => {
    const {privateKey, certificate} = mailIdentity()
    const key = {...signerWith(certificate, []), privateKey}
    const protect = messageProtector(contentSigner(key, () => new Date('2026-12-01T12:00:00Z')))
    const dovecot = await startDovecot()
    dovecot.put('1', joined(protect([Buffer.from(`${head}One =20\r\n.\r\n=46rom two\r\n`)], {cover: ''})))
    let client: ImapFlow | undefined
    await expect.poll(async () => (client = await connected(dovecot.port, dovecot.password)) !== undefined).toBe(true)
    await client?.mailboxOpen('INBOX')
    const fetched = await client?.fetchOne('1', {source: true})
    await client?.logout()
    if (!fetched || !fetched.source) throw new Error('one message')
    expect(await verifyMail(fetched.source)).toMatchObject({kind: 'signed', isSenders: true, differing: []})
  })
})
