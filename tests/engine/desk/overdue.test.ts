import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {deskEditions, type DeskNoteDetail, type DeskState} from '../../../src/model/desk.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {openDesk} from '../../support/desk.js'

const views = [
  ...deskEditions.filter(id => id !== 'source').map(id => `/editions/a.fr/${id}`),
  ...['/changes/a.fr', '/heard/a.fr', '/api/notes/a.fr/mail'],
]

describe('a note that exceeds its time at the desk', () => {
  it('has the message in the place of every edition, and among its findings', async () => {
    const desk = await openDesk(publicationWith({'a.fr.md': goodNote()}), {mostMs: 0})
    for (const path of views) {
      const {status, body} = await desk.get(path)
      expect([path, status, JSON.parse(body.toString())]).toMatchObject([path, 422, {ruleId: 'note-time'}])
    }
    const detail = await desk.json<DeskNoteDetail>('/api/notes/a.fr')
    expect(detail.messages.map(({ruleId}) => ruleId)).toEqual(['note-time'])
    expect(detail.note.counts).toEqual({errors: 1, warnings: 0})
    expect(detail.editions).toEqual(deskEditions)
    expect((await desk.get('/editions/a.fr/source')).body.toString()).toBe(goodNote())
  })

  it('is not sent', {tags: 'slow'}, async () => {
    const desk = await openDesk(publicationWith({'a.fr.md': goodNote()}), {mostMs: 0})
    const {body} = await desk.post('/api/notes/a.fr/test', JSON.stringify({to: 'me@example.org', form: 'full'}))
    expect(JSON.parse(body.toString())).toMatchObject({
      status: 'refused',
      reasons: [{en: expect.stringContaining('0 s')}],
    })
  })
})

describe('the thread that serves the desk', () => {
  it('answers while a note is worked at, and shows what was saved meanwhile', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': goodNote({text: 'Un câble est rompu. '.repeat(20_000)})})
    const desk = await openDesk(root)
    let isMade = false
    const asked = desk.get('/editions/a.fr/web').then(answer => {
      isMade = true
      return answer
    })
    expect((await desk.json<DeskState>('/api/state')).notes).toHaveLength(1)
    expect((await desk.get('/editions/a.fr/source')).status).toBe(200)
    expect(isMade).toBe(false)
    writeFileSync(join(root, 'notes/a.fr.md'), goodNote({text: 'Autrement.'}))
    const {headers, body} = await asked
    expect([headers['cess-revision'], body.toString()]).toEqual(['2', expect.stringContaining('Autrement.')])
  })
})
