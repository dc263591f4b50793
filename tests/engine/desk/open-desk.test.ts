import {cpSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {deskEditions, type DeskMails, type DeskNoteDetail, type DeskState} from '../../../src/model/desk.js'
import {filesBelow} from '../../support/site.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {cookieFor, events, openDesk} from '../../support/desk.js'

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
    // Messages are counted when nobody waits: before this or after it.
    expect(notes.map(note => ({...note, counts: undefined}))).toEqual([
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

  it('knows a note in other languages by its name while its front matter has errors', async () => {
    const desk = await openDesk(publicationWith({'cable.fr.md': goodNote({tlp: 'TLP:BLEU'}), 'cable.en.md': english}))
    const {notes} = await desk.json<DeskState>('/api/state')
    expect(notes[1]).toMatchObject({slug: 'cable.fr', translations: ['cable.en']})
  })

  it('says of a header what can be read of it, and that the rest is unknown', async () => {
    const broken = goodNote({title: '"Un', tlp: 'TLP:BLEU'})
    const desk = await openDesk(publicationWith({'cable.fr.md': broken}))
    const [note] = (await desk.json<DeskState>('/api/state')).notes
    expect(note).toMatchObject({isBroken: true, type: {en: 'Alert'}, date: '2026-11-18'})
    for (const lacking of ['title', 'tlp', 'isRecalled']) expect(note).not.toHaveProperty(lacking)
  })

  it('knows a broken header by the last build', async () => {
    const root = publicationWith({'cable.fr.md': goodNote()})
    await build({directory: root, only: ['web']})
    writeFileSync(join(root, 'notes/cable.fr.md'), '')
    const [note] = (await (await openDesk(root)).json<DeskState>('/api/state')).notes
    expect(note).toMatchObject({title: 'Un câble rompu', tlp: 'TLP:CLEAR', isBroken: true, isRecalled: true})
  })

  it('gives every edition of a note, and writes nothing', {tags: 'slow'}, async () => {
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

  it('says what is wrong with a note in both languages, with the file to open', {tags: 'slow'}, async () => {
    const root = publicationWith({'cable.fr.md': goodNote({title: '"Un'})})
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
    for (const path of ['/editions/cable.fr/web', '/api/notes/cable.fr/mail'])
      expect(await desk.get(path)).toMatchObject({status: 204, body: Buffer.alloc(0)})
    for (const path of ['/editions/none.fr/web', '/api/notes/none.fr/mail', '/api/notes/none.fr'])
      expect(await desk.get(path)).toMatchObject({status: 404})
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

  it('counts the messages of notes that nobody looks at', {tags: 'slow'}, async () => {
    const desk = await openDesk(publicationWith({'good.fr.md': goodNote(), 'bad.fr.md': 'Rien.\n'}))
    const {next} = await events(desk)
    await next()
    const first = await desk.json<DeskState>('/api/state')
    // Counting may be faster than listening.
    const counts = new Map(first.notes.filter(note => note.counts).map(({slug, counts: known}) => [slug, known]))
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
    await build({directory: root, only: ['mail']})
    const first = await (await openDesk(root)).json<DeskState>('/api/state')
    expect(first.notes).toMatchObject([{counts: {errors: 1}}, {counts: {errors: 0}, title: 'Un câble rompu'}])
    writeFileSync(join(root, 'notes/good.fr.md'), goodNote({title: 'Un autre', fields: 'x: y\n'}))
    const second = await (await openDesk(root)).json<DeskState>('/api/state')
    expect(second.notes[1]).toMatchObject({title: 'Un autre'})
    // Unknown, unless the desk was faster than the question.
    expect(second.notes[1]?.counts?.errors).not.toBe(0)
  })

  it(
    'shows a note that becomes TLP:RED as such and as nothing else, also while that has errors',
    {tags: 'slow'},
    async () => {
      const root = publicationWith({'cable.fr.md': goodNote()})
      const desk = await openDesk(root)
      const {next} = await events(desk)
      for (const edition of ['web', 'text', 'eml'] as const)
        expect(await desk.get(`/editions/cable.fr/${edition}`)).toMatchObject({status: 200})
      writeFileSync(join(root, 'notes/cable.fr.md'), goodNote({tlp: 'TLP:RED', fields: 'severite: grave\n'}))
      for (let event = await next(); event.kind !== 'change' || event.notes[0]?.revision !== 2;) event = await next()
      for (const edition of ['web', 'stix'] as const)
        expect(await desk.get(`/editions/cable.fr/${edition}`)).toMatchObject({status: 204})
      const {body} = await desk.get('/editions/cable.fr/text')
      expect([body.includes('TLP:RED'), body.includes('Un câble')]).toEqual([true, false])
      expect(await desk.json('/api/notes/cable.fr')).toMatchObject({isMarked: true, isStale: false})
    },
  )

  it(
    'says which mistake of a template keeps a page from being made, and shows the last one that was',
    {tags: 'slow'},
    async () => {
      const root = publicationWith({'cable.fr.md': goodNote(), '../cess.yml': `${publicationYaml}template: own\n`})
      cpSync(fileURLToPath(new URL('../../../templates/plain', import.meta.url)), join(root, 'templates/own'), {
        recursive: true,
      })
      const template = join(root, 'templates/own/web/page.liquid')
      const good = readFileSync(template, 'utf8')
      writeFileSync(template, `${good}{{ nobody.knows }}`)
      const desk = await openDesk(root)
      const {next} = await events(desk)
      await next()
      const save = async (text: string) => {
        writeFileSync(template, text)
        while ((await next()).kind !== 'settings');
      }
      const broken = await desk.get('/editions/cable.fr/web')
      expect([broken.status, JSON.parse(broken.body.toString())]).toEqual([
        422,
        expect.objectContaining({ruleId: 'template-syntax', path: 'templates/own/web/page.liquid'}),
      ])
      expect(await desk.get('/editions/cable.fr/text')).toMatchObject({status: 200})
      const {messages} = await desk.json<DeskNoteDetail>('/api/notes/cable.fr')
      expect(messages.map(({ruleId}) => ruleId)).toContain('template-syntax')
      await save(good)
      const made = await desk.get('/editions/cable.fr/web')
      expect(made.status).toBe(200)
      await save(`${good}{{ nobody.knows }}`)
      const kept = await desk.get('/editions/cable.fr/web')
      expect([kept.status, kept.headers['cess-revision']]).toEqual([200, made.headers['cess-revision']])
    },
  )
})

describe('opening the desk', () => {
  it('is done before the notes are read, and who asks for one waits', {tags: 'slow'}, async () => {
    const root = publicationWith(
      Object.fromEntries(Array.from({length: 12}, (_, number) => [`n${number}.fr.md`, goodNote({number: number + 1})])),
    )
    const asked: Promise<[DeskState, number]>[] = []
    const ask = async (address: string): Promise<[DeskState, number]> => {
      const [state, note] = await Promise.all([
        fetch(new URL('/api/state', address), {headers: {cookie: cookieFor(address)}}),
        fetch(new URL('/editions/n3.fr/text', address), {headers: {cookie: cookieFor(address)}}),
      ])
      return [(await state.json()) as DeskState, note.status] // the server's answer
    }
    const desk = await openDesk(root, {onServed: ({address}) => void asked.push(ask(address))})
    const [first] = await Promise.all(asked)
    expect(first?.[0].notes).toHaveLength(12)
    expect(first?.[1]).toBe(200)
    expect(await desk.json('/api/state')).toMatchObject({
      isReading: false,
      notes: [{title: 'Un câble rompu'}, ...Array(11).fill({})],
    })
  })

  it('begins with the original of a note, or with the language that is named', async () => {
    const root = publicationWith({'cable.fr.md': goodNote(), 'cable.en.md': english})
    expect((await openDesk(root, {note: 'cab'})).address).toMatch(/#cable\.fr$/)
    expect((await openDesk(root, {note: 'cable.en'})).address).toMatch(/#cable\.en$/)
  })

  it('tells of the errors of cess.yml at each save, and of their end', async () => {
    const root = publicationWith({'cable.fr.md': goodNote()})
    const told: string[][] = []
    await openDesk(root, {onSettings: ({errors}) => told.push(errors().map(({path}) => path))})
    writeFileSync(join(root, 'cess.yml'), 'site: nowhere\n')
    await expect.poll(() => told.length).toBe(1)
    writeFileSync(join(root, 'cess.yml'), publicationYaml)
    await expect.poll(() => told.length).toBe(2)
    expect(told).toEqual([expect.arrayContaining(['cess.yml']), []])
  })
})
