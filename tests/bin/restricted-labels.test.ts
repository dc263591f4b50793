// @module-tag slow
import assert from 'node:assert/strict'
import {cpSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, it, vi} from 'vitest'
import {folderWith} from '../support/folder.js'
import {everythingIn} from '../support/public-tree.js'
import {
  audited,
  leaks,
  moments,
  readNotes,
  restricted,
  runHere,
  writeNote,
  type RestrictedNote,
} from '../support/restricted-notes.js'

afterEach(() => vi.unstubAllEnvs())

/** Everything by which a note may not be public, each with a letter of its own. */
const forbidding: Readonly<Record<string, Partial<RestrictedNote>>> = {
  e: {tlp: 'TLP:GREEN'},
  f: {tlp: 'TLP:AMBER'},
  g: {tlp: 'TLP:AMBER+STRICT'},
  h: {tlp: 'TLP:RED'},
  i: {status: 'brouillon'},
  j: {status: 'relecture'},
  k: {status: 'valide'},
  l: {embargo: '2026-12-24T08:00:00+01:00'},
  m: {date: '2026-12-24'},
  n: {status: 'retire'},
}

/** The note `b` under another letter, and its files beside it. */
function noteLike(root: string, letter: string): RestrictedNote {
  const renamed = (text: string) => text.replaceAll('zqzqzqb', `zqzqzq${letter}`)
  for (const name of readdirSync(join(restricted, 'notes')).filter(one => one.startsWith('zqzqzqb')))
    if (!name.endsWith('.md')) cpSync(join(restricted, 'notes', name), join(root, 'notes', renamed(name)))
  const [, , like] = readNotes()
  assert(like)
  const id = `CESS-2026-TRI-8${String(letter.charCodeAt(0))}`
  return {...like, letter, id, stem: renamed(like.stem), text: renamed(like.text).replace(like.id, id)}
}

it('shows no note that has one thing by which it may not be public', async () => {
  const root = folderWith()
  cpSync(restricted, root, {recursive: true})
  const [moment] = moments
  const build = (out: string) => runHere(root, ['build', '--only', 'site', '--out', out], moment)
  const notes = Object.keys(forbidding).map(letter => noteLike(root, letter))
  for (const note of notes) writeNote(root, note)
  expect(await build('out')).toMatchObject({code: 0})
  const shown = everythingIn(join(root, 'out/site'))
  expect(notes.filter(({letter}) => !shown.some(({text}) => text.includes(`zqzqzq${letter}textexw`)))).toEqual([])
  for (const note of notes) writeNote(root, Object.assign(note, forbidding[note.letter]))
  // Those that were public, and those that never were.
  for (const out of ['out', 'anew']) {
    const {code} = await build(out)
    expect({out, isDone: code < 2, leaks: leaks(root, notes, {moment, told: '', out})}).toEqual({
      out,
      isDone: true,
      leaks: [],
    })
  }
  expect(await audited(root, {moment, told: ''})).toEqual([])
})
