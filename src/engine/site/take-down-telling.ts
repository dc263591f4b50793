import {join} from 'node:path'
import {breathe} from '../../io/breathe.js'
import type {SiteEntry} from '../../io/manifest.js'
import {readFileIfAny} from '../../io/read-file.js'
import {hashOfAll} from '../../io/stamp.js'
import {own} from '../../model/own.js'
import {isPublicStatus, type SoundRecord} from '../record/note-life.js'
import {isPublic} from '../../model/tlp.js'
import {artifactAuditor} from '../audit/audit-artifacts.js'
import {aliasesIn, readSource, standingsOf, titlesIn, wasRead, type NoteStanding} from '../audit/secret-notes.js'
import type {Building} from '../output/building.js'
import {records} from '../queries/life.js'
import {withoutFiles, type TakenDown} from './take-down.js'

/**
 * Take down every file of the site whose words name a note that everybody could read once and may not any more: it was right when it was
 * made, and no build would make it now. Of a note's own files all come down with one. They are searched once, as soon as that is
 * known of the note or it has other names. A note that was never public takes nothing down: whoever begins a draft would, by a title that
 * others have used.
 *
 * @param down The site without what shows such notes.
 * @throws {IoError} If the disk refuses to read: the next build begins here again.
 */
export async function takeDownTelling(
  building: Building,
  down: TakenDown,
  before: SiteEntry | undefined,
): Promise<TakenDown> {
  const {context, known, moment, memo} = building
  const {site} = down
  if (!site) return down
  const {byReference} = await memo.get(records)
  const wasPublic = publicOnce(before, byReference)
  const shut = standingsOf(known, moment).filter(note => note.standing === undefined && wasPublic(note))
  const prints = shut.map(note => [note.known.slug, printOf(context.root, note)] as const)
  const fresh = new Set(prints.flatMap(([slug, print]) => (print === own(before?.shut ?? {}, slug) ? [] : [slug])))
  const doomed = fresh.size === 0 ? new Set<string>() : await tellingFiles(building, site, fresh)
  const taken = withoutFiles(context.out, site, doomed)
  return {
    site: taken.site && {...taken.site, shut: Object.fromEntries(prints)},
    isLess: down.isLess || taken.isLess,
    stuck: [...down.stuck, ...taken.stuck],
  }
}

/** Tells whether everybody could read a note, or know of it, at some time: by the last builds, or by what is on record. */
function publicOnce(
  before: SiteEntry | undefined,
  byReference: ReadonlyMap<string, readonly SoundRecord[]>,
): (note: NoteStanding) => boolean {
  const notes = before?.notes ?? {}
  const ids = new Set(Object.values(notes).map(({id}) => id))
  return ({known: {slug, header, partial}}) => {
    const id = header?.id ?? partial?.id ?? ''
    const versions = byReference.get(id) ?? []
    return (
      own(notes, slug) !== undefined ||
      own(before?.shut ?? {}, slug) !== undefined ||
      ids.has(id) ||
      versions.some(({record}) => isPublic(record.tlp) && isPublicStatus(record.status))
    )
  }
}

function printOf(root: string, {path, known}: NoteStanding): string {
  const source = wasRead(known) ? readSource(root, path) : ''
  const {slug, header, partial} = known
  const names = [header?.id ?? partial?.id, slug, titlesIn(source, header?.title), aliasesIn(source)]
  return hashOfAll([JSON.stringify(names)])
}

/** Paths of the files in which names of these notes stand, and of what lies beside them in the folder of a note. */
async function tellingFiles(
  building: Building,
  {files}: SiteEntry,
  slugs: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const audit = await artifactAuditor(building, ({known}) => slugs.has(known.slug))
  const telling: string[] = []
  for (const path of files.keys()) {
    const bytes = readFileIfAny(join(building.context.out, path))
    if (bytes && audit({path, bytes}).some(({note}) => note !== undefined)) telling.push(path)
    await breathe()
  }
  const folders = new Set(telling.flatMap(path => noteFolderOf(path) ?? []))
  const beside = [...files.keys()].filter(path => folders.has(noteFolderOf(path) ?? ''))
  return new Set([...telling, ...beside])
}

/** The folder of a note's page and all that stands with it. */
const noteFolderOf = (path: string): string | undefined => /^.*?\/notes\/[^/]+\//.exec(path)?.[0]
