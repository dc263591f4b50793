import {execFileSync} from 'node:child_process'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {personalWords} from '../../../src/engine/campaign/prepare.js'
import {personalMessage, type Personal} from '../../../src/render/message/personal-message.js'
import {prepareMessage} from '../../../src/render/message/prepare-message.js'
import {readStored, storeMessage} from '../../../src/render/message/store-message.js'
import {addressOf} from '../../support/campaign.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {redAlert} from '../../support/sample-hostile.js'
import {describeWith} from '../../support/tools.js'

const input = (document = sampleAlert) => renderInput(document, {made: {pdf: '%PDF-1.7 sample'}})

const personal = (changes: Partial<Personal> = {}): Personal => ({
  ...personalWords({
    recipient: {
      address: addressOf('anne@parl.example.org'),
      groups: [],
      name: 'Anne Spécimen',
      salutation: 'Madame <la> Députée & chère amie, à qui nous écrivons une salutation qui ne tient pas en une ligne,',
      source: 'Annuaire public du Parlement, relevé le 3 mai 2026 par le secrétariat',
      line: 1,
    },
    lang: 'fr',
    salutation: 'Madame, Monsieur,',
    why: 'Vous recevez ce message en raison de vos fonctions.',
    unsubscribe: ['mailto:contact@example.org?subject=unsubscribe%20x', 'https://cess.example.org/unsubscribe/x.fr.y'],
  }),
  messageId: '<0123@example.org>',
  date: new Date('2026-12-01T10:00:00Z'),
  ...changes,
})

async function messageOf(document = sampleAlert, changes: Partial<Personal> = {}): Promise<Buffer> {
  return Buffer.concat([...personalMessage(await prepareMessage(input(document)), personal(changes))])
}

describe('a message to one person', () => {
  it('says that a greeting of their own is in the language of the note, whose other words are English', () => {
    const {slots} = personalWords({
      recipient: {
        address: addressOf('anne@parl.example.org'),
        ...{groups: [], salutation: 'Annwyl Aelod,', source: '–', line: 1},
      },
      ...{lang: 'cy', salutation: 'Dear Sir or Madam,', why: 'You receive it.', unsubscribe: ['mailto:a@example.org']},
    })
    expect(slots.salutation).toEqual({
      text: 'Annwyl Aelod,',
      html: '<span lang="cy">Annwyl Aelod,</span>',
    })
  })

  it.each([
    ['en-GB', 'Dear Anne Spécimen,'],
    ['fr-BE', 'Bonjour Anne Spécimen,'],
    ['de', 'Guten Tag Anne Spécimen,'],
    ['pl', 'Impersonal,'],
    ['zh', 'Impersonal,'],
  ])('greets by name who has no greeting of their own, where that is right: %s', (lang, text) => {
    const recipient = {
      address: addressOf('anne@parl.example.org'),
      groups: [],
      name: 'Anne Spécimen',
      source: '–',
      line: 1,
    }
    const {slots} = personalWords({
      recipient,
      lang,
      salutation: 'Impersonal,',
      why: '',
      unsubscribe: ['mailto:a@example.org'],
    })
    expect(slots.salutation.text).toBe(text)
  })

  it('tells programs what it is, and nothing of the person', {tags: 'slow'}, async () => {
    const {headers} = await PostalMime.parse(await messageOf())
    const by = (name: string) => headers.find(({key}) => key === name)?.value
    expect(by('auto-submitted')).toBe('auto-generated')
    expect(by('x-auto-response-suppress')).toBe('OOF, AutoReply')
    expect(by('x-tlp')).toBe(sampleAlert.masthead.tlp)
    expect(Buffer.from(await messageOf()).toString()).toContain(`\r\nX-TLP: ${sampleAlert.masthead.tlp}\r\n`)
    const {id, version} = sampleAlert.metadata
    expect(by('feedback-id')).toBe(`${id}:${version}:fr:CESS`)
  })

  it('says to a mail parser what it says to the person', {tags: 'slow'}, async () => {
    const mail = await PostalMime.parse(await messageOf())
    expect(mail.to).toEqual([{name: 'Anne Spécimen', address: 'anne@parl.example.org'}])
    expect(mail.subject).toBe(sampleAlert.mail.subject.replaceAll(/\s/g, ' '))
    expect(mail.messageId).toBe('<0123@example.org>')
    expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain('Madame <la> Députée & chère amie, à qui nous écrivons')
    expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain('Provenance de votre adresse : Annuaire public du Parlement')
    expect(mail.html).toContain('Madame &lt;la&gt; Députée &amp; chère amie')
    expect(mail.html).toMatch(/href="https:\/\/cess\.example\.org\/unsubscribe\/x\.fr\.y"\s*>Ne plus recevoir/)
    expect(mail.text).toContain('https://cess.example.org/unsubscribe/x.fr.y')
    expect(mail.attachments.find(({mimeType}) => mimeType === 'application/pdf')?.content).toBeDefined()
    expect(`${mail.text}${mail.html}`).not.toMatch(/[\uE000-\uF8FF]|cess-slot/)
  })

  it('has the headers by which a person leaves the list (RFC 2369, RFC 8058)', async () => {
    const head = (await messageOf()).toString().split('\r\n\r\n')[0] ?? ''
    const unfolded = head.replaceAll(/\r\n[ \t]/g, ' ')
    expect(unfolded).toContain('List-Id: <notes.example.org>')
    expect(unfolded).toContain(
      'List-Unsubscribe: <mailto:contact@example.org?subject=unsubscribe%20x>, <https://cess.example.org/unsubscribe/x.fr.y>',
    )
    expect(unfolded).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    for (const field of ['Date', 'Message-ID', 'To', 'From', 'Subject', 'MIME-Version', 'Content-Type'])
      expect(unfolded.match(new RegExp(`^${field}: `, 'gm'))).toHaveLength(1)
    expect(unfolded).toContain('Date: Tue, 01 Dec 2026 10:00:00 +0000')
    expect(unfolded).not.toContain('X-Unsent')
  })

  it('promises no click where there is no server for it', {tags: 'slow'}, async () => {
    const head = (await messageOf(sampleAlert, {unsubscribe: ['mailto:contact@example.org']})).toString()
    expect(head).not.toContain('List-Unsubscribe-Post')
  })

  it('is in lines that mail servers take, ended by CRLF', async () => {
    const text = (await messageOf()).toString('latin1')
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]|[^\0-\x7F]/)
    expect(text.split('\r\n').filter(line => line.length > 78)).toEqual([])
  })

  it('gives no name a way to write headers', async () => {
    const text = (
      await messageOf(sampleAlert, {
        to: {name: 'Anne\r\nBcc: other@parl.example.org', address: 'anne@parl.example.org'},
      })
    ).toString()
    expect(text).not.toMatch(/^Bcc:/m)
  })

  it.each([
    ['a long name', {name: 'x'.repeat(300), address: 'anne@parl.example.org'}],
    ['a long address alone', {name: '', address: `${'a'.repeat(64)}@${'b'.repeat(60)}.example.org`}],
    ['a short name that is quoted', {name: '"A", <b@c.example.org>', address: 'anne@parl.example.org'}],
  ])('keeps its head in one piece with %s', async (_, to) => {
    const message = await messageOf(sampleAlert, {to})
    const mail = await PostalMime.parse(message)
    expect(mail.to).toEqual([to])
    expect(mail.subject).toBe(sampleAlert.mail.subject.replaceAll(/\s/g, ' '))
    expect(mail.attachments.length).toBeGreaterThan(0)
    expect(
      Math.max(
        ...message
          .toString('latin1')
          .split('\r\n')
          .map(line => line.length),
      ),
    ).toBeLessThanOrEqual(998)
  })

  it('shares with others all but the person’s own words', {tags: 'slow'}, async () => {
    const message = await prepareMessage(input())
    const own = [...personalMessage(message, personal())]
    const others = [...personalMessage(message, personal({messageId: '<4567@example.org>'}))]
    const shared = own.filter(piece => others.includes(piece)).reduce((sum, piece) => sum + piece.length, 0)
    expect(shared).toBe(message.sizeBytes)
  })

  it('is the same after its body was stored for another machine', {tags: 'slow'}, async () => {
    const message = await prepareMessage(input())
    const [here, there] = [message, readStored(storeMessage(message))].map(one =>
      Buffer.concat([...personalMessage(one, personal())]),
    )
    expect(there?.equals(here ?? Buffer.alloc(0))).toBe(true)
  })

  it('marks a test after the marking of the note', {tags: 'slow'}, async () => {
    expect((await prepareMessage(input(), 'ESSAI')).subject).toMatch(/^\[TLP:[A-Z+]+\] ESSAI · /)
  })

  it('of a tribune is made the same way', async () => {
    const mail = await PostalMime.parse(await messageOf(sampleTribune))
    expect(mail.text).toContain('Annuaire public')
  })

  it('of a TLP:RED note goes to no list and has no way to leave one', async () => {
    const mail = await PostalMime.parse(await messageOf(redAlert))
    expect(mail.headers.filter(({key}) => key.startsWith('list-'))).toEqual([])
    expect(`${mail.text}${mail.html}`).not.toContain('unsubscribe')
    expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain('Madame <la> Députée')
  })
})

describeWith('python3', 'a message to one person, for a second parser', () => {
  it('has no defect and the same words', {tags: 'slow'}, async () => {
    const script = `
import sys, email, email.policy, json
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({
  'defects': [str(d) for p in m.walk() for d in p.defects],
  'to': str(m['to']),
  'types': [p.get_content_type() for p in m.walk()],
  'text': m.get_body(('plain',)).get_content(),
}))`
    const answer = execFileSync('python3', ['-c', script], {input: await messageOf(), encoding: 'utf8'})
    const read: unknown = JSON.parse(answer)
    expect(read).toMatchObject({
      defects: [],
      to: 'Anne Spécimen <anne@parl.example.org>',
      types: expect.arrayContaining([
        'multipart/mixed',
        'multipart/related',
        'multipart/alternative',
        'text/plain',
        'text/html',
        'application/pdf',
      ]),
      text: expect.stringContaining('Madame <la> Députée'),
    })
  })
})
