import type {ListedNote} from '../../io/edges.js'
import type {BrokenNote} from '../../model/note.js'
import {stemOf, type NoteIndex} from './headers.js'

/**
 * Paths of the originals of what was named, each once: whoever names a note means it in the language in which it was written.
 * A broken note is named by what can be read of it; where an original's own reference cannot be read, the broken note of
 * the same name is taken for it, or else the first that it may be: no translation passes for the original.
 */
export function originalsOf(
  named: readonly Pick<ListedNote, 'path'>[],
  {all, broken}: Pick<NoteIndex, 'all' | 'broken'>,
): readonly string[] {
  const notes: readonly BrokenNote[] = [...all, ...broken]
  const byPath = new Map(notes.map(note => [note.path, note]))
  const pathOf = (path: string) => {
    const note = byPath.get(path)
    if (note?.translationOf === undefined) return path
    const nameless = broken.filter(({id}) => id === undefined)
    const original =
      notes.find(({id}) => id === note.translationOf) ??
      nameless.find(({slug}) => stemOf(slug) === stemOf(note.slug)) ??
      nameless[0]
    return original?.path ?? path
  }
  return [...new Set(named.map(({path}) => pathOf(path)))]
}
