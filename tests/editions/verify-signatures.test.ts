// @module-tag slow
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {expect, it, onTestFinished, vi} from 'vitest'
import {build} from '../../src/engine/build/build.js'
import {joined} from '../../src/model/bytes.js'
import {messageProtector} from '../../src/io/smime/protect-message.js'
import {contentSigner} from '../../src/io/smime/sign-content.js'
import {signerWith} from '../../src/io/seal/signer.js'
import {accessibilityMistakes} from '../support/axe.js'
import {launchChromium} from '../support/chromium.js'
import {publicationWith, publicationYaml} from '../support/cli.js'
import {draftNote, lifeEpoch, publishIn} from '../support/life.js'
import {newLog} from '../support/log.js'
import {mailIdentity, type MailIdentity} from '../support/mail-seal.js'
import {flipped, sealEnvironment} from '../support/seal.js'
import {serve} from '../support/serve.js'

const printOf = (der: Uint8Array) => createHash('sha256').update(der).digest('hex')

/** A message of the house with a file, signed by somebody. */
function letter({privateKey, certificate, authority}: MailIdentity, pdf: Uint8Array): Buffer {
  const key = {...signerWith(certificate, [authority]), privateKey}
  const sign = messageProtector(contentSigner(key, () => new Date('2026-12-01T12:00:00Z')))
  const lines = (...texts: readonly string[]) => Buffer.from(texts.map(text => `${text}\r\n`).join(''))
  const pieces = [
    lines('Date: Tue, 01 Dec 2026 12:00:00 +0000', 'Message-ID: <1@example.org>', 'To: Anne <anne@example.org>'),
    lines(
      ...['From: Centre <alertes@example.org>', 'Subject: Alerte', 'MIME-Version: 1.0'],
      ...['Content-Type: multipart/mixed; boundary="=_cess-1"', '', '--=_cess-1'],
      ...['Content-Type: text/plain; charset=utf-8', '', 'Quatre alertes.'],
      ...['--=_cess-1', 'Content-Type: application/pdf; name="a.pdf"', 'Content-Transfer-Encoding: base64', ''],
      ...[
        ...(Buffer.from(pdf)
          .toString('base64')
          .match(/.{1,76}/g) ?? []),
        '--=_cess-1--',
      ],
    ),
  ]
  return Buffer.from(joined(sign(pieces, {cover: ''})))
}

/** A house that sealed a public note and a restricted one, and names the certificate of its mail. */
async function sealedSite(mail: MailIdentity) {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const log = newLog()
  const environment = {...log.environment, ...(await sealEnvironment())}
  const root = publicationWith({'a.fr.md': draftNote(), 'c.fr.md': draftNote({number: 3, tlp: 'TLP:GREEN'})})
  const colons = printOf(mail.certificate)
    .toUpperCase()
    .replaceAll(/..(?=.)/g, '$&:')
  writeFileSync(join(root, 'cess.yml'), `${publicationYaml}log: {keys: ['${log.vkey}'], certificates: ['${colons}']}\n`)
  await publishIn(root, ['a.fr', 'c.fr'], {environment})
  await build({directory: root})
  const pdfOf = (name: string) => readFileSync(join(root, `out/notes/${name}/${name}.pdf`))
  return {root, open: pdfOf('a.fr'), restricted: pdfOf('c.fr')}
}

async function openPage(root: string): Promise<Page> {
  const {origin, server} = await serve(join(root, 'out/site'))
  onTestFinished(() => void server.close())
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  await page.goto(`${origin}/verify/`)
  await page.locator('[data-verify=zone]').waitFor()
  return page
}

/** The state and the lines of all that is said of a file. */
async function said(page: Page, bytes: Uint8Array): Promise<readonly (readonly [string | null, string])[]> {
  await page.locator('[data-verify=results]').evaluate(element => element.replaceChildren())
  await page.locator('[data-verify=input]').setInputFiles({name: 'file', mimeType: '', buffer: Buffer.from(bytes)})
  await page.locator('[data-result=box]').first().waitFor()
  const boxes = await page.locator('[data-result=box]').all()
  return Promise.all(boxes.map(async box => [await box.getAttribute('data-state'), await box.innerText()] as const))
}

const swap = (bytes: Uint8Array, from: string | RegExp, to: string) =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1')

it('judges seals and signatures in the browser by the certificates of the house', {timeout: 0}, async () => {
  const mail = mailIdentity()
  const {root, open, restricted} = await sealedSite(mail)
  const page = await openPage(root)
  const verdict = async (bytes: Uint8Array) => (await said(page, bytes))[0]
  const anything = expect.anything()

  // Seals: of what the log has, and of what it never has.
  expect(await verdict(open)).toEqual([
    'genuine',
    expect.stringMatching(/Authentique et intact[^]+Sceau intact : Centre/),
  ])
  expect(await verdict(restricted)).toEqual([
    'unknown',
    expect.stringMatching(/Incertain : CESS-2026-ALE-003, version.1\.0, intact depuis[^]+Sceau intact : Centre/),
  ])
  const brokenWords = expect.stringContaining('modifié après avoir été scellé')
  expect(await verdict(flipped(Buffer.from(restricted), restricted.length >> 1))).toEqual(['changed', brokenWords])
  expect(await verdict(Buffer.concat([restricted, Buffer.from('%x\n')]))).toEqual(['changed', brokenWords])
  const named = expect.stringMatching(/CESS-2026-ALE-001, mais[^]+modifié après avoir été scellé/)
  expect(await verdict(flipped(Buffer.from(open), open.length >> 1))).toEqual(['changed', named])

  // Messages, with what they bring along.
  const signed = letter(mail, restricted)
  expect(await said(page, signed)).toEqual([
    ['genuine', expect.stringMatching(/signé par Centre \(alertes@example\.org\) le 1.+décembre 2026/)],
    ['unknown', expect.stringContaining('CESS-2026-ALE-003')],
  ])
  expect(await accessibilityMistakes(page, 'everything')).toEqual([])
  const changed = expect.stringContaining('ce message a été modifié après sa signature')
  expect((await said(page, swap(signed, 'Quatre', 'Trente')))[0]).toEqual(['changed', changed])
  expect((await said(page, swap(signed, 'Subject: Alerte', 'Subject: Fwd: Alerte')))[0]).toEqual([
    'changed',
    expect.stringMatching(/modifié après sa signature[^]+En-têtes modifiés[^]+: subject/),
  ])
  expect((await said(page, swap(signed, 'Date:', 'From: eve@example.org\r\nDate:')))[0]).toEqual(['changed', anything])

  // The same name and address by another authority, and the house's own text under another key.
  const forged = letter(mailIdentity(), restricted)
  expect((await said(page, forged))[0]).toEqual([
    'unknown',
    expect.stringMatching(/Incertain : Centre \(alertes@example\.org\)/),
  ])
  const expired = letter(mailIdentity({to: '2026-11-01'}), restricted)
  expect((await said(page, expired))[0]?.[0]).toBe('unknown')
})
