import type {BrokenNote, NoteHeader} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import {isOut} from '../../../model/status-names.js'
import {nextReference} from '../../../model/next-reference.js'
import {partsOfShared} from '../../../model/translation-references.js'
import type {PublicationFinding} from './finding.js'
import {foldedName} from './folded-name.js'

/** Check that references and file names are unique; reports the later note, unless it has errors, and a draft in preference to a published note. */
export const checkNames = (
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
): readonly PublicationFinding[] => [
  ...repeatedReferences(headers, broken),
  ...repeated(headers, broken, ({slug}) => foldedName(slug), draftsLast).map(({header, first}) => ({
    path: header.path,
    field: '',
    rule: 'slug-duplicate' as const,
    actual: {
      en: `file name ${quoted(`${header.slug}.md`)} beside ${quoted(first.path)}`,
      fr: `le nom de fichier ${quoted(`${header.slug}.md`)} à côté de ${quoted(first.path)}`,
    },
    expected: {en: 'a name of its own', fr: 'un nom distinct'},
  })),
]

/** Propose a free reference to each note but the one that keeps it, a published one first. */
function repeatedReferences(
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
): readonly PublicationFinding[] {
  const taken = new Set([...headers, ...broken].flatMap(({id}) => id ?? []))
  return repeated(headers, broken, ({id}) => id, byStanding).map(({header, first}) => {
    const {id} = header
    const free = partsOfShared(id) ? undefined : freeBeside(id, taken)
    if (free !== undefined) taken.add(free)
    return {
      path: header.path,
      field: 'id',
      rule: 'reference-duplicate',
      actual: {
        en: `${quoted(id)}, the reference of ${quoted(first.path)}`,
        fr: `${quoted(id)}, la référence de ${quoted(first.path)}`,
      },
      expected:
        free === undefined
          ? {en: 'a reference of its own', fr: 'une référence qui lui soit propre'}
          : {
              en: `a reference of its own, like ${quoted(free)}`,
              fr: `une référence qui lui soit propre, comme ${quoted(free)}`,
            },
      instead: free === undefined ? undefined : [id, free],
    }
  })
}

function freeBeside(id: string, taken: ReadonlySet<string>): string {
  const [publisher = '', year = '', prefix = ''] = id.split('-')
  return nextReference(taken, {publisher, year, prefix})
}

function repeated(
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
  keyOf: (note: BrokenNote) => string | undefined,
  rankOf: (note: BrokenNote) => string,
): readonly {readonly header: NoteHeader; readonly first: BrokenNote}[] {
  const placeOf = (note: BrokenNote) => `${rankOf(note)}\n${note.path}`
  const firsts = new Map<string, BrokenNote>()
  for (const note of [...headers, ...broken]) {
    const key = keyOf(note)
    const first = key === undefined ? undefined : firsts.get(key)
    if (key !== undefined && (!first || placeOf(note) < placeOf(first))) firsts.set(key, note)
  }
  return headers.flatMap(header => {
    const first = firsts.get(keyOf(header) ?? '')
    return first && first !== header ? [{header, first}] : []
  })
}

/** Precedence for a reference: unreadable notes, published before unpublished, older before younger. */
const byStanding = ({status, date = ''}: BrokenNote): string =>
  status === undefined ? '' : `${isOut.has(status) ? 0 : 1} ${date}`

/** Precedence for a name: drafts last. */
const draftsLast = ({status}: BrokenNote): string => (status === undefined || isOut.has(status) ? '0' : '1')
