import type {ListedNote} from '../../io/edges.js'
import {asReference} from '../../model/values.js'
import type {Context} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import {selectNotes} from '../notes/select-notes.js'
import {index} from '../queries/headers.js'
import {noteList} from '../queries/inputs.js'
import {configuration} from '../queries/publication.js'

/**
 * The notes that a command line names (`selectNotes`). No header is read unless a name has the form of a reference.
 *
 * @throws {UsageError} If a name fits no note.
 */
export async function namedNotes(
  memo: Memo,
  names: readonly string[],
  from: Pick<Context, 'root' | 'directory'>,
): Promise<readonly ListedNote[]> {
  const isAsked = names.some(name => asReference(name) !== undefined)
  const references = isAsked ? await referencesByPath(memo) : new Map<string, string | undefined>()
  return selectNotes(memo.get(noteList), names, from, ({path}) => references.get(path))
}

/** None where `cess.yml` has mistakes: without it no header can be read. */
async function referencesByPath(memo: Memo): Promise<ReadonlyMap<string, string | undefined>> {
  if (!(await memo.get(configuration)).publication) return new Map()
  const {all, broken} = await memo.get(index)
  return new Map([...all, ...broken].map(({path, id}) => [path, id] as const))
}
