import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import type {DeskState, TestAnswer} from '../../../../src/model/desk.js'
import {goodNote, publicationWith} from '../../../support/cli.js'
import {openDesk} from '../../../support/desk.js'
import {startMailServer} from '../../../support/mail-server.js'
import {filesBelow} from '../../../support/site.js'

async function deskWith(notes: Readonly<Record<string, string>>) {
  const server = await startMailServer()
  const root = publicationWith(notes)
  const desk = await openDesk(root, {environment: {CESS_SMTP_URL: server.url}})
  const test = async (slug: string, to: string, form = 'full'): Promise<TestAnswer> =>
    JSON.parse((await desk.post(`/api/notes/${slug}/test`, JSON.stringify({to, form}))).body.toString())
  return {server, root, desk, test}
}

describe('a test sent from the desk', () => {
  it('is the mail that the desk shows, with its PDF, and leaves nothing behind', {tags: 'slow'}, async () => {
    const {server, root, desk, test} = await deskWith({'cable.fr.md': goodNote({tlp: 'TLP:AMBER'})})
    const before = filesBelow(root)
    expect((await desk.json<DeskState>('/api/state')).canTest).toBe(true)
    expect(await test('cable.fr', 'me@example.org')).toEqual({status: 'sent'})
    expect(await test('cable.fr', 'me@example.org', 'digest')).toEqual({status: 'sent'})
    const [full, digest] = await Promise.all(server.taken.map(({raw}) => PostalMime.parse(raw)))
    expect(full?.subject).toContain('Un câble rompu')
    expect(full?.subject).toContain('ESSAI')
    expect(full?.attachments.map(({filename}) => filename)).toContain('cable.fr.pdf')
    expect(full?.text).toContain('Un câble est rompu.')
    expect(digest?.text).not.toContain('Un câble est rompu.')
    expect(filesBelow(root)).toEqual(before)
  })

  it('keeps the rules of cess send --test', {tags: 'slow'}, async () => {
    const {server, test} = await deskWith({
      'amber.fr.md': goodNote({tlp: 'TLP:AMBER', fields: 'statut: publie\n'}),
      'draft.fr.md': goodNote({number: 2}),
      'wrong.fr.md': goodNote({number: 3, fields: 'x: y\n'}),
    })
    expect(await test('amber.fr', 'me@elsewhere.example')).toMatchObject({
      status: 'refused',
      reasons: [{en: expect.stringContaining('own organisation'), fr: expect.stringContaining('votre organisation')}],
    })
    expect(await test('draft.fr', 'me@elsewhere.example')).toMatchObject({
      status: 'refused',
      reasons: [{en: expect.stringContaining('`published`'), fr: expect.stringContaining('attendu')}],
    })
    expect(await test('draft.fr', 'nobody')).toMatchObject({status: 'refused'})
    expect(await test('wrong.fr', 'me@example.org')).toMatchObject({status: 'refused'})
    expect(server.taken).toEqual([])
  })

  it('needs a mail server', async () => {
    const desk = await openDesk(publicationWith({'cable.fr.md': goodNote()}))
    expect((await desk.json<DeskState>('/api/state')).canTest).toBe(false)
    const {body} = await desk.post('/api/notes/cable.fr/test', JSON.stringify({to: 'me@example.org', form: 'full'}))
    expect(JSON.parse(body.toString())).toMatchObject({reasons: [{en: expect.stringContaining('CESS_SMTP_URL')}]})
  })
})
