import type {EditionId} from '../../model/edition.js'
import type {NoteHeader} from '../../model/note.js'
import {editions} from '../../render/index.js'
import {groupOf, groupsFor, type AskedGroups} from '../context/context.js'

/** Editions that a build makes of a note, of those that its marking allows, in the order of the catalogue. */
export function wantedOf(
  context: AskedGroups,
  header: NoteHeader | undefined,
  ids: readonly EditionId[],
): readonly EditionId[] {
  const groups = groupsFor(context, header)
  return editions.filter(one => ids.includes(one.id) && groups.includes(groupOf(one))).map(({id}) => id)
}
