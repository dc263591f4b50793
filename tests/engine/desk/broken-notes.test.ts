import {writeFileSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {deskEditions, type DeskNoteDetail, type DeskState} from '../../../src/model/desk.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {follow, one, textOn as text} from '../../support/follow-desk.js'
import {join} from 'node:path'
import {build} from '../../../src/index.js'
import {openDesk} from '../../support/desk.js'

describe('a note whose header breaks', () => {
  it('finds no error in notes that link to a broken note or translate it', {tags: 'slow'}, async () => {
    const {desk, next, path} = await follow({
      'one.fr.md': one,
      'two.fr.md': goodNote({number: 2, text: 'Voir [notre note](one.fr.md).'}),
      'one.en.md': goodNote({number: 3, fields: 'langue: en\ntraduction_de: CESS-2026-ALE-001\n'}),
    })
    await desk.json<DeskNoteDetail>('/api/notes/two.fr')
    writeFileSync(path('one.fr.md'), one.replace('titre: Un', 'titre: "Un'))
    expect(await next()).toMatchObject({notes: [{slug: 'one.en'}, {slug: 'one.fr'}, {slug: 'two.fr', revision: 2}]})
    const rules = async (slug: string) =>
      (await desk.json<DeskNoteDetail>(`/api/notes/${slug}`)).messages.map(({ruleId}) => ruleId)
    expect([await rules('two.fr'), await rules('one.en')]).toEqual([['note-link-broken'], []])
    expect(await text(desk, 'two.fr')).toContain('Voir notre note.')
    const {note} = await desk.json<DeskNoteDetail>('/api/notes/one.en')
    expect(note).toMatchObject({translations: ['one.fr'], counts: {errors: 0}})
    writeFileSync(path('one.fr.md'), one)
    await next()
    expect(await rules('two.fr')).toEqual([])
  })

  it('knows of a note with a broken header what it knew, and what is new in it', async () => {
    const {desk, next, path} = await follow()
    const listed = async () => (await desk.json<DeskState>('/api/state')).notes.find(({slug}) => slug === 'one.fr')
    const known = {type: {en: 'Alert'}, zone: {en: 'French-speaking Africa'}, tlp: 'TLP:CLEAR', isBroken: true}
    writeFileSync(path('one.fr.md'), one.replace('titre: Un', 'titre: "Un').replace('11-18', '11-19'))
    await next()
    expect(await listed()).toMatchObject({...known, title: 'Un câble rompu', date: '2026-11-19', isRecalled: true})
    writeFileSync(path('one.fr.md'), '')
    await next()
    expect(await listed()).toMatchObject({...known, date: '2026-11-19', isRecalled: true})
    writeFileSync(path('one.fr.md'), one.replace('TLP:CLEAR', 'TLP:AMBER').replace('type: ', 'genre: '))
    await next()
    expect(await listed()).toMatchObject({...known, tlp: 'TLP:AMBER', isRecalled: true})
    writeFileSync(path('one.fr.md'), one)
    await next()
    expect(await listed()).not.toMatchObject({isBroken: true})
    expect(await listed()).not.toHaveProperty('isRecalled')
  })

  it(
    'shows what a note was before its text could not be parsed, though nobody had looked at it',
    {tags: 'slow'},
    async () => {
      const {desk, next, path} = await follow()
      for (const end of [`${'> '.repeat(60)}a`, `${'> '.repeat(60)}b`]) {
        writeFileSync(path('one.fr.md'), `${one}\n${end}\n`)
        await next()
        const {isStale, isBuilt} = await desk.json<DeskNoteDetail>('/api/notes/one.fr')
        expect([isStale, isBuilt, (await text(desk, 'one.fr')).includes('Un câble est rompu')]).toEqual([
          true,
          false,
          true,
        ])
      }
    },
  )

  it('shows what a note was before its header broke, though nobody had looked at it', {tags: 'slow'}, async () => {
    const {desk, next, path} = await follow()
    for (const broken of [one.replace('titre: Un', 'titre: "Un'), '']) {
      writeFileSync(path('one.fr.md'), broken)
      await next()
    }
    expect(await desk.json('/api/notes/one.fr')).toMatchObject({isStale: true, editions: deskEditions})
    const answer = await desk.get('/editions/one.fr/text')
    expect([answer.body.toString().includes('Un câble est rompu'), answer.headers['cess-revision']]).toEqual([
      true,
      '2',
    ])
    writeFileSync(path('one.fr.md'), one.replace('titre: Un', 'titre: "Un').replace('TLP:CLEAR', 'TLP:RED'))
    await next()
    expect(await text(desk, 'one.fr')).toBe('')
  })

  it('takes a note that became TLP:RED for red until another label can be read', async () => {
    const {desk, next, path} = await follow()
    await text(desk, 'one.fr')
    for (const broken of [one.replace('TLP:CLEAR', 'TLP:RED').replace('type: ', 'genre: '), '']) {
      writeFileSync(path('one.fr.md'), broken)
      await next()
      expect(await text(desk, 'one.fr')).not.toContain('Un câble est rompu')
    }
    const {note} = await desk.json<DeskNoteDetail>('/api/notes/one.fr')
    expect(note).toMatchObject({tlp: 'TLP:RED', isRecalled: true})
    writeFileSync(path('one.fr.md'), one.replace('type: ', 'genre: '))
    await next()
    expect(await text(desk, 'one.fr')).toContain('Un câble est rompu')
  })
})

const good = goodNote({text: 'Un câble est rompu.'})
const page = (root: string) => join(root, 'out/notes/cable.fr/cable.fr.html')
const manifest = (root: string) => join(root, 'out/.cess/manifest.json')

/** A publication that was built, and whose note has other words now. */
async function builtThen(now: string): Promise<string> {
  const root = publicationWith({'cable.fr.md': good})
  await build({directory: root, only: ['web', 'mail']})
  writeFileSync(join(root, 'notes/cable.fr.md'), now)
  return root
}
const webOf = async (root: string) => (await openDesk(root)).get('/editions/cable.fr/web')

describe('a note that cannot be parsed when the desk opens', {tags: 'slow'}, () => {
  it.each([
    ['its header', good.replace('titre: Un', 'titre: "Un')],
    ['its text', `${good}\n${'> '.repeat(60)}x\n`],
    ['anything', ''],
  ])('is shown as the last build left it: nobody can read %s', async (_, broken) => {
    const root = await builtThen(broken)
    const desk = await openDesk(root)
    const detail = await desk.json<DeskNoteDetail>('/api/notes/cable.fr')
    expect(detail).toMatchObject({isStale: true, isBuilt: true, editions: ['web', 'metadata', 'source']})
    const web = await desk.get('/editions/cable.fr/web')
    expect([web.status, web.headers['cess-revision'], web.body]).toEqual([200, '0', readFileSync(page(root))])
  })

  it('is shown so after a build that refused it', async () => {
    const root = await builtThen(good.replace('titre: Un', 'titre: "Un'))
    await build({directory: root, only: ['web']})
    expect(await webOf(root)).toMatchObject({status: 200})
  })

  it('is not shown under a label that forbids it, or that somebody changed, or that lies elsewhere', async () => {
    expect(await webOf(await builtThen(good.replace('TLP:CLEAR', 'TLP:RED').replace('type:', 'genre:')))).toMatchObject(
      {
        status: 204,
      },
    )
    const changed = await builtThen('')
    writeFileSync(page(changed), 'corrected by hand')
    expect(await webOf(changed)).toMatchObject({status: 204})
    const elsewhere = await builtThen('')
    writeFileSync(join(elsewhere, 'out/cable.fr.html'), readFileSync(page(elsewhere)))
    const text = readFileSync(manifest(elsewhere), 'utf8').replaceAll('notes/cable.fr/cable.fr.html', 'cable.fr.html')
    writeFileSync(manifest(elsewhere), text)
    expect(await webOf(elsewhere)).toMatchObject({status: 204})
  })

  it('is shown as it is once it has none', async () => {
    const root = await builtThen('')
    const desk = await openDesk(root)
    expect((await desk.get('/editions/cable.fr/web')).headers['cess-revision']).toBe('0')
    writeFileSync(join(root, 'notes/cable.fr.md'), good.replace('est rompu', 'est réparé'))
    await expect
      .poll(async () => (await desk.get('/editions/cable.fr/web')).body.toString())
      .toContain('Un câble est réparé.')
    expect(await desk.json('/api/notes/cable.fr')).toMatchObject({isStale: false, isBuilt: false})
  })
})
