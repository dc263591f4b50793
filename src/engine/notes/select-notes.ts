import {isAbsolute, resolve} from 'node:path'
import {pathFrom} from '../../io/inside.js'
import type {NoteFile} from '../../io/list-notes.js'
import {nearest, orMeant} from '../../model/nearest.js'
import {asReference} from '../../model/values.js'
import {UsageError} from '../../model/usage-error.js'
import type {ListedNote} from '../../io/edges.js'
import {stemOfNote} from '../../model/works.js'
import type {Context} from '../context/context.js'
import type {NoteIndex} from './headers.js'

/**
 * The notes that a command line names: by path (of a note or of a folder), by slug, by the beginning of a slug, or by reference; all where it
 * names none.
 *
 * @param from Where relative paths start: `root` is the publication, `directory` the current folder.
 * @param referenceOf The reference of a note, as far as it can be read.
 * @throws {UsageError} If a name fits no note.
 */
export function selectNotes<Note extends NamedNote>(
  notes: readonly Note[],
  names: readonly string[],
  from: Places,
  referenceOf: (note: Note) => string | undefined,
): readonly Note[] {
  if (names.length === 0) return notes
  const chosen = new Set(names.flatMap(name => notesNamed(notes, name.normalize('NFC'), from, referenceOf)))
  return notes.filter(note => chosen.has(note))
}

type NamedNote = Pick<NoteFile, 'path' | 'slug'>
type Places = Pick<Context, 'root' | 'directory'>

function notesNamed<Note extends NamedNote>(
  notes: readonly Note[],
  name: string,
  {root, directory}: Places,
  referenceOf: (note: Note) => string | undefined,
): readonly Note[] {
  const fromHere = pathFrom(root, resolve(directory, name))
  const paths = isAbsolute(name) ? [fromHere] : [fromHere, name.replace(/^\.\//, '').replace(/\/$/, '')]
  const [slug, reference] = [name.replace(/\.md$/, ''), asReference(name)]
  const tests: readonly ((note: Note) => boolean)[] = [
    note => paths.includes(note.path.normalize('NFC')),
    note => note.slug.normalize('NFC') === slug,
    note => paths.some(path => path === '' || note.path.normalize('NFC').startsWith(`${path}/`)),
    note => note.slug.normalize('NFC').startsWith(name),
    note => reference !== undefined && referenceOf(note) === reference,
  ]
  if (name === '') throw unknownNote(notes, name)
  for (const test of tests) {
    const found = notes.filter(test)
    if (found.length > 0) return found
  }
  throw unknownNote(notes, name)
}

function unknownNote(notes: readonly NamedNote[], name: string): UsageError {
  const written = name.replace(/^.*\//, '').replace(/\.md$/, '')
  const slugs = notes.map(note => note.slug)
  // Beginnings count as names, so a mistake in one is compared with beginnings as long as it.
  const begun = nearest(
    written,
    slugs.map(slug => slug.slice(0, written.length)),
  )
  const guess =
    nearest(written, slugs) ?? slugs.find(slug => begun !== undefined && written.length > 2 && slug.startsWith(begun))
  const meant =
    guess === undefined
      ? {en: '; `cess status` lists those that there are', fr: ' ; `cess status` énumère celles qu\'il y a'}
      : orMeant(guess)
  return new UsageError({
    en: `There is no note \`${name}\`${meant.en}`,
    fr: `Il n'y a pas de note \`${name}\`${meant.fr}`,
  })
}

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
