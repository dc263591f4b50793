import {basename} from 'node:path'
import {visible} from '../../audit/note-texts.js'
import {readFile} from '../../audit/read-file.js'
import {decodeBytes} from '../../audit/readings.js'
import {runPrints} from '../../audit/run-prints.js'
import type {OpenWords, SaidWords} from '../../audit/secrets.js'
import {WordReader} from '../../audit/words.js'
import {decompress} from '../../io/decompress.js'
import {publicationFile} from '../../io/find-publication.js'
import {locales} from '../../model/locales/index.js'
import {standingTexts} from '../../model/standing/index.js'
import type {SiteFile} from '../../model/site.js'
import {siteFiles} from '../../render/site/index.js'
import {recordedPath} from '../../model/life/record-place.js'
import type {Memo} from '../memo/memo.js'
import type {AskNow} from '../memo/query.js'
import type {Known} from '../queries/headers.js'
import {file, packageFile, templateFiles, today} from '../queries/inputs.js'
import {records} from '../queries/life.js'
import type {PublicLog} from '../queries/log.js'
import {earlier} from '../queries/past.js'
import {otherWords, saidBy, typedWords} from '../queries/said-words.js'
import type {Shared} from '../queries/shared.js'
import * as making from '../queries/site-making.js'
import {siteView} from '../queries/site-view.js'
import {publicNames, readSource} from '../queries/note-names.js'
import {askOf, type NoteStanding, type SecretSources} from './secret-notes.js'

/** The audited publication. What is read of it for a verdict that is kept is asked of the memo, which knows what that was made from. */
interface AuditContext extends SecretSources {
  readonly shared: Shared
  readonly log: PublicLog
  /** Paths of earlier versions that have pages, by path of their note. */
  readonly earlier: ReadonlyMap<string, readonly string[]>
}

/** Paths of earlier versions that the site shows, by path of their note. */
export async function earlierTexts(
  memo: Memo,
  notes: ReadonlyMap<string, Known>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const {byReference} = await memo.get(records)
  const paths = new Map<string, readonly string[]>()
  for (const [path, {header}] of notes) {
    if (header === undefined || (byReference.get(header.id)?.length ?? 0) < 2) continue
    const versions = await memo.get(earlier, path)
    paths.set(
      path,
      versions.map(({folder, note}) => recordedPath(folder, note)),
    )
  }
  return paths
}

/**
 * Public words: of public notes and their files, and of the publication itself. What seems secret is mostly in a public note, and in one that
 * the file shows; the publication's pages are rendered only for this, and last.
 *
 * @param near Paths of the notes that the file shows, as far as known: they come before others.
 * @throws {IoError} If a public note cannot be read.
 */
export function* openWords(
  audit: AuditContext,
  standings: readonly NoteStanding[],
  near: () => readonly string[] = () => [],
): Generator<Partial<OpenWords>, void, undefined> {
  yield listedWords(audit, standings)
  const shown = new Map(standings.flatMap(one => (one.standing === 'published' ? [[one.path, one] as const] : [])))
  const [typed, others] = [
    new NotesLeft(shown, one => typedIn(audit, one)),
    new NotesLeft(shown, one => othersIn(audit, one)),
  ]
  const rest = restOf(audit, standings, [typed, others])
  for (;;) {
    const part = typed.among(near()) ?? others.among(near()) ?? rest.next().value
    if (!part) return
    yield part
  }
}

const saidIn = (texts: readonly string[]): SaidWords => ({
  prints: runPrints(texts, new WordReader()),
  texts: () => texts,
})

/** All other public words; what costs least comes first. */
function* restOf(
  audit: AuditContext,
  standings: readonly NoteStanding[],
  notes: readonly NotesLeft[],
): Generator<Partial<OpenWords>, void, undefined> {
  const withdrawn = standings.filter(({standing}) => standing === 'withdrawn')
  yield {texts: publisherTexts(audit), said: [saidIn(withdrawn.flatMap(one => revisionsOf(askOf(audit.memo), one)))]}
  for (const left of notes) yield* left.all()
  const empty = emptySite(audit)
  yield {texts: pageTexts(empty), names: namesOf(empty)}
}

/** Words of public notes, each of which is asked for once. */
class NotesLeft {
  readonly #left: Map<string, NoteStanding>
  readonly #wordsOf: (note: NoteStanding) => Partial<OpenWords>
  /** Those that were asked for last, and those of them that were not looked up. */
  #paths: readonly string[] = []
  #others = this.#paths.values()

  constructor(notes: ReadonlyMap<string, NoteStanding>, wordsOf: (note: NoteStanding) => Partial<OpenWords>) {
    this.#left = new Map(notes)
    this.#wordsOf = wordsOf
  }

  /** The words of the next of some notes; undefined if all were asked for. */
  among(paths: readonly string[]): Partial<OpenWords> | undefined {
    if (paths !== this.#paths) [this.#paths, this.#others] = [paths, paths.values()]
    for (const path of this.#others) {
      const note = this.#left.get(path)
      if (note) return this.#of(path, note)
    }
    return undefined
  }

  /** The words of all that were not asked for. */
  *all(): Generator<Partial<OpenWords>, void, undefined> {
    for (const [path, note] of this.#left) yield this.#of(path, note)
  }

  #of(path: string, note: NoteStanding): Partial<OpenWords> {
    this.#left.delete(path)
    return this.#wordsOf(note)
  }
}

/** Words that are known without reading a note. */
function listedWords({log}: AuditContext, standings: readonly NoteStanding[]): Partial<OpenWords> {
  const there = standings.filter(({standing}) => standing !== undefined)
  return {
    titles: there.flatMap(({known: {header}}) => header?.title ?? []),
    names: [
      ...there.flatMap(({known: {slug}}) => publicNames(slug)),
      ...there.flatMap(({standing, known: {header, partial}}) =>
        standing === 'published' ? [header?.id ?? partial?.id ?? [], header?.translationOf ?? []].flat() : [],
      ),
      // Whose every version is restricted by now was public once: the log says so for good.
      ...log.entries.map(({leaf}) => leaf.reference),
    ],
  }
}

/** A public note as typed, with its earlier versions. */
function typedIn({memo, earlier: versions}: AuditContext, {path, known}: NoteStanding): Partial<OpenWords> {
  const shown = known.shown ?? path
  const {titles, names} = memo.get(typedWords, shown)
  const said = [shown, ...(versions.get(path) ?? [])].map(one => saidBy(askOf(memo), typedWords, one))
  return {said, titles, names}
}

/** Other words of a public note. */
function othersIn({memo}: AuditContext, {path, known}: NoteStanding): Partial<OpenWords> {
  const shown = known.shown ?? path
  return {said: [saidBy(askOf(memo), otherWords, shown)], names: memo.get(otherWords, shown).names}
}

/** Revision summaries of a withdrawn note, which give the reason. */
function revisionsOf(ask: AskNow, {path, known}: NoteStanding): readonly string[] {
  const source = readSource(ask, known.shown ?? path)
  const revisions = /^(?:revisions|révisions|historique)\s*:[^]*?(?=^\S(?!\s))/m.exec(source)?.[0] ?? ''
  return revisions.split('\n').flatMap(line => [line, visible(line)])
}

const isText = /\.(?:ya?ml|liquid|html|css|txt|md|svg|json)$/i

function publisherTexts({memo, shared: {publication, template}}: AuditContext): readonly string[] {
  const files = memo.get(templateFiles, template.id)
  const all = files.status === 'found' ? [...files.files, ...(files.base?.files ?? [])] : []
  const templates = all.filter(({name}) => isText.test(name))
  const standing = Object.keys(locales).flatMap(lang => standingTexts(lang) ?? [])
  const pages = standing.map(({pages, ...rest}) => [rest, pages(publication.organisation.contact)])
  return [
    decodeBytes(memo.get(file, publicationFile)),
    ...templates.flatMap(({read}) => (read ? decodeBytes(read.bytes) : [])),
    ...stringsIn([locales, pages, publication.vocabularies]),
  ]
}

/** File names that every site has. */
const namesOf = (files: readonly SiteFile[]): readonly string[] => [
  ...files.map(({path}) => basename(path)),
  'card.png',
]

/** The public site of a publication without notes. */
function emptySite({memo, shared: brand}: AuditContext): readonly SiteFile[] {
  const notes = {
    slugs: [],
    isKnown: () => false,
    printOf: () => undefined,
    note: () => undefined,
    editionPrint: () => '',
    edition: () => undefined,
  }
  const day = memo.get(today, brand.publication.timeZone)
  return siteFiles(siteView({making, brand, brandPrint: '', notes}, day, name => memo.get(packageFile, name)))
}

/** Texts of its pages in reading order. */
const pageTexts = (files: readonly SiteFile[]): readonly string[] =>
  files.flatMap(({path, render}) => {
    const bytes = path.endsWith('.html') ? render() : undefined
    if (!(bytes instanceof Uint8Array)) return []
    return [...readFile(path, bytes, decompress)].flatMap(reading => (reading.status === 'read' ? [reading.text] : []))
  })

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
