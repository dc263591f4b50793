import {join} from 'node:path'
import type {Find} from '../../audit/audit-file.js'
import {breathe} from '../../io/breathe.js'
import type {ShutNote, SiteEntry} from '../../io/manifest.js'
import {readFileIfAny} from '../../io/read-file.js'
import {hashOfAll} from '../../io/stamp.js'
import {own} from '../../model/own.js'
import type {SoundRecord} from '../record/note-life.js'
import {artifactAuditor} from '../audit/audit-artifacts.js'
import type {AuditArtifact} from '../output/audited-file.js'
import {askOf, publicVersions, standingsOf, wasRead, type NoteStanding} from '../audit/secret-notes.js'
import type {Building} from '../output/building.js'
import type {Memo} from '../memo/memo.js'
import {records} from '../queries/life.js'
import {aliasesIn, readSource, titlesIn} from '../queries/note-names.js'
import {suspects} from '../queries/telling.js'
import {titlesBefore} from '../output/admission.js'
import {withoutFiles, type TakenDown} from './take-down.js'

/**
 * Take down every file whose words name a note that was public once and is not now. All own files of a note come down together. The search
 * runs once, when a note becomes unreadable or gets other names; its former titles are kept meanwhile. Names of notes that were never public
 * are sought in the words of public notes, and only what says them comes down.
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
  const onRecord = await memo.get(records)
  const [wasPublic, formerTitles] = [publicOnce(before, onRecord.byReference), titlesBefore(before)]
  const notes = standingsOf(memo, known, shared.publication.timeZone, onRecord).filter(
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
  const telling = fresh.size === 0 ? [] : await tellingFiles(building, {...site, shut}, fresh)
  const doomed = new Set([...telling, ...(await ofSuspects(building, {...site, shut}))])
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
  const source = wasRead(known) ? readSource(askOf(memo), path) : ''
  const now = titlesIn(source, known.header?.title)
  const id = idOf(note)
  return {
    print: hashOfAll([JSON.stringify([id, known.slug, now, titles, aliasesIn(source)])]),
    ...(id !== undefined && {id}),
    ...(titles.length > 0 && {titles}),
  }
}

/** Paths of files that contain names of these notes, and of all files in the same note folder. */
const tellingFiles = async (
  building: Building,
  {files, shut}: SiteEntry,
  slugs: ReadonlySet<string>,
): Promise<readonly string[]> =>
  withBeside(
    files,
    await filesWith(
      {
        out: building.context.out,
        audit: (await artifactAuditor(building, shut, ({known}) => slugs.has(known.slug))).audit,
      },
      files.keys(),
      isOfNote,
    ),
  )

/**
 * The same of notes with a page whose words have the name of a note that is not public, though it never was: beginning anew, a build would
 * leave them out. Their own files are looked at first, since what an author says is not all shown.
 */
async function ofSuspects(building: Building, {files, shut}: SiteEntry): Promise<readonly string[]> {
  const suspected = new Set(await building.memo.get(suspects))
  if (suspected.size === 0) return []
  const pages = [...files].flatMap(([path, {notes}]) => {
    const [slug = ''] = notes
    return noteFolderOf(path) !== undefined && suspected.has(slug) ? [{path, slug}] : []
  })
  if (pages.length === 0) return []
  const looking = {out: building.context.out, audit: (await artifactAuditor(building, shut)).audit}
  const paths = pages.map(({path}) => path)
  const telling = new Set(await filesWith(looking, paths, isName))
  const slugs = new Set(pages.flatMap(({path, slug}) => (telling.has(path) ? [slug] : [])))
  if (slugs.size === 0) return []
  const showing = [...files].flatMap(([path, {notes}]) => (notes.some(slug => slugs.has(slug)) ? [path] : []))
  return withBeside(files, await filesWith(looking, showing, isName))
}

/** Whether something is of a note. */
const isOfNote = ({note}: Find): boolean => note !== undefined

/** Whether something is the name of a note: other words of one that was never public may be a quotation. */
const isName = (find: Find): boolean => isOfNote(find) && find.rule !== 'audit-text'

/** Paths of files in which an audit finds something that is meant. */
export async function filesWith(
  {out, audit}: {readonly out: string; readonly audit: AuditArtifact},
  paths: Iterable<string>,
  isMeant: (find: Find) => boolean,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    const bytes = readFileIfAny(join(out, path))
    if (bytes && (await audit({path, bytes})).some(isMeant)) found.push(path)
    await breathe()
  }
  return found
}

/** Paths of files that tell something, and of all files in the same note folder. */
export function withBeside(files: SiteEntry['files'], telling: readonly string[]): readonly string[] {
  const folders = new Set(telling.flatMap(path => noteFolderOf(path) ?? []))
  return [...telling, ...[...files.keys()].filter(path => folders.has(noteFolderOf(path) ?? ''))]
}

/** Folder of a note's page and its other files. */
const noteFolderOf = (path: string): string | undefined => /^.*?\/notes\/[^/]+\//.exec(path)?.[0]
