import type {EditionId} from '../../model/edition.js'
import {isErrorFor} from '../../model/message.js'
import type {NoteHeader} from '../../model/note.js'
import {editions} from '../../render/index.js'
import {groupOf, groupsFor, type AskedGroups, type BuildContext} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import {allowed, mailFindings} from '../queries/editions.js'
import {findings} from '../queries/findings.js'
import {known} from '../queries/headers.js'

/** Editions that a build makes of a note, of those that its marking allows, in the order of the catalogue. */
export function wantedOf(
  context: AskedGroups,
  header: NoteHeader | undefined,
  ids: readonly EditionId[],
): readonly EditionId[] {
  const groups = groupsFor(context, header)
  return editions.filter(one => ids.includes(one.id) && groups.includes(groupOf(one))).map(({id}) => id)
}

/**
 * The same of a note, by the queries that its settling asks, in their order; none where the note or its mail has errors.
 *
 * @throws Whatever a query throws, and the signal's reason.
 */
export async function wantedUnlessRefused(
  memo: Memo,
  context: AskedGroups & Pick<BuildContext, 'strict'>,
  path: string,
  signal: AbortSignal | undefined,
): Promise<readonly EditionId[]> {
  if ((await memo.get(findings, path, signal)).some(isErrorFor(context))) return []
  const ids = await memo.get(allowed, path, signal)
  if (context.groups.includes('mail') && (await memo.get(mailFindings, path, signal)).some(isErrorFor(context)))
    return []
  const {header} = await memo.get(known, path, signal)
  return wantedOf(context, header, ids)
}
