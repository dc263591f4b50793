import {utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build} from '../../../src/engine/build.js'
import {deskEditions, type DeskMails, type DeskNoteDetail, type DeskState} from '../../../src/model/desk.js'
import {filesBelow} from '../../support/site.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {events, openDesk} from '../../support/desk.js'

const english = goodNote({
  number: 2,
  title: 'A broken cable',
  fields: 'langue: en\ntraduction_de: CESS-2026-ALE-001\nstatut: publie\n',
  text: 'A cable is broken.',
})

describe('the desk', () => {
  it('lists the notes with what their front matter says', async () => {
    const desk = await openDesk(publicationWith({'cable.fr.md': goodNote(), 'cable.en.md': english}))
    const {notes, house, lang} = await desk.json<DeskState>('/api/state')
    expect([house.fr, lang]).toEqual(['Centre', 'fr'])
    expect(notes).toEqual([
      {
        ...{slug: 'cable.en', path: 'notes/cable.en.md', revision: 1, lang: 'en', id: 'CESS-2026-ALE-002'},
        ...{title: 'A broken cable', tlp: 'TLP:CLEAR', version: '1.0', date: '2026-11-18', translations: ['cable.fr']},
        type: {en: 'Alert', fr: "Note d'alerte"},
        zone: {en: 'French-speaking Africa', fr: 'Afrique francophone'},
        status: {en: 'published', fr: 'publiée'},
      },
      expect.objectContaining({slug: 'cable.fr', translations: ['cable.en'], status: {en: 'draft', fr: 'brouillon'}}),
    ])
  })

  it('gives every edition of a note, and writes nothing', async () => {
    const root = publicationWith({'cable.fr.md': goodNote()})
    const desk = await openDesk(root)
    const before = filesBelow(root)
    const detail = await desk.json<DeskNoteDetail>('/api/notes/cable.fr')
    expect(detail).toMatchObject({messages: [], editions: deskEditions, isStale: false, note: {revision: 1}})
    for (const edition of deskEditions) {
      const answer = await desk.get(`/editions/cable.fr/${edition}`)
      expect([edition, answer.status, answer.headers['cess-revision']]).toEqual([edition, 200, '1'])
      expect(answer.body.length).toBeGreaterThan(0)
    }
    const {full, digest} = await desk.json<DeskMails>('/api/notes/cable.fr/mail')
    expect(full.headers).toContainEqual({name: 'Subject', value: expect.stringContaining('Un câble rompu')})
    expect(full.attachments).toEqual([{name: 'cable.fr.pdf', sizeBytes: expect.any(Number)}])
    expect(digest.htmlBytes).toBeLessThan(full.htmlBytes)
    expect(filesBelow(root)).toEqual(before)
  })

  it('says what is wrong with a note in both languages, with the file to open', async () => {
    const root = publicationWith({'cable.fr.md': goodNote({fields: 'severite: grave\n'})})
    const desk = await openDesk(root)
    const [english, french] = [
      await desk.json<DeskNoteDetail>('/api/notes/cable.fr'),
      await desk.json<DeskNoteDetail>('/api/notes/cable.fr?language=fr'),
    ]
    expect(english.editions).toEqual(['source'])
    expect(english.isStale).toBe(true)
    expect(english.note.counts?.errors).toBe(english.messages.length)
    expect(english.messages[0]).toMatchObject({line: expect.any(Number), file: join(root, 'notes/cable.fr.md')})
    expect(french.messages[0]?.reason).toContain('Trouvé')
    expect(await desk.get('/editions/cable.fr/web')).toMatchObject({status: 404})
  })

  it('shows mistakes of cess.yml, and the notes by name', async () => {
    const root = publicationWith({'cable.fr.md': goodNote(), '../cess.yml': 'organisation: {}\n'})
    const desk = await openDesk(root)
    const {notes, messages} = await desk.json<DeskState>('/api/state')
    expect(notes).toEqual([{slug: 'cable.fr', path: 'notes/cable.fr.md', revision: 0, lang: '', translations: []}])
    expect(messages.en.length).toBeGreaterThan(0)
    expect(messages.fr.length).toBe(messages.en.length)
    expect(messages.en[0]?.file).toBe(join(root, 'cess.yml'))
  })

  it('counts the messages of notes that nobody looks at', async () => {
    const desk = await openDesk(publicationWith({'good.fr.md': goodNote(), 'bad.fr.md': 'Rien.\n'}))
    const {next} = await events(desk.origin)
    await next()
    await desk.json('/api/state')
    const counts = new Map<string, unknown>()
    while (counts.size < 2) {
      const event = await next()
      if (event.kind === 'change') for (const note of event.notes) counts.set(note.slug, note.counts)
    }
    expect(counts.get('good.fr')).toEqual({errors: 0, warnings: 0})
    expect(counts.get('bad.fr')).toEqual({errors: 1, warnings: 0})
    const {notes} = await desk.json<DeskState>('/api/state')
    expect(notes.map(({counts: {errors} = {errors: -1}}) => errors)).toEqual([1, 0])
  })

  it('knows from the last build what it may still believe', async () => {
    const root = publicationWith({'good.fr.md': goodNote(), 'bad.fr.md': goodNote({number: 2, fields: 'x: y\n'})})
    // The time of a file that was just written proves nothing: it may change again within it.
    for (const name of ['good', 'bad']) utimesSync(join(root, `notes/${name}.fr.md`), 1, 1)
    await build({directory: root, only: ['mail'], language: 'fr'})
    const first = await (await openDesk(root)).json<DeskState>('/api/state')
    expect(first.notes).toMatchObject([{counts: {errors: 1}}, {counts: {errors: 0}, title: 'Un câble rompu'}])
    writeFileSync(join(root, 'notes/good.fr.md'), goodNote({title: 'Un autre'}))
    const second = await (await openDesk(root)).json<DeskState>('/api/state')
    expect(second.notes[1]).toMatchObject({title: 'Un autre'})
    expect(second.notes[1]?.counts).toBeUndefined()
  })
})
