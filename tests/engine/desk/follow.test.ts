import {cpSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {Follower} from '../../../src/engine/desk/follower.js'
import {deskEditions, type DeskNoteDetail, type DeskState} from '../../../src/model/desk.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {slowWriter} from '../../support/slow-writer.js'
import {openDesk} from '../../support/desk.js'
import {follow, one, textOn as text, two} from '../../support/follow-desk.js'

describe('the desk while somebody writes', () => {
  it('tells which note changed, and shows it', {tags: 'slow'}, async () => {
    const {desk, next, path} = await follow()
    await desk.json<DeskNoteDetail>('/api/notes/one.fr')
    writeFileSync(path('one.fr.md'), one.replace('Un câble est rompu', 'Deux câbles sont rompus'))
    expect(await next()).toMatchObject({kind: 'change', notes: [{slug: 'one.fr', revision: 2}], gone: []})
    expect(await text(desk, 'one.fr')).toContain('Deux câbles sont rompus')
  })

  it('follows what is written while `cess.yml` is away', {tags: 'slow'}, async () => {
    const {root, desk, next, path} = await follow()
    renameSync(join(root, 'cess.yml'), join(root, 'away.yml'))
    expect(await next()).toEqual({kind: 'settings'})
    writeFileSync(path('one.fr.md'), one.replace('Un câble est rompu', 'Deux câbles sont rompus'))
    let told = await next()
    while (told.kind !== 'change') told = await next()
    expect(told.notes.map(({slug}) => slug)).toContain('one.fr')
    expect(await text(desk, 'one.fr')).toContain('Deux câbles sont rompus')
  })

  it('follows editors that write another file and rename it', {tags: 'slow'}, async () => {
    const {desk, next, path} = await follow()
    for (const round of [1, 2]) {
      writeFileSync(path('.one.fr.md.swp'), one.replace('est rompu', `est rompu (${round})`))
      renameSync(path('.one.fr.md.swp'), path('one.fr.md'))
      expect(await next()).toMatchObject({notes: [{slug: 'one.fr', revision: round + 1}]})
      expect(await text(desk, 'one.fr')).toContain(`(${round})`)
    }
  })

  it('tells of new notes, of those that are gone and of those that moved', {tags: 'slow'}, async () => {
    const {next, path} = await follow()
    mkdirSync(path('2026'))
    writeFileSync(path('2026/three.fr.md'), goodNote({number: 3}))
    expect(await next()).toMatchObject({notes: [{slug: 'three.fr', path: 'notes/2026/three.fr.md', revision: 2}]})
    rmSync(path('2026'), {recursive: true})
    expect(await next()).toMatchObject({notes: [], gone: ['three.fr']})
    renameSync(path('two.fr.md'), path('deux.fr.md'))
    const told = [await next(), await next()]
    expect(told).toContainEqual(expect.objectContaining({gone: ['two.fr']}))
    expect(told).toContainEqual(expect.objectContaining({notes: [expect.objectContaining({slug: 'deux.fr'})]}))
  })

  it('answers that there is nothing to show of a note that is gone: whoever asks may not know yet', async () => {
    const {desk, next, path} = await follow()
    await desk.json<DeskState>('/api/state')
    rmSync(path('two.fr.md'))
    expect(await next()).toMatchObject({gone: ['two.fr']})
    const views = deskEditions.map(edition => `/editions/two.fr/${edition}`)
    for (const view of ['/api/notes/two.fr', '/api/notes/two.fr/mail', '/changes/two.fr', '/heard/two.fr', ...views])
      expect([view, (await desk.get(view)).status]).toEqual([view, 204])
    const request = JSON.stringify({to: 'a@example.org', form: 'full'})
    expect(await desk.post('/api/notes/two.fr/test', request)).toMatchObject({status: 204, body: Buffer.alloc(0)})
    expect((await desk.get('/changes/three.fr')).status).toBe(404)
  })

  it(
    'takes a note that comes back for what it is now, not for what it was when it was gone',
    {tags: 'slow'},
    async () => {
      const {desk, next, path} = await follow()
      const textOf = (number: number) => one.replace('est rompu', `est rompu (${number})`)
      const seen = [await text(desk, 'one.fr')]
      for (const round of [1, 2, 3]) {
        rmSync(path('one.fr.md'))
        expect(await next()).toMatchObject({gone: ['one.fr']})
        writeFileSync(path('one.fr.md'), textOf(round))
        expect(await next()).toMatchObject({notes: [{slug: 'one.fr', revision: round + 1}]})
        seen.push(await text(desk, 'one.fr'))
      }
      expect(seen.map(all => /est rompu \((\d)\)/.exec(all)?.[1])).toEqual([undefined, '1', '2', '3'])
    },
  )

  it('keeps the last good editions of a note that cannot be parsed, and says so', {tags: 'slow'}, async () => {
    const {desk, next, path} = await follow()
    await text(desk, 'one.fr')
    writeFileSync(path('one.fr.md'), one.replace('titre: Un', 'titre: "Un'))
    expect(await next()).toMatchObject({notes: [{slug: 'one.fr', revision: 2}]})
    const detail = await desk.json<DeskNoteDetail>('/api/notes/one.fr')
    expect(detail).toMatchObject({isStale: true, isMarked: false, note: {revision: 2, counts: {errors: 1}}})
    const answer = await desk.get('/editions/one.fr/text')
    expect([answer.status, answer.headers['cess-revision']]).toEqual([200, '1'])
    writeFileSync(path('one.fr.md'), one)
    expect(await next()).toMatchObject({notes: [{revision: 3}]})
    expect(await desk.json<DeskNoteDetail>('/api/notes/one.fr')).toMatchObject({isStale: false, messages: []})
  })

  it('marks errors that another note gives, in notes that nobody looked at', {tags: 'slow'}, async () => {
    const english = goodNote({number: 3, fields: 'langue: en\ntraduction_de: CESS-2026-ALE-001\n', text: 'A cable.'})
    const linking = goodNote({number: 4, text: 'Voir [l’autre](two.fr.md).'})
    const {desk, next, path} = await follow({
      ...{'one.fr.md': one, 'one.en.md': english},
      ...{'two.fr.md': two, 'three.fr.md': linking},
    })
    writeFileSync(
      path('one.fr.md'),
      one.replace('    a: enisa\n', '    a: enisa\n  - texte: Un autre plan.\n    a: otan\n'),
    )
    expect(await next()).toMatchObject({notes: [{slug: 'one.en'}, {slug: 'one.fr'}]})
    rmSync(path('two.fr.md'))
    expect(await next()).toMatchObject({notes: [{slug: 'three.fr'}], gone: ['two.fr']})
    for (const [slug, words] of [
      ['one.en', 'A cable.'],
      ['three.fr', 'Voir l’autre'],
    ] as const) {
      const {isStale, isMarked, note, messages} = await desk.json<DeskNoteDetail>(`/api/notes/${slug}`)
      expect([isStale, isMarked, note.counts?.errors]).toEqual([false, true, 1])
      const shown = (await text(desk, slug)).replaceAll(/\s+/g, ' ')
      expect(shown).toContain(words)
      expect(shown).toContain(`[! ${messages[0]?.reason.replaceAll('`', '')}]`)
    }
  })

  it('tells nobody of a file that is half written', {tags: 'slow'}, async () => {
    const {desk, next, path} = await follow()
    const writeSlowly = slowWriter()
    await writeSlowly(path('one.fr.md'), '')
    await writeSlowly(path('one.fr.md'), one.slice(0, one.length / 2))
    writeFileSync(path('one.fr.md'), `${one}\nEt encore.\n`)
    const told = await next()
    expect(told).toMatchObject({notes: [{slug: 'one.fr', title: 'Un câble rompu'}]})
    expect((await desk.json<DeskNoteDetail>('/api/notes/one.fr')).messages).toEqual([])
    expect(await text(desk, 'one.fr')).toContain('Et encore.')
  })

  it('follows what a note shows: images, data, notes that it names', {tags: 'slow'}, async () => {
    const {desk, next, root, path} = await follow({
      'one.fr.md': `${one}\nVoir [l'autre](two.fr.md).\n`,
      'two.fr.md': two,
      'three.fr.md': `${goodNote({number: 3})}\n:::graphique[Mesures]{src=mesures.csv alt="Une barre." type=barres}\n:::\n`,
    })
    await desk.json<DeskNoteDetail>('/api/notes/one.fr')
    await desk.json<DeskNoteDetail>('/api/notes/three.fr')
    writeFileSync(path('two.fr.md'), two.replace('Un autre câble', 'Un troisième'))
    expect(await next()).toMatchObject({
      notes: [
        {slug: 'one.fr', revision: 2},
        {slug: 'two.fr', revision: 2},
      ],
    })
    writeFileSync(join(root, 'notes/mesures.csv'), 'a,b\nx,1\n')
    expect(await next()).toMatchObject({notes: [{slug: 'three.fr', revision: 2}]})
  })

  it(
    'looks at everything again when cess.yml changes, and keeps what it had while that has errors',
    {tags: 'slow'},
    async () => {
      const {desk, next, root} = await follow()
      await text(desk, 'one.fr')
      writeFileSync(join(root, 'cess.yml'), publicationYaml.replace('fr: Centre', 'fr: Maison'))
      expect(await next()).toEqual({kind: 'settings'})
      expect(await next()).toMatchObject({kind: 'change', notes: [{revision: 2}, {revision: 2}]})
      expect((await desk.json<DeskState>('/api/state')).house).toEqual({en: 'Centre', fr: 'Maison'})
      writeFileSync(join(root, 'cess.yml'), 'site: nowhere\n')
      expect(await next()).toEqual({kind: 'settings'})
      const {messages, notes} = await desk.json<DeskState>('/api/state')
      expect(messages.fr.length).toBeGreaterThan(0)
      expect(notes).toHaveLength(2)
      expect(await text(desk, 'one.fr')).toContain('Un câble rompu')
    },
  )

  it('looks at everything again on the first save of a new day', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 11, 31) / 1000))
    const {next, path} = await follow()
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2027, 0, 1) / 1000))
    writeFileSync(path('one.fr.md'), one.replace('Un câble est rompu', 'Deux câbles sont rompus'))
    expect(await next()).toEqual({kind: 'settings'})
    expect(await next()).toMatchObject({kind: 'change', notes: [{slug: 'one.fr'}, {slug: 'two.fr', revision: 2}]})
  })

  it('shows what changed before anybody listened', {tags: 'slow'}, async () => {
    const root = publicationWith({'one.fr.md': one, 'two.fr.md': two})
    const template = join(root, 'templates/cess')
    cpSync('templates/cess', template, {recursive: true})
    const frame = join(template, 'mail/mail.liquid')
    // The template is read before the page can be opened, and watched after it.
    const onServed = () => writeFileSync(frame, `Un autre cadre.\n${readFileSync(frame, 'utf8')}`)
    const desk = await openDesk(root, {onServed})
    expect((await desk.get('/editions/one.fr/mail')).body.toString()).toContain('Un autre cadre.')
  })

  it('finds notes that were changed, added or taken away since they were read, old as they may be', async () => {
    const root = publicationWith({'one.fr.md': one, 'two.fr.md': two})
    const follower = await Follower.begin({directory: root, language: 'en', environment: {}})
    await follower.open(() => {})
    renameSync(join(root, 'notes/one.fr.md'), join(root, 'notes/One.fr.md'))
    const before = statSync(join(root, 'notes/two.fr.md'))
    writeFileSync(join(root, 'notes/two.fr.md'), `${two}\nEt encore.\n`)
    utimesSync(join(root, 'notes/two.fr.md'), before.atime, before.mtime)
    const {changed, gone} = await follower.refresh()
    expect(changed.map(({slug}) => slug)).toEqual(['One.fr', 'two.fr'])
    expect(gone).toEqual(['one.fr'])
    expect((await follower.refresh()).changed).toEqual([])
  })

  it('follows many files at once', {tags: 'slow'}, async () => {
    const names = Array.from({length: 60}, (_, index) => `n${index}.fr.md`)
    const {next, path} = await follow(
      Object.fromEntries(names.map((name, index) => [name, goodNote({number: index + 1})])),
    )
    names.forEach((name, index) => writeFileSync(path(name), goodNote({number: index + 1, text: 'Autrement.'})))
    const seen = new Set<string>()
    while (seen.size < names.length) {
      const told = await next()
      if (told.kind === 'change') for (const {slug} of told.notes) seen.add(slug)
    }
    expect(seen.size).toBe(names.length)
  })
})
