import {utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it, onTestFinished, vi} from 'vitest'
import {Follower} from '../../../../src/engine/desk/follower.js'
import {KnownMessages} from '../../../../src/engine/desk/known-messages.js'
import {NoteWorker} from '../../../../src/engine/desk/note-worker.js'
import {openNoteWork} from '../../../../src/engine/desk/worker/open-note-work.js'
import {edition, editionKey} from '../../../../src/engine/queries/editions.js'
import type {SnapshotKnown} from '../../../../src/engine/desk/worker/snapshot.js'
import {openContext} from '../../../../src/engine/context/context.js'
import {openMemo} from '../../../../src/engine/publication/open-memo.js'
import {readNow} from '../../../../src/io/clock.js'
import {goodNote, publicationWith} from '../../../support/cli.js'
import {textsSet} from '../../../support/texts-set.js'

const path = 'notes/a.fr.md'
const paragraphs = Array.from({length: 40}, (_, at) => `Alinéa ${at}. Un câble est rompu, et nul ne sait lequel.`)
const noteOf = (texts: readonly string[]) => goodNote({text: texts.join('\n\n')})
const first = noteOf(paragraphs)
const second = noteOf(paragraphs.with(20, 'Changé. Deux câbles sont rompus.'))
const third = noteOf(paragraphs.with(20, 'Changé. Deux câbles sont rompus.').with(3, 'Changé. Trois.'))

/** A publication followed without a server, with one note whose text is saved again. */
async function followed() {
  const root = publicationWith({'a.fr.md': first})
  const follower = await Follower.begin({directory: root, language: 'en', environment: {}})
  await follower.open(() => {})
  const messages = new KnownMessages(follower.memo)
  let saves = 0
  const save = async (text: string) => {
    writeFileSync(join(root, path), text)
    // Old enough to be finished.
    utimesSync(join(root, path), ++saves, saves)
    await follower.refresh([join(root, path)], state => messages.hadErrors(state))
    const [note] = follower.notes?.states.values() ?? []
    if (!note) throw new Error('There is no note')
    return note
  }
  onTestFinished(() => follower.close())
  return {root, follower, messages, save}
}

/** The PDF of a publication's note by somebody who never saw it before. */
async function fresh(root: string): Promise<Uint8Array> {
  const open = openMemo(openContext({directory: root}), {believes: 'nothing'})
  try {
    return (await open.memo.get(edition, editionKey(path, 'pdf'))).bytes
  } finally {
    open.close()
  }
}

/** First words of some texts of the note. */
const begun = (texts: readonly string[]): readonly string[] =>
  texts.filter(text => /^(Alinéa|Changé)/.test(text)).map(text => text.replace(/\..*/s, ''))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a note that is saved while the desk is open', () => {
  it('is printed by the thread as if it had never been printed before', {tags: 'slow'}, async () => {
    const {root, follower, messages, save} = await followed()
    const worker = new NoteWorker(follower, messages)
    onTestFinished(() => worker.close())
    for (const text of [first, second, third, first]) {
      const done = await worker.do('edition', await save(text), {id: 'pdf'}, follower.signal)
      if (!('made' in done) || done.made.status !== 'made') throw new Error('nothing is made')
      expect(Buffer.compare(done.made.artifact.bytes, await fresh(root))).toBe(0)
    }
  })

  it('has nothing set by what runs in the thread but the paragraph that changed', async () => {
    const {follower, save} = await followed()
    const {root, now, template, siteUrl, toolId} = follower.context
    const answer = await openNoteWork({root, now, template, siteUrl, toolId})
    const known: SnapshotKnown = {sources: new Map(), settings: undefined}
    const setFor = async (text: string) => {
      const note = await save(text)
      const set = textsSet()
      const changes = follower.snapshot.changesFor(known)
      const question = {now: readNow(), changes, note, task: 'edition', given: {id: 'pdf'}} as const
      expect((await answer(question, follower.signal)).made).toMatchObject({status: 'made'})
      const texts = begun(set())
      vi.restoreAllMocks()
      return texts
    }
    expect((await setFor(first)).length).toBe(40)
    expect(await setFor(second)).toEqual(['Changé'])
    expect(await setFor(third)).toEqual(['Changé'])
  })
})
