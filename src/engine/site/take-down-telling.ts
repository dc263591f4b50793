import {join} from 'node:path'
import {breathe} from '../../io/breathe.js'
import type {ShutNote, SiteEntry} from '../../io/manifest.js'
import {readFileIfAny} from '../../io/read-file.js'
import {hashOfAll} from '../../io/stamp.js'
import {own} from '../../model/own.js'
import type {SoundRecord} from '../record/note-life.js'
import {artifactAuditor} from '../audit/audit-artifacts.js'
import {
  publicVersions,
  aliasesIn,
  readSource,
  standingsOf,
  titlesIn,
  wasRead,
  type NoteStanding,
} from '../audit/secret-notes.js'
import type {Building} from '../output/building.js'
import type {Memo} from '../memo/memo.js'
import {records} from '../queries/life.js'
import {titlesBefore} from '../output/admission.js'
import {withoutFiles, type TakenDown} from './take-down.js'

/**
 * Take down every file whose words name a note that was public once and is not now. All own files of a note come down together. The search
 * runs once, when a note becomes unreadable or gets other names; its former titles are kept meanwhile. A note that was never public takes
 * nothing down: a draft could otherwise by reusing a title.
 *
 * @param down The site without what shows such notes.
 * @throws {IoError} If the disk refuses to read: the next build begins here again.
 */
export async function takeDownTelling(
  building: Building,
  down: TakenDown,
  before: SiteEntry | undefined,
): Promise<TakenDown> {
  const {context, known, memo, shared} = building
  const {site} = down
  if (!site) return down
  const {byReference} = await memo.get(records)
  const [wasPublic, formerTitles] = [publicOnce(before, byReference), titlesBefore(before)]
  const notes = standingsOf(memo, known, shared.publication.timeZone).filter(
    note => note.standing === undefined && wasPublic(note),
  )
  const shut = {
    ...goneNotes(building, before),
    ...Object.fromEntries(
      notes.map(note => [note.known.slug, shutNote(memo, note, formerTitles(note.known.slug, idOf(note)))]),
    ),
  }
  const isSearched = ([slug, {print}]: readonly [string, ShutNote]) => print === own(before?.shut, slug)?.print
  const fresh = new Set(Object.entries(shut).flatMap(one => (isSearched(one) ? [] : [one[0]])))
  const doomed = fresh.size === 0 ? new Set<string>() : await tellingFiles(building, {...site, shut}, fresh)
  const taken = withoutFiles(context.out, site, doomed)
  return {
    site: taken.site && {...taken.site, shut},
    isLess: down.isLess || taken.isLess,
    stuck: [...down.stuck, ...taken.stuck],
  }
}

/** Remembered names of notes that might not be read when their files went: nothing says since that they may be. */
function goneNotes({known}: Building, {shut = {}}: Partial<SiteEntry> = {}): Readonly<Record<string, ShutNote>> {
  const there = new Set([...known.values()].flatMap(({slug, header, partial}) => [slug, header?.id ?? partial?.id]))
  return Object.fromEntries(Object.entries(shut).filter(([slug, {id}]) => !there.has(slug) && !there.has(id ?? slug)))
}

/** Make a test whether a note was ever public or announced, by builds or by the record. */
function publicOnce(
  before: SiteEntry | undefined,
  byReference: ReadonlyMap<string, readonly SoundRecord[]>,
): (note: NoteStanding) => boolean {
  const {notes = {}, shut = {}} = before ?? {}
  const ids = new Set([...Object.values(notes), ...Object.values(shut)].map(({id}) => id))
  return note => {
    const {slug} = note.known
    const id = idOf(note)
    return (
      own(notes, slug) !== undefined ||
      own(shut, slug) !== undefined ||
      (id !== undefined && (ids.has(id) || publicVersions(byReference.get(id)).length > 0))
    )
  }
}

const idOf = ({known: {header, partial}}: NoteStanding): string | undefined => header?.id ?? partial?.id

/** @param titles Its titles in the site; it may get others while it is not public. */
function shutNote(memo: Memo, note: NoteStanding, titles: readonly string[]): ShutNote {
  const {path, known} = note
  const source = wasRead(known) ? readSource(memo, path) : ''
  const now = titlesIn(source, known.header?.title)
  const id = idOf(note)
  return {
    print: hashOfAll([JSON.stringify([id, known.slug, now, titles, aliasesIn(source)])]),
    ...(id !== undefined && {id}),
    ...(titles.length > 0 && {titles}),
  }
}

/** Paths of files that contain names of these notes, and of all files in the same note folder. */
async function tellingFiles(
  building: Building,
  {files, shut}: SiteEntry,
  slugs: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const audit = await artifactAuditor(building, shut, ({known}) => slugs.has(known.slug))
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

/** Folder of a note's page and its other files. */
const noteFolderOf = (path: string): string | undefined => /^.*?\/notes\/[^/]+\//.exec(path)?.[0]
