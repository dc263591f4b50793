import type {ListedNote} from '../../io/edges.js'
import {stemOfNote} from '../../model/works.js'
import type {NoteIndex} from './headers.js'

/**
 * Paths of the originals of what was named, each once: whoever names a note means it in the language in which it was written.
 * A broken note is named by what can be read of it; where an original's own reference cannot be read, the broken note of
 * the same name is taken for it, or else the first that it may be: no translation passes for the original.
 */
export function originalsOf(
  named: readonly Pick<ListedNote, 'path' | 'slug'>[],
  {works, broken}: Pick<NoteIndex, 'works' | 'broken'>,
): readonly string[] {
  const pathOf = ({path, slug}: Pick<ListedNote, 'path' | 'slug'>) => {
    const [first] = works.get(slug) ?? []
    if (first?.translationOf === undefined) return first?.path ?? path
    const nameless = broken.filter(({id}) => id === undefined)
    const original = nameless.find(note => stemOfNote(note) === stemOfNote(first)) ?? nameless[0]
    return original?.path ?? path
  }
  return [...new Set(named.map(pathOf))]
}
