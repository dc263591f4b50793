import type {ListedNote} from '../../io/edges.js'
import type {NoteEntry} from '../../io/manifest.js'
import {isErrorFor} from '../../model/message.js'
import {allowed, edition, editionKey, mailFindings} from '../queries/editions.js'
import {compared, findings} from '../queries/findings.js'
import {neighbours} from '../queries/headers.js'
import {earlier} from '../queries/past.js'
import type {Building} from '../output/building.js'
import {wantedOf} from './wanted-of.js'

/**
 * Notes that must be rendered, as far as known beforehand, in the given order.
 *
 * @param entries What stands, by path.
 */
export async function staleNotes(
  building: Building,
  selected: readonly ListedNote[],
  entries: ReadonlyMap<string, NoteEntry>,
): Promise<readonly ListedNote[]> {
  const stale: ListedNote[] = []
  for (const note of selected) if (await isStale(building, note, entries.get(note.path))) stale.push(note)
  return stale
}

async function isStale(
  {context, memo, known, helpers}: Building,
  {path, slug}: ListedNote,
  entry: NoteEntry | undefined,
): Promise<boolean> {
  try {
    // Made here in any case: where these come out the same, so does the rest.
    await memo.printOf(neighbours, path)
    await memo.printOf(compared, path)
    await memo.printOf(earlier, path)
  } catch {
    return true
  }
  const found = memo.peek(findings, path)
  if (!found || found.value.some(isErrorFor(context))) return !found
  const ids = memo.peek(allowed, path)
  if (!ids || (context.groups.includes('mail') && !memo.peek(mailFindings, path))) return true
  return wantedOf(context, known.get(path)?.header, ids.value).some(id => {
    const made = memo.standing(edition, editionKey(path, id))
    if (!made?.holds) return true
    const isThere = entry?.artifacts.some(one => one.edition === id && one.hash === made.print) === true
    return !isThere && helpers.every(({find}) => !find?.({path, slug, id, hash: made.print}))
  })
}
