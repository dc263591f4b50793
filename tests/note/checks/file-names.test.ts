import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isAddressable} from '../../../src/model/ascii-name.js'
import type {BrokenNote} from '../../../src/model/note.js'
import {checkFileNames} from '../../../src/note/checks/publication/file-names.js'

const noteAt = (path: string, rest: Partial<BrokenNote> = {}): BrokenNote => ({
  path: `notes/${path}.md`,
  slug: path.split('/').at(-1) ?? path,
  ...rest,
})

/** The commands that are proposed. */
const commands = (...notes: readonly BrokenNote[]): readonly string[] =>
  checkFileNames(notes).map(({remedy}) => /git mv .*(?=`)/su.exec(remedy?.en ?? '')?.[0] ?? '')

const french = {lang: 'fr', date: '2026-11-18'} as const
const english = {lang: 'en', date: '2026-11-18'} as const

describe('the name of a note', () => {
  it('that makes no clean address is told with the command that renames the file', () => {
    expect(commands(noteAt('16 note (finale).fr', french))).toEqual([
      "git mv 'notes/16 note (finale).fr.md' notes/16-note-finale.fr.md",
    ])
    const decomposed = 'été.fr'.normalize('NFD')
    expect(commands(noteAt(decomposed, french))).toEqual([`git mv 'notes/${decomposed}.md' notes/ete.fr.md`])
    expect(commands(noteAt('2026 bis/Câble', french))).toEqual([
      "git mv 'notes/2026 bis/Câble.md' 'notes/2026 bis/cable.fr.md'",
    ])
    expect(commands(noteAt('漢字'))).toEqual(["git mv 'notes/漢字.md' notes/note.md"])
    expect(commands(noteAt('Note.PT-BR'))).toEqual(['git mv notes/Note.PT-BR.md notes/note.pt-BR.md'])
  })

  it('is asked of notes with mistakes too, and of no other name', () => {
    expect(commands(noteAt('a b'), noteAt('a-c.fr'), noteAt('b.pt-BR'))).toEqual(["git mv 'notes/a b.md' notes/a-b.md"])
  })

  it('that is proposed is no other note’s, wherever that lies', () => {
    const taken = noteAt('2025/cable.fr', {...french, date: '2025-01-01'})
    expect(commands(taken, noteAt('Câble.fr', french), noteAt('câble.fr', french))).toEqual([
      "git mv 'notes/Câble.fr.md' notes/cable-2.fr.md",
      "git mv 'notes/câble.fr.md' notes/cable-3.fr.md",
    ])
  })

  it('does not make a translation of what is none, and keeps those together that are', () => {
    const other = noteAt('cable.en', {...english, date: '2025-01-01'})
    expect(commands(other, noteAt('Câble.fr', french))).toEqual(["git mv 'notes/Câble.fr.md' notes/cable-2.fr.md"])
    expect(commands(noteAt('Câble.en', english), noteAt('Câble.fr', french))).toEqual([
      "git mv 'notes/Câble.en.md' notes/cable.en.md",
      "git mv 'notes/Câble.fr.md' notes/cable.fr.md",
    ])
    // One of the two is renamed already.
    expect(commands(noteAt('Câble.fr', french), noteAt('cable.en', english))).toEqual([
      "git mv 'notes/Câble.fr.md' notes/cable.fr.md",
    ])
  })

  it('is clean and free once all commands were followed, whatever it was', () => {
    const stem = fc.stringMatching(/^[aAéÉe () .'-]{1,4}$/u)
    const notes = fc.uniqueArray(fc.record({stem, lang: fc.constantFrom('fr', 'en')}), {
      selector: one => `${one.stem}.${one.lang}`,
      maxLength: 12,
    })
    fc.assert(
      fc.property(notes, given => {
        const all = given.map(({stem: name, lang}, index) =>
          noteAt(`${name}.${lang}`, {lang, date: `2026-01-${String((index % 3) + 10)}`}),
        )
        const proposed = new Map(
          checkFileNames(all).map(({path, expected}) => [
            path,
            /`([^`]+)\.md`/.exec(JSON.stringify(expected))?.[1] ?? '',
          ]),
        )
        const after = all.map(({path, slug}) => proposed.get(path) ?? slug)
        expect(after.every(isAddressable)).toBe(true)
        expect(new Set(after.map(name => name.toLowerCase())).size).toBe(after.length)
        const before = new Set(all.map(({slug}) => slug))
        expect([...proposed.values()].filter(name => before.has(name))).toEqual([])
      }),
    )
  })
})
