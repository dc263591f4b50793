import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {joined} from '../../../src/model/bytes.js'
import {messageProtector} from '../../../src/io/smime/protect-message.js'
import {contentSigner} from '../../../src/io/smime/sign-content.js'
import {signerWith} from '../../../src/io/seal/signer.js'
import {runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {mailIdentity, type IdentityOptions} from '../../support/mail-seal.js'
import {pemOf} from '../../support/seal.js'
import {sealed} from '../../support/sealed-pdf.js'
import {printed} from '../../support/printed.js'
import {sampleTribune} from '../../support/sample-tribune.js'

const letter = (pdf: Uint8Array) => [
  Buffer.from(
    'Date: Tue, 01 Dec 2026 12:00:00 +0000\r\nMessage-ID: <1@example.org>\r\nTo: Anne <anne@example.org>\r\n',
  ),
  Buffer.from(
    [
      ...['From: Centre <alertes@example.org>', 'Subject: Alerte', 'MIME-Version: 1.0'],
      ...['Content-Type: multipart/mixed; boundary="=_cess-1"', '', '--=_cess-1'],
      ...['Content-Type: text/plain; charset=utf-8', '', 'Quatre alertes.'],
      ...['--=_cess-1', 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename="a.pdf"'],
      ...[
        'Content-Transfer-Encoding: base64',
        '',
        ...(Buffer.from(pdf)
          .toString('base64')
          .match(/.{1,76}/g) ?? []),
      ],
      ...['--=_cess-1--', ''],
    ].join('\r\n'),
  ),
]

/** A signed message in a folder, with a file of who vouches for it and one of another authority. */
function setUp(options: IdentityOptions & {readonly pdf?: Uint8Array; readonly extra?: string} = {}) {
  const {privateKey, certificate, authority} = mailIdentity(options)
  const key = {...signerWith(certificate, [authority]), privateKey}
  const sign = contentSigner(key, () => new Date('2026-12-01T12:00:00Z'))
  const bytes = joined(messageProtector(sign)(letter(options.pdf ?? Buffer.from('')), {cover: ''}))
  const directory = folderWith({
    'house.pem': pemOf(authority) + (options.extra ?? ''),
    'own.pem': pemOf(certificate),
    'other.pem': pemOf(mailIdentity().authority),
  })
  writeFileSync(join(directory, 'a.eml'), bytes)
  const verify = (keys: string, ...more: readonly string[]) =>
    runCess(['verify', 'a.eml', '--keys', keys, ...more], {cwd: directory})
  const change = (from: string, to: string) =>
    writeFileSync(join(directory, 'a.eml'), Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1')
  return {verify, change}
}

describe('cess verify of a signed message', () => {
  it.each(['house.pem', 'own.pem'])('says whose it is, by %s', async keys => {
    const {code, stdout} = await setUp().verify(keys)
    expect(stdout).toContain('SIGNED by Centre (alertes@example.org), and unchanged')
    expect(stdout).toContain('The certificate was valid then.')
    expect(code).toBe(0)
  })

  it('says so in French, and to programs', async () => {
    const {verify} = setUp()
    expect((await verify('house.pem', '--lang', 'fr')).stdout).toContain('SIGNÉ par Centre (alertes@example.org)')
    const {files} = JSON.parse((await verify('house.pem', '--json')).stdout)
    expect(files[0].mail).toMatchObject({
      ...{state: 'signed', differing: [], isHeadSigned: true},
      signer: {subject: 'Centre', issuer: 'Authority', standing: {authority: 'Authority', validity: 'valid'}},
    })
  })

  it.each([
    ['of an authority that is not known', {}, 'other.pem', 'nothing that was given vouches'],
    ['that was over', {to: '2026-11-01'}, 'house.pem', 'EXPIRED'],
    ['that had not begun', {from: '2026-12-24'}, 'house.pem', 'NOT YET VALID'],
    ['of another address', {address: 'eve@example.org'}, 'house.pem', 'not the address that it says it is from'],
  ])('is uncertain of a certificate %s', async (_, options, keys, said) => {
    const {code, stdout} = await setUp(options).verify(keys)
    expect(stdout).toContain(said)
    expect(code).toBe(2)
  })

  it.each([
    ['a word', 'Quatre', 'Quinze', 'not as it was signed'],
    ['the subject that programs show', 'Subject: Alerte', 'Subject: Calme', 'Not as they were signed: subject'],
    ['a field that replies go by', 'Date:', 'Reply-To: eve@example.org\r\nDate:', 'Not as they were signed: reply-to'],
  ])('tells of a change of %s', async (_, from, to, said) => {
    const {verify, change} = setUp()
    change(from, to)
    const {code, stdout} = await verify('house.pem')
    expect(stdout).toContain(said)
    expect(code).toBe(1)
  })

  it('verifies what is attached for itself', async () => {
    const {bytes, authorityPem, certificatePem} = await sealed(await printed(sampleTribune))
    const {verify, change} = setUp({pdf: bytes, extra: authorityPem + certificatePem})
    const {code, stdout} = await verify('house.pem')
    expect(stdout).toContain('UNCERTAIN: CESS-2026-ALE-001 1.0, unchanged since it was sealed')
    expect(stdout).toContain('leads up to Centre authority')
    expect(code).toBe(0)
    change('Quatre', 'Quinze')
    expect((await verify('house.pem')).code).toBe(1)
  })
})
