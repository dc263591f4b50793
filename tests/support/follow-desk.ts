import {join} from 'node:path'
import {expect} from 'vitest'
import {usualBeatMs, type DeskEvent} from '../../src/model/desk.js'
import {goodNote, publicationWith} from './cli.js'
import {events, openDesk, type TestDesk} from './desk.js'

/** Notes of the desk unless a test says otherwise. */
export const [one, two] = [goodNote(), goodNote({number: 2, title: 'Un autre câble'})]

/** A desk over two notes, and what it tells after the greeting. */
export async function follow(notes: Readonly<Record<string, string>> = {'one.fr.md': one, 'two.fr.md': two}) {
  const root = publicationWith(notes)
  const desk = await openDesk(root)
  const told = await events(desk)
  expect(await told.next()).toEqual({kind: 'hello', session: expect.any(String), beatMs: usualBeatMs})
  const known = new Map(Object.keys(notes).map(name => [name.replace(/\.md$/, ''), 1]))
  /** The next event, but for counts of messages. */
  const next = async (): Promise<DeskEvent> => {
    for (;;) {
      const event = await told.next()
      if (event.kind !== 'change' || event.gone.length > 0) return event
      if (event.notes.some(({slug, revision}) => known.get(slug) !== revision)) {
        for (const {slug, revision} of event.notes) known.set(slug, revision)
        return event
      }
    }
  }
  return {root, desk, next, path: (name: string) => join(root, 'notes', name)}
}

/** The plain text of a note as the desk shows it; empty where it shows none. */
export const textOn = async (desk: TestDesk, slug: string) => (await desk.get(`/editions/${slug}/text`)).body.toString()
