import {expect, it} from 'vitest'
import {noteAt, pathOf, wayTo} from '../../../src/note/references/note-links.js'

it.each([
  ['notes/a.fr.md', 'notes/b.fr.md', 'a.fr.md'],
  ['notes/2026/a.fr.md', 'notes/b.fr.md', '2026/a.fr.md'],
  ['notes/a.fr.md', 'notes/2026/05/b.fr.md', '../../a.fr.md'],
  ['notes/2026/06/a.fr.md', 'notes/2026/05/b.fr.md', '../06/a.fr.md'],
])('leads to %s from %s by %s, and there that leads', (path, from, way) => {
  expect(wayTo(path, from)).toBe(way)
  expect(pathOf(way, from)).toBe(path)
})

it('finds a note by its path before all notes that had its name', () => {
  const [old, other] = [
    {path: 'notes/x.fr.md', lang: 'fr', aliases: ['a']},
    {path: 'notes/2026/a.fr.md', lang: 'fr'},
  ]
  expect(noteAt('2026/a.fr.md', 'notes/b.fr.md', [old, other])).toBe(other)
  expect(noteAt('a.fr.md#p', 'notes/b.fr.md', [old])).toBe(old)
  expect(noteAt('a.en.md', 'notes/b.fr.md', [old, other])).toBeUndefined()
})
