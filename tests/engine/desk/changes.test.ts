import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import type {DeskState} from '../../../src/model/desk.js'
import {publicationWith} from '../../support/cli.js'
import {events, openDesk, type TestDesk} from '../../support/desk.js'
import {put} from '../../support/folder.js'
import {draftNote, lifeEpoch, noteText, publishedFolder, publishIn} from '../../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const noteOf = async (desk: TestDesk) => (await desk.json<DeskState>('/api/state')).notes[0]
const changesOf = async (desk: TestDesk, language = 'fr') => desk.get(`/changes/a.fr?language=${language}`)

/** Until the desk has heard of what was saved. */
const isHeard = async (desk: TestDesk, expected: object) =>
  expect.poll(() => noteOf(desk)).toEqual(expect.objectContaining(expected))

describe('what changed since a note was published', () => {
  it('is told beside the note, and shown as a page', {tags: 'slow'}, async () => {
    const root = await publishedFolder()
    const desk = await openDesk(root)
    await events(desk)
    await isHeard(desk, {published: '1.0'})
    expect(await noteOf(desk)).not.toHaveProperty('isChanged')
    expect((await changesOf(desk)).status).toBe(204)
    put(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre câbles', 'Cinq câbles'))
    await isHeard(desk, {published: '1.0', isChanged: true})
    const {status, headers, body} = await changesOf(desk)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(body.toString()).toMatch(/<del[^>]*>[^]*Quatre[^]*<ins[^>]*>[^]*Cinq/)
  })

  it('is nothing where nothing was published, of a note that has no page, and of none', {tags: 'slow'}, async () => {
    const desk = await openDesk(publicationWith({'a.fr.md': draftNote()}))
    await events(desk)
    expect((await changesOf(desk)).status).toBe(204)
    expect((await desk.get('/changes/b.fr')).status).toBe(404)
    const red = await publishedFolder(draftNote({tlp: 'TLP:RED'}))
    put(join(red, 'notes/a.fr.md'), noteText(red).replace('Quatre', 'Cinq'))
    const other = await openDesk(red)
    await events(other)
    await isHeard(other, {isChanged: true})
    expect((await changesOf(other)).status).toBe(204)
  })

  it('is known once a note is published while the desk is open', async () => {
    const root = publicationWith({'a.fr.md': draftNote()})
    const desk = await openDesk(root)
    await events(desk)
    expect(await noteOf(desk)).not.toHaveProperty('published')
    await publishIn(root, ['a.fr'])
    await isHeard(desk, {published: '1.0', status: {en: 'published', fr: 'publiée'}})
  })
})
