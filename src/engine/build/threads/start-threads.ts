import type {ListedNote} from '../../../io/edges.js'
import type {NoteEntry} from '../../../io/manifest.js'
import {spareThreads} from '../../../io/spare-threads.js'
import type {EditionId} from '../../../model/edition.js'
import {isErrorFor} from '../../../model/message.js'
import {allowed, edition, editionKey, mailFindings} from '../../queries/editions.js'
import {compared, findings} from '../../queries/findings.js'
import {neighbours} from '../../queries/headers.js'
import type {Building} from '../../building.js'
import {headerTraces, noteTraces} from '../note-traces.js'
import {wantedOf} from '../wanted-of.js'
import {mostThreadMb, NoteThreads} from './note-threads.js'

/** Notes to be made for which another thread pays: it takes about as long to load what makes them. See `npm run bench:threads`. */
const fewestNotes = 40

/** More threads than this wait for the one that settles notes. */
const mostThreads = 8

/**
 * Begin to make notes in threads, where that pays; what they make is the same. Whoever gets some closes them.
 *
 * @param selected In the order of settling.
 * @param entries What stands, by path.
 */
export async function startThreads(
  building: Building,
  selected: readonly ListedNote[],
  entries: ReadonlyMap<string, NoteEntry>,
): Promise<NoteThreads | undefined> {
  const {context, memo, adopt} = building
  if (context.jobs === 1 || selected.length < 2) return undefined
  const stale: ListedNote[] = []
  for (const note of selected) if (await isStale(building, note, entries.get(note.path))) stale.push(note)
  const jobs = Math.min(stale.length, context.jobs ?? threadsFor(stale.length))
  if (jobs < 2) return undefined
  const {root, now, template, siteUrl, toolId, asDraft, strict, groups, siteGroups, noteMostMs} = context
  const questionFor = ({path}: ListedNote) => ({
    ...{path, traces: noteTraces(memo, path)},
    standing: new Map((entries.get(path)?.artifacts ?? []).flatMap(standingEdition)),
  })
  return new NoteThreads(
    {
      ...{root, now, template, siteUrl, toolId, asDraft, strict, groups, siteGroups},
      traces: headerTraces(memo, building.known.keys()),
    },
    new Map(stale.map(note => [note.path, () => questionFor(note)])),
    {jobs, adopt, mostMs: noteMostMs},
  )
}

const threadsFor = (notes: number): number =>
  Math.min(mostThreads, Math.floor(notes / fewestNotes), spareThreads(mostThreadMb))

const standingEdition = ({edition: id, hash}: NoteEntry['artifacts'][number]): readonly [EditionId, string][] =>
  id === 'site' ? [] : [[id, hash]]

/** Whether something of a note must be made, as far as that shows without making it. */
async function isStale(
  {context, memo, known, helpers}: Building,
  {path, slug}: ListedNote,
  entry: NoteEntry | undefined,
): Promise<boolean> {
  try {
    // Made here in any case: where these come out the same, so does the rest.
    await memo.printOf(neighbours, path)
    await memo.printOf(compared, path)
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
