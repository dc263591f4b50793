import {execFileSync} from 'node:child_process'
import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import PostalMime from 'postal-mime'
import {expect, it} from 'vitest'
import {verifyMail} from '../../src/model/signed-mail/verify-mail.js'
import {buildOnce, setUp, secrets} from '../support/campaign-folder.js'
import {folderWith} from '../support/folder.js'
import {mailIdentity, mailKeyFiles, type MailIdentity} from '../support/mail-seal.js'
import {pemOf} from '../support/seal.js'
import {describeWith} from '../support/tools.js'

buildOnce()

const anne = 'anne.specimen@parl.example.org'
const john = 'john.sample@parl.example.org'

/** The same, whose groups are written to in secret, with the certificates of some. */
async function setUpSecret(encrypt: string, people: Readonly<Record<string, MailIdentity>>) {
  const {environment} = await mailKeyFiles()
  const made = await setUp(environment)
  appendFileSync(join(made.root, 'cess.yml'), `recipients: [{id: otan, ${encrypt}}]\n`)
  mkdirSync(join(made.root, 'certificates'))
  for (const [address, {certificate}] of Object.entries(people))
    writeFileSync(join(made.root, 'certificates', `${address}.pem`), pemOf(certificate))
  await made.cess('build', '--only', 'pdf,mail')
  return made
}

/** A message deciphered with the reader's own key. */
function opened(raw: string, {privateKey, certificate}: MailIdentity): Buffer {
  const pem = String(privateKey.export({type: 'pkcs8', format: 'pem'}))
  const folder = folderWith({'message.eml': raw, 'key.pem': pem, 'certificate.pem': pemOf(certificate)})
  const [message, key, recipient] = ['message.eml', 'key.pem', 'certificate.pem'].map(name => join(folder, name))
  if (!message || !key || !recipient) throw new Error('three files')
  return execFileSync('openssl', ['cms', '-decrypt', '-in', message, '-inkey', key, '-recip', recipient])
}

describeWith('openssl', 'a group that is written to in secret', () => {
  it(
    'gets what its readers alone can open, signed inside; who has no certificate is told and left out',
    {tags: 'slow'},
    async () => {
      const reader = mailIdentity({address: anne, kind: 'rsa'})
      const {cess, server} = await setUpSecret('chiffrer: obligatoire', {[anne]: reader})
      const plan = await cess('send', 'cable')
      expect(plan.code).toBe(1)
      expect(plan.stdout).toMatch(/Encrypted +1; not written to, since they lack a certificate: 1/)
      expect(plan.stderr).toMatch(/recipients\.csv\n +3:1 [^]*certificate of the address/)
      const sent = await cess('send', 'cable', '--confirm', '--rate', '0')
      expect([sent.code, sent.stdout.split('\n', 1)[0]]).toEqual([1, '2 sent.'])
      expect(sent.stderr).toContain('certificate of the address')
      expect(sent.stdout + sent.stderr + plan.stdout + plan.stderr).not.toMatch(secrets)
      expect(server.taken.map(({to}) => to).toSorted()).toEqual([anne, 'maria.muster@agency.example.org'])
      const raw = server.taken.find(({to}) => to === anne)?.raw ?? ''
      const outside = await PostalMime.parse(raw)
      expect(outside.subject).toBe('[TLP:GREEN] CESS-2026-ALE-001')
      expect(raw).not.toMatch(/câble|c=C3=A2ble|cable/)
      const inside = opened(raw, reader)
      const verdict = await verifyMail(inside)
      if (verdict.kind !== 'signed') throw new Error(verdict.kind)
      expect(verdict).toMatchObject({isSenders: true})
      const mail = await PostalMime.parse(verdict.content)
      expect(mail.subject).toContain('Un câble rompu')
      expect(mail.attachments.map(({mimeType}) => mimeType)).toContain('application/pdf')
    },
  )

  it('goes on once the certificate is there', {tags: 'slow'}, async () => {
    const reader = mailIdentity({address: anne})
    const {cess, server, root} = await setUpSecret('encrypt: required', {})
    await cess('send', 'cable', '--confirm', '--rate', '0')
    expect(server.taken).toHaveLength(1)
    for (const [name, one] of [
      ['a', reader],
      ['b', mailIdentity({address: john})],
    ] as const)
      writeFileSync(join(root, 'certificates', `${name}.der`), one.certificate)
    const {code, stdout} = await cess('send', 'cable', '--confirm', '--resume', '--rate', '0')
    expect([code, stdout.split('\n', 1)[0]]).toEqual([0, '2 sent.'])
    expect(opened(server.taken.find(({to}) => to === anne)?.raw ?? '', reader).toString()).toContain('multipart/signed')
  })

  it(
    'gets plain mail where it is enough if that is possible, and none where a certificate has expired and it is not',
    {tags: 'slow'},
    async () => {
      const [reader, expired] = [mailIdentity({address: anne}), mailIdentity({address: john, to: '2021-01-01'})]
      const may = await setUpSecret('encrypt: if-possible', {[anne]: reader, [john]: expired})
      expect((await may.cess('send', 'cable')).stdout).toMatch(/Encrypted +1\n/)
      expect((await may.cess('send', 'cable', '--confirm', '--rate', '0')).code).toBe(0)
      const kinds = await Promise.all(
        may.server.taken.map(async ({to, raw}) => [to, (await verifyMail(new Uint8Array(Buffer.from(raw)))).kind]),
      )
      expect(Object.fromEntries(kinds)).toMatchObject({[anne]: 'enciphered', [john]: 'signed'})
      const must = await setUpSecret('encrypt: required', {[anne]: reader, [john]: expired})
      expect((await must.cess('send', 'cable')).stderr).toContain('certificate that has expired')
    },
  )

  it('must have certificates from a label on, and goes without below it', {tags: 'slow'}, async () => {
    const reader = mailIdentity({address: anne})
    const below = await setUpSecret('chiffrer: TLP:AMBER', {[anne]: reader})
    expect(await below.cess('send', 'cable')).toMatchObject({code: 0, stdout: expect.stringMatching(/Encrypted +1\n/)})
    const from = await setUpSecret('chiffrer: TLP:GREEN', {[anne]: reader})
    const {code, stderr} = await from.cess('send', 'cable')
    expect([code, stderr]).toEqual([1, expect.stringContaining('certificate of the address')])
  })

  it('has its tests enciphered, too, for whom there is a certificate', async () => {
    const reader = mailIdentity({address: anne})
    const {cess, server} = await setUpSecret('encrypt: required', {'me@example.org': reader})
    expect((await cess('send', 'cable', '--test', 'me@example.org')).code).toBe(0)
    const raw = server.taken[0]?.raw ?? ''
    expect((await PostalMime.parse(raw)).subject).toBe('[TLP:GREEN] TEST CESS-2026-ALE-001')
    expect(opened(raw, reader).toString()).toContain('multipart/signed')
  })
})
