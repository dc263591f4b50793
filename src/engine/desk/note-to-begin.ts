import type {ListedNote} from '../../io/edges.js'
import {indexNotes} from '../notes/headers.js'
import {originalsOf} from '../notes/select-notes.js'
import {namedNotes} from '../publication/named-notes.js'
import {header, type Said} from '../queries/headers.js'
import type {Follower} from './follower.js'

/** A name that matches more notes is ambiguous. */
const mostNamed = 30

/**
 * The note named on the command line: the original of a note in several languages, as for `cess send`, unless a translation is named in
 * full.
 *
 * @throws {UsageError} If the name fits no note.
 */
export async function noteToBegin({disk, context, shared}: Follower, name: string): Promise<ListedNote | undefined> {
  const named = await namedNotes(disk, [name], context)
  if (named.length === 1 || !shared) return named[0]
  const said: (readonly [path: string, said: Said])[] = []
  for (const {path} of named.slice(0, mostNamed)) said.push([path, await disk.get(header, path)])
  const [original] = originalsOf(named, indexNotes(said))
  return named.find(({path}) => path === original)
}
