import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {DeskNoteDetail, DeskState} from '../../../src/model/desk.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {openDesk} from '../../support/desk.js'
import {folderWith} from '../../support/folder.js'

const secret = 'Rien de ceci ne sort.'

describe('hostile names', () => {
  const names = [
    `a"b'c`,
    '<script>alert(1)</script>',
    'a\r\nx-evil: 1',
    '..',
    '...',
    '%2e%2e%2f',
    'a?b#c',
    'a%00b',
    'é'.normalize('NFD'),
    '\u202Egnp',
    '中文'.repeat(20),
    'constructor',
    '__proto__',
    'a;b,c',
    "it's (1)*",
  ].filter(name => !name.includes('/') && name !== '..')

  it('are shown as names', {tags: 'slow'}, async () => {
    const root = publicationWith({})
    mkdirSync(join(root, 'notes'))
    names.forEach((name, index) => writeFileSync(join(root, 'notes', `x${name}.md`), goodNote({number: index + 1})))
    const desk = await openDesk(root)
    const {notes} = await desk.json<DeskState>('/api/state')
    expect(new Set(notes.map(({slug}) => slug))).toEqual(new Set(names.map(name => `x${name}`)))
    for (const {slug} of notes) {
      const {status, headers} = await desk.get(`/editions/${encodeURIComponent(slug)}/source`)
      expect([slug, status, headers['x-evil']]).toEqual([slug, 200, undefined])
      expect(headers['content-disposition']).toMatch(/^inline; filename\*=UTF-8''[\w.~!$&+^`|%-]+$/)
      expect((await desk.json<DeskNoteDetail>(`/api/notes/${encodeURIComponent(slug)}`)).note.slug).toBe(slug)
    }
  })

  it('are never followed out of the publication', async () => {
    const outside = folderWith({'secret.md': goodNote({text: secret}), 'deep/secret2.md': secret})
    const root = publicationWith({'cable.fr.md': goodNote({text: '![x](link.png)'})})
    symlinkSync(join(outside, 'secret.md'), join(root, 'notes/leak.md'))
    symlinkSync(join(outside, 'deep'), join(root, 'notes/deep'))
    symlinkSync(join(outside, 'secret.md'), join(root, 'notes/link.png'))
    const desk = await openDesk(root)
    const {notes} = await desk.json<DeskState>('/api/state')
    expect(notes.map(({slug}) => slug)).toEqual(['cable.fr', 'leak'])
    expect(await desk.json('/api/notes/leak')).toMatchObject({editions: [], messages: [{ruleId: 'note-outside'}]})
    for (const path of ['/editions/leak/source', '/editions/leak/web'])
      expect(await desk.get(path)).toMatchObject({status: 204})
    expect(await desk.get('/editions/secret2/source')).toMatchObject({status: 404})
    expect((await desk.get('/editions/cable.fr/web')).body.toString()).not.toContain(secret)
  })
})

describe('a restricted note', () => {
  it('has its label, no web page, and is written nowhere', async () => {
    const root = publicationWith({'cable.fr.md': goodNote({tlp: 'TLP:RED', text: secret})})
    const desk = await openDesk(root)
    const {notes} = await desk.json<DeskState>('/api/state')
    expect(notes[0]?.tlp).toBe('TLP:RED')
    const {editions} = await desk.json<DeskNoteDetail>('/api/notes/cable.fr')
    expect(editions).toContain('pdf')
    expect(editions).not.toContain('web')
    expect((await desk.get('/editions/cable.fr/web')).status).toBe(204)
    expect((await desk.get('/editions/cable.fr/mail')).body.toString()).not.toContain(secret)
  })
})
