import {readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {Follower} from '../../../../src/engine/desk/follower.js'
import {NoteMessages} from '../../../../src/engine/desk/note-messages.js'
import {Previews} from '../../../../src/engine/desk/previews.js'
import {NoteWorker} from '../../../../src/engine/desk/worker/note-worker.js'
import {build} from '../../../../src/index.js'
import type {NoteState} from '../../../../src/engine/desk/note-state.js'
import {goodNote, publicationWith} from '../../../support/cli.js'

/** A publication followed without a server, and its only note. */
async function followed(text: string, mostMs?: number) {
  const root = publicationWith({'a.fr.md': text})
  const path = join(root, 'notes/a.fr.md')
  const follower = await Follower.begin({directory: root, language: 'en', environment: {}})
  await follower.open(() => {})
  const messages = new NoteMessages(follower)
  const worker = new NoteWorker(follower, messages, mostMs)
  onTestFinished(() => {
    worker.close()
    follower.close()
  })
  const note = (): NoteState => {
    const [only] = follower.notes?.states.values() ?? []
    if (!only) throw new Error('There is no note')
    return only
  }
  let saves = 0
  const save = (now: string) => {
    writeFileSync(path, now)
    // Old enough to be finished.
    utimesSync(path, ++saves, saves)
    return follower.refresh([path], state => messages.hadErrors(state))
  }
  return {root, follower, messages, worker, previews: new Previews(follower, messages), note, save}
}

const wrong = goodNote({text: 'Voir [l’autre](nulle-part.fr.md).'})

describe('the worker', () => {
  it('gives the bytes that a build writes, of each save', async () => {
    const {root, follower, worker, note, save} = await followed(goodNote())
    for (const text of [goodNote(), goodNote({text: 'Autrement.'})]) {
      await save(text)
      const view = await worker.edition(note(), {id: 'pdf'}, follower.signal)
      await build({directory: root, only: ['pdf']})
      const written = readFileSync(join(root, 'out/notes/a.fr/a.fr.pdf'))
      expect(view).toMatchObject({status: 'made', revision: note().revision})
      expect(view.status === 'made' && Buffer.from(view.artifact.bytes).equals(written)).toBe(true)
    }
  })

  it('shows a note with mistakes, and one that cannot be parsed, as the desk does', async () => {
    const {follower, worker, previews, note, save} = await followed(goodNote())
    const shown = async () => {
      const wanted = {id: 'text', language: 'fr'} as const
      const [there, here] = [
        await worker.edition(note(), wanted, follower.signal),
        await previews.edition(note(), wanted, follower.signal),
      ]
      if (there.status !== 'made' || here.status !== 'made') throw new Error('nothing is shown')
      expect([Buffer.from(there.artifact.bytes).toString(), there.revision]).toEqual([
        ...[Buffer.from(here.artifact.bytes).toString(), here.revision],
      ])
      return Buffer.from(there.artifact.bytes).toString()
    }
    expect(await shown()).not.toContain('Trouvé')
    await save(wrong)
    expect(await shown()).toContain('Trouvé')
    await save('')
    expect(await shown()).toContain('Un câble est rompu.')
    await save(goodNote({tlp: 'TLP:RED'}).replace('titre: Un', 'titre: "Un'))
    expect((await worker.edition(note(), {id: 'text'}, follower.signal)).status).toBe('absent')
  })

  it('looks for what is wrong with a note, so that it is known here', async () => {
    const {follower, messages, worker, note} = await followed(wrong)
    expect(messages.counts(note())).toBeUndefined()
    await worker.look(note(), follower.signal)
    expect(messages.counts(note())).toEqual({errors: 1, warnings: 0})
    const made: readonly string[] = [...follower.memo.traces()].map(({id}) => id.split('\u0000')[0] ?? '')
    expect(made).toContain('findings')
  })

  it('leaves what a newer save has made old, and goes on with it', async () => {
    const {follower, worker, note, save} = await followed(goodNote())
    const before = worker.edition(note(), {id: 'pdf'}, follower.signal)
    const left = before.then(
      () => 'made',
      (error: unknown) => error,
    )
    await save(goodNote({text: 'Autrement.'}))
    expect(await left).toMatchObject({name: 'AbortError'})
    expect(await worker.edition(note(), {id: 'pdf'}, follower.signal)).toMatchObject({status: 'made', revision: 2})
  })

  it('stops a note that exceeds its time, says so, and tries again once it has changed', async () => {
    const {follower, messages, worker, note, save} = await followed(goodNote(), 0)
    const overdue = {status: 'mistake', message: {ruleId: 'note-time', path: 'notes/a.fr.md'}}
    const view = () => worker.edition(note(), {id: 'pdf'}, follower.signal)
    expect([await view(), worker.isWarm]).toMatchObject([overdue, false])
    expect([await view(), worker.isWarm]).toMatchObject([overdue, false])
    expect((await messages.all(note(), follower.signal)).map(({ruleId}) => ruleId)).toEqual(['note-time'])
    await save(goodNote({text: 'Autrement.'}))
    expect(await messages.all(note(), follower.signal)).toEqual([])
    const patient = new NoteWorker(follower, messages)
    expect(await patient.edition(note(), {id: 'pdf'}, follower.signal)).toMatchObject({status: 'made'})
    patient.close()
  })
})
