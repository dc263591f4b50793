import {execFileSync} from 'node:child_process'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import * as emlEdition from '../../../src/render/eml/index.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {hostileAlert, redAlert} from '../../support/sample-hostile.js'
import {describeWith} from '../../support/tools.js'

const pdf = '%PDF-1.7\nfor this test alone'
const text = 'TLP:CLEAR\nDéjà vu\n-- \nCESS\n'
const inputFor = async (document: Document) => {
  const mail = new TextDecoder().decode(await mailEdition.render(renderInput(document)))
  return renderInput(document, {made: {pdf, mail, text}})
}
const message = async (document: Document = sampleAlert) => emlEdition.render(await inputFor(document))
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const headOf = async (document?: Document) => asText(await message(document)).split('\r\n\r\n')[0] ?? ''

describe('the message', () => {
  it('has text, HTML, the pictures that it shows and the PDF, in their places', {tags: 'slow'}, async () => {
    const types = [...asText(await message()).matchAll(/^Content-Type: ([\w/]+)/gm)].map(([, type]) => type)
    expect(types).toEqual([
      ...['multipart/mixed', 'multipart/related', 'multipart/alternative', 'text/plain', 'text/html'],
      ...['image/png', 'image/png', 'image/png', 'image/png', 'image/png', 'application/pdf'],
    ])
  })

  it('is read back by another parser as it was written', {tags: 'slow'}, async () => {
    const mail = await PostalMime.parse(await message())
    expect(mail.subject).toBe(sampleAlert.mail.subject.replaceAll('\u00A0', ' '))
    expect(mail.from).toMatchObject({name: 'CESS', address: 'alertes@example.org'})
    expect(mail.to ?? []).toEqual([])
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd())
    expect(mail.html).toContain('cid:logo@example.org')
    const file = mail.attachments.find(({mimeType}) => mimeType === 'application/pdf')
    expect(file?.filename).toBe('cables-sous-marins.fr.pdf')
    // postal-mime gives bytes unless asked otherwise.
    expect(new TextDecoder().decode(file?.content as ArrayBuffer)).toBe(pdf)
  })

  it('carries each picture that the HTML names, and no other', {tags: 'slow'}, async () => {
    const mail = await PostalMime.parse(await message())
    const named = [...(mail.html ?? '').matchAll(/"cid:([^"]+)"/g)].map(([, id]) => `<${id}>`)
    const carried = mail.attachments.flatMap(({contentId}) => (contentId ? [contentId] : []))
    expect(carried.toSorted()).toEqual([...new Set(named)].toSorted())
  })

  it('leaves inside a picture that is not of the note, and what only begins as one does', async () => {
    const mail = '<p>Déjà <img src="data:image/gif;base64,R0lGOA==" alt="été">, vu “"data:” sans fin'
    const read = await PostalMime.parse(await emlEdition.render(renderInput(sampleAlert, {made: {pdf, mail, text}})))
    expect(read.html?.trimEnd()).toBe(mail)
  })

  it('ends every line with CRLF and none after 76 characters', {tags: 'slow'}, async () => {
    const raw = asText(await message())
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...raw.split('\r\n').map(({length}) => length))).toBeLessThanOrEqual(78)
    expect(raw).not.toMatch(/[^\r\n\x20-\x7E]/)
  })

  it('is the same, byte for byte, each time', {tags: 'slow'}, async () => {
    expect(await message()).toEqual(await message())
  })

  it('is dated from the note and opens as a draft', {tags: 'slow'}, async () => {
    const head = await headOf()
    expect(head).toContain('Date: Fri, 20 Nov 2026 12:00:00 +0000')
    expect(head).toMatch(/^X-Unsent: 1$/m)
    expect(head).toMatch(/^Message-ID: <cables-sous-marins\.fr\.1\.1\.[0-9a-f]{20}@example\.org>$/m)
    expect(head).toMatch(/^List-Unsubscribe: <mailto:contact@example\.org\?subject=unsubscribe>$/m)
  })

  it('gets another id when its content changes', {tags: 'slow'}, async () => {
    const changed = {...sampleAlert, mail: {...sampleAlert.mail, reason: 'Autre raison.'}}
    const idOf = async (document: Document) => (await PostalMime.parse(await message(document))).messageId
    expect(await idOf(changed)).not.toBe(await idOf(sampleAlert))
  })

  it('lets no title add a header', async () => {
    const mail = await PostalMime.parse(await message(hostileAlert))
    expect(mail.headers.map(({key}) => key)).not.toContain('bcc')
    expect(mail.bcc ?? []).toEqual([])
    expect(mail.subject).toContain('Titre Bcc: everyone@example.org')
  })

  it('has a name for a file whose slug is not plain letters', {tags: 'slow'}, async () => {
    const named = {...sampleAlert, slug: 'corridor médian été.fr'}
    const mail = await PostalMime.parse(await message(named))
    expect(mail.attachments.at(-1)?.filename).toBe('corridor médian été.fr.pdf')
    expect(mail.messageId).toMatch(/^<[\w.-]+@example\.org>$/)
  })

  it('writes an international domain in plain letters', {tags: 'slow'}, async () => {
    const input = await inputFor(sampleAlert)
    const sender = {name: 'Château', email: 'alertes@château.example'}
    const raw = asText(await emlEdition.render({...input, publication: {...input.publication, sender}}))
    expect(raw).not.toMatch(/[^\r\n\x20-\x7E]/)
    const mail = await PostalMime.parse(raw)
    expect(mail.messageId).toMatch(/@xn--chteau-xta\.example>$/)
    expect(mail.from?.name).toBe('Château')
  })

  it('names a TLP:RED note by its reference alone', async () => {
    const raw = await message(redAlert)
    const mail = await PostalMime.parse(raw)
    expect(mail.attachments.at(-1)?.filename).toBe('CESS-2026-ALE-014.pdf')
    expect(asText(raw)).not.toMatch(/secret|List-/)
    expect(mail.html).not.toMatch(/golfe|Modèle/)
  })
})

const reader = `
import email, email.policy, json, sys
def shape(part):
    inner = [shape(p) for p in part.iter_parts()] if part.is_multipart() else []
    return [part.get_content_type(), part.get_filename(), len(part.defects), inner]
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({'subject': mail['subject'], 'shape': shape(mail), 'text': mail.get_body(('plain',)).get_content()}))
`

describeWith('python3', 'the message in a second parser', () => {
  it('has the same parts, without a defect', {tags: 'slow'}, async () => {
    const out = execFileSync('python3', ['-c', reader], {input: await message(), encoding: 'utf8'})
    const image = (name: string) => ['image/png', name, 0, []]
    expect(JSON.parse(out)).toEqual({
      subject: sampleAlert.mail.subject.replaceAll('\u00A0', ' '),
      text: text.replaceAll('\n', '\r\n'),
      shape: [
        'multipart/mixed',
        null,
        0,
        [
          [
            'multipart/related',
            null,
            0,
            [
              [
                'multipart/alternative',
                null,
                0,
                [
                  ['text/plain', null, 0, []],
                  ['text/html', null, 0, []],
                ],
              ],
              image('logo.png'),
              image('logo-reversed.png'),
              image('figure-1.png'),
              image('chart-1.png'),
              image('chart-narrow-1.png'),
            ],
          ],
          ['application/pdf', 'cables-sous-marins.fr.pdf', 0, []],
        ],
      ],
    })
  })
})
