import type {ListedNote} from '../../io/edges.js'
import {stemOfNote} from '../../model/works.js'
import type {NoteIndex} from './headers.js'

/**
 * Distinct paths of the originals of the named notes. If an original cannot be read, the broken note of the same name stands for it, or the
 * first candidate; never a translation.
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
