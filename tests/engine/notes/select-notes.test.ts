import {describe, expect, it} from 'vitest'
import {indexNotes} from '../../../src/engine/notes/headers.js'
import {originalsOf} from '../../../src/engine/notes/select-notes.js'
import type {BrokenNote, NoteHeader} from '../../../src/model/note.js'

// What is asked of headers here, and no more.
const note = (slug: string, parts: Partial<NoteHeader>) => ({slug, path: `notes/${slug}.md`, ...parts}) as NoteHeader
const english = note('cable.en', {id: 'ALE-2', translationOf: 'ALE-1'})

const originals = (all: readonly NoteHeader[], broken: readonly BrokenNote[], ...named: readonly string[]) =>
  originalsOf(
    named.map(slug => ({slug, path: `notes/${slug}.md`})),
    indexNotes([
      ...all.map(header => [header.path, {slug: header.slug, header}] as const),
      ...broken.map(partial => [partial.path, {slug: partial.slug, partial}] as const),
    ]),
  )

describe('originalsOf', () => {
  it('takes a note and its translations for one', () => {
    const french = note('cable.fr', {id: 'ALE-1'})
    expect(originals([french, english], [], 'cable.fr', 'cable.en')).toEqual(['notes/cable.fr.md'])
  })

  it('finds an original that is broken, by what can be read of it', () => {
    const french = note('kabel.fr', {id: 'ALE-1'})
    expect(originals([english], [french], 'cable.en')).toEqual(['notes/kabel.fr.md'])
    const dutch = note('cable.nl', {translationOf: 'ALE-1'})
    expect(originals([english], [french, dutch], 'cable.nl', 'cable.en')).toEqual(['notes/kabel.fr.md'])
  })

  it('lets no translation pass for an original whose reference cannot be read', () => {
    const others = [note('autre.fr', {}), note('cable.fr', {})]
    expect(originals([english], others, 'cable.en')).toEqual(['notes/cable.fr.md'])
    expect(originals([english], others.slice(0, 1), 'cable.en')).toEqual(['notes/autre.fr.md'])
  })
})
