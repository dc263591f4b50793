import {readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {Follower} from '../../../src/engine/desk/follower.js'
import {KnownMessages} from '../../../src/engine/desk/known-messages.js'
import {NoteWorker} from '../../../src/engine/desk/note-worker.js'
import {build} from '../../../src/index.js'
import type {Given, Task} from '../../../src/engine/desk/worker/questions.js'
import type {EditionId} from '../../../src/model/edition.js'
import type {ToolLanguage} from '../../../src/model/text.js'
import type {NoteState} from '../../../src/engine/desk/worker/note-state.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {unreadable} from '../../support/desk-messages.js'
import {withoutThreads} from '../../support/no-threads.js'

/** A publication followed without a server, and its only note. */
async function followed(text: string, mostMs?: number) {
  const root = publicationWith({'a.fr.md': text})
  const path = join(root, 'notes/a.fr.md')
  const follower = await Follower.begin({directory: root, language: 'en', environment: {}})
  await follower.open(() => {})
  const messages = new KnownMessages(follower.memo)
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
  const edition = async (id: EditionId, language?: ToolLanguage) => {
    const done = await worker.do('edition', note(), {id, language}, follower.signal)
    if ('message' in done) throw new Error(done.message.ruleId)
    return done.made
  }
  return {root, follower, messages, worker, edition, note, save}
}

const wrong = goodNote({text: 'Voir [l’autre](nulle-part.fr.md).'})

/** Every task, and an edition of each kind. */
const tasks: readonly (readonly [Task, Given<Task>])[] = [
  ['findings', undefined],
  ['messages', undefined],
  ['detail', 'en'],
  ['edition', {id: 'web'}],
  ['edition', {id: 'pdf'}],
  ['heard', 'en'],
  ['changes', 'en'],
  ['mails', undefined],
]

describe('the worker', () => {
  it('gives the bytes that a build writes, of each save', {tags: 'slow'}, async () => {
    const {root, edition, note, save} = await followed(goodNote())
    for (const text of [goodNote(), goodNote({text: 'Autrement.'})]) {
      await save(text)
      const views = [await edition('pdf'), await edition('web')]
      await build({directory: root, only: ['pdf', 'web']})
      const written = ['pdf', 'html'].map(ending => readFileSync(join(root, `out/notes/a.fr/a.fr.${ending}`)))
      expect(views).toEqual(Array(2).fill(expect.objectContaining({status: 'made', revision: note().revision})))
      expect(views.map((view, at) => view.status === 'made' && written[at]?.equals(view.artifact.bytes))).toEqual([
        ...[true, true],
      ])
    }
  })

  it('shows a note with its mistakes, and one that cannot be parsed as it was', {tags: 'slow'}, async () => {
    const {edition, save} = await followed(goodNote())
    const shown = async () => {
      const view = await edition('text', 'fr')
      return view.status === 'made' ? Buffer.from(view.artifact.bytes).toString() : view.status
    }
    expect(await shown()).not.toContain('Trouvé')
    await save(wrong)
    expect(await shown()).toContain('Trouvé')
    await save('')
    expect(await shown()).toContain('Un câble est rompu.')
    await save(goodNote({tlp: 'TLP:RED'}).replace('titre: Un', 'titre: "Un'))
    expect(await shown()).toBe('absent')
  })

  it('examines a note, so that its findings are known here', async () => {
    const {follower, messages, worker, note} = await followed(wrong)
    expect(messages.counts(note())).toBeUndefined()
    expect(await worker.examine(note(), follower.signal)).toEqual({made: {hasErrors: true}})
    expect(messages.counts(note())).toEqual({errors: 1, warnings: 0})
    const made: readonly string[] = [...follower.memo.traces()].map(({id}) => id.split('\u0000')[0] ?? '')
    expect(made).toContain('findings')
  })

  it.each(tasks)(
    'leaves what a newer save has made old, and goes on with it: %s',
    {tags: 'slow'},
    async (task, given) => {
      const {follower, worker, note, save} = await followed(goodNote())
      const left = worker.do(task, note(), given, follower.signal).then(
        () => 'made',
        (error: unknown) => error,
      )
      await save(goodNote({text: 'Autrement.'}))
      expect(await left).toMatchObject({name: 'AbortError'})
      expect(await worker.do(task, note(), given, follower.signal)).toHaveProperty('made')
    },
  )

  it.each(tasks.filter(([task]) => task === 'detail' || task === 'heard'))(
    'does as much in this thread, where the system grants no other: %s',
    {tags: 'slow'},
    async (task, given) => {
      const {follower, worker, note, save} = await followed(goodNote())
      const made = async () => ((await worker.do(task, note(), given, follower.signal)) as {made: unknown}).made
      const usual = await made()
      worker.close()
      const {result, refused} = await withoutThreads(made)
      expect(refused).toBe(1)
      expect(result).toEqual(usual)
      await save(goodNote({text: 'Autrement.'}))
      const later = await withoutThreads(made)
      worker.close()
      expect(later.result).toEqual(await made())
    },
  )

  it('says of a note that the system refuses to read', async () => {
    const {follower, messages, worker, note} = await followed(goodNote())
    const refused = unreadable(note())
    const message = {ruleId: 'note-unreadable', path: 'notes/a.fr.md', actual: {en: expect.stringContaining('EACCES')}}
    expect(await worker.examine(refused, follower.signal)).toMatchObject({message})
    expect(messages.all(refused, [])).toMatchObject([message])
    expect([messages.counts(refused), worker.isWarm]).toEqual([{errors: 1, warnings: 0}, false])
  })

  it('stops a note that exceeds its time, says so, and tries again once it has changed', {tags: 'slow'}, async () => {
    const {follower, messages, worker, note, save} = await followed(goodNote(), 0)
    const overdue = {message: {ruleId: 'note-time', path: 'notes/a.fr.md'}}
    const done = () => worker.do('edition', note(), {id: 'pdf'}, follower.signal)
    expect([await done(), worker.isWarm]).toMatchObject([overdue, false])
    expect([await done(), worker.isWarm]).toMatchObject([overdue, false])
    expect(messages.all(note(), []).map(({ruleId}) => ruleId)).toEqual(['note-time'])
    await save(goodNote({text: 'Autrement.'}))
    expect(messages.all(note(), [])).toEqual([])
    const patient = new NoteWorker(follower, messages)
    const made = {status: 'made', revision: 2}
    expect(await patient.do('edition', note(), {id: 'pdf'}, follower.signal)).toMatchObject({made})
    patient.close()
  })
})
