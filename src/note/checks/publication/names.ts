import type {BrokenNote, NoteHeader} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import type {PublicationFinding} from './finding.js'

/** References and file names are unique; the second note in the order of paths is the one that is told, unless it is broken. */
export const checkNames = (
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
): readonly PublicationFinding[] => [
  ...repeated(headers, broken, ({id}) => id).map(({header, first}) => ({
    path: header.path,
    field: 'id',
    rule: 'reference-duplicate' as const,
    actual: {
      en: `${quoted(header.id)}, the reference of ${quoted(first.path)}`,
      fr: `${quoted(header.id)}, la référence de ${quoted(first.path)}`,
    },
    expected: {en: 'a reference of its own', fr: 'une référence à elle'},
  })),
  ...repeated(headers, broken, ({slug}) => slug.normalize('NFC').toLowerCase()).map(({header, first}) => ({
    path: header.path,
    field: '',
    rule: 'slug-duplicate' as const,
    actual: {
      en: `file name ${quoted(`${header.slug}.md`)} beside ${quoted(first.path)}`,
      fr: `le nom de fichier ${quoted(`${header.slug}.md`)} à côté de ${quoted(first.path)}`,
    },
    expected: {en: 'a name of its own', fr: 'un nom à lui'},
  })),
]

interface Repeated {
  readonly header: NoteHeader
  readonly first: BrokenNote
}

function repeated(
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
  keyOf: (note: BrokenNote) => string | undefined,
): readonly Repeated[] {
  const firsts = new Map<string, BrokenNote>()
  for (const note of [...headers, ...broken]) {
    const key = keyOf(note)
    const first = key === undefined ? undefined : firsts.get(key)
    if (key !== undefined && (!first || note.path < first.path)) firsts.set(key, note)
  }
  return headers.flatMap(header => {
    const first = firsts.get(keyOf(header) ?? '')
    return first && first !== header ? [{header, first}] : []
  })
}
