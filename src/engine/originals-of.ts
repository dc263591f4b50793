import type {NoteFile} from '../io/list-notes.js'
import type {NoteHeader} from '../model/note.js'

/** Paths of the originals of what was named, each once: whoever names a note means it in the language in which it was written. */
export function originalsOf(named: readonly NoteFile[], headers: readonly NoteHeader[]): readonly string[] {
  const byPath = new Map(headers.map(header => [header.path, header]))
  const pathOf = (path: string) => {
    const original = byPath.get(path)?.translationOf
    return headers.find(({id}) => id === original)?.path ?? path
  }
  return [...new Set(named.map(({path}) => pathOf(path)))]
}
