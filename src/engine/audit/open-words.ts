import {basename} from 'node:path'
import {visible} from '../../audit/note-texts.js'
import {readFile} from '../../audit/read-file.js'
import {decodeBytes} from '../../audit/readings.js'
import type {OpenWords} from '../../audit/secrets.js'
import {decompress} from '../../io/decompress.js'
import {publicationFile} from '../../io/find-publication.js'
import {locales} from '../../model/locales/index.js'
import {standingTexts} from '../../model/standing/index.js'
import type {SiteFile} from '../../model/site.js'
import {writtenAnew} from '../../note/source/note-source.js'
import {siteFiles} from '../../render/site/index.js'
import {recordedPath} from '../../model/life/record-place.js'
import type {Memo} from '../memo/memo.js'
import type {AskNow} from '../memo/query.js'
import type {Known} from '../queries/headers.js'
import {asset, file, packageFile, templateFiles, today} from '../queries/inputs.js'
import {records} from '../queries/life.js'
import type {PublicLog} from '../queries/log.js'
import {earlier} from '../queries/past.js'
import type {Shared} from '../queries/shared.js'
import * as making from '../queries/site-making.js'
import {siteView} from '../queries/site-view.js'
import {aliasesIn, filesOf, publicNames, readSource, titlesIn} from '../queries/note-names.js'
import {askOf, type NoteStanding, type SecretSources} from './secret-notes.js'

/** The audited publication. What is read of it for a verdict that is kept is asked of the memo, which knows what that was made from. */
interface AuditContext extends SecretSources {
  readonly shared: Shared
  readonly log: PublicLog
  /** Paths of earlier versions that have pages. */
  readonly earlier: readonly string[]
}

/** Paths of earlier versions that the site shows. */
export async function earlierTexts(memo: Memo, notes: ReadonlyMap<string, Known>): Promise<readonly string[]> {
  const {byReference} = await memo.get(records)
  const paths: string[] = []
  for (const [path, {header}] of notes) {
    if (header === undefined || (byReference.get(header.id)?.length ?? 0) < 2) continue
    paths.push(...(await memo.get(earlier, path)).map(({folder, note}) => recordedPath(folder, note)))
  }
  return paths
}

/**
 * Public words: of public notes and their files, and of the publication itself. What seems secret is mostly in a public note; the
 * publication's pages are rendered only for this, and last.
 *
 * @throws {IoError} If a public note cannot be read.
 */
export function* openWords(
  audit: AuditContext,
  standings: readonly NoteStanding[],
): Generator<Partial<OpenWords>, void, undefined> {
  const ask = askOf(audit.memo)
  const shown = standings.filter(({standing}) => standing === 'published')
  const withdrawn = standings.filter(({standing}) => standing === 'withdrawn')
  const sources = shown.map(({path, known}) => ({
    path: known.shown ?? path,
    known,
    source: readSource(ask, known.shown ?? path),
  }))
  yield {
    notes: [...sources.map(({source}) => source), ...audit.earlier.map(path => readSource(ask, path))],
    titles: [
      ...sources.flatMap(({known, source}) => titlesIn(source, known.header?.title)),
      ...withdrawn.flatMap(({known}) => known.header?.title ?? []),
    ],
    names: [
      ...[...shown, ...withdrawn].flatMap(({known: {slug}}) => publicNames(slug)),
      ...shown.flatMap(({known: {header, partial}}) =>
        [header?.id ?? partial?.id ?? [], header?.translationOf ?? []].flat(),
      ),
      // Whose every version is restricted by now was public once: the log says so for good.
      ...audit.log.entries.map(({leaf}) => leaf.reference),
      ...sources.flatMap(({source}) => aliasesIn(source)),
    ],
  }
  const files = sources.flatMap(({path, source}) => filesOf(key => ask(asset, key), path, source))
  yield {
    said: [
      ...files.flatMap(({text}) => text ?? []),
      ...sources.map(({path, source}) => writtenAnew(path, source)),
      ...withdrawn.flatMap(one => revisionsOf(ask, one)),
    ],
    names: files.map(({name}) => name),
  }
  yield {texts: publisherTexts(audit)}
  const empty = emptySite(audit)
  yield {texts: pageTexts(empty), names: namesOf(empty)}
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
