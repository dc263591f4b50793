import {isUnchanged, type Comparison} from '../../model/comparison.js'
import type {Document} from '../../model/document.js'
import type {Artifact} from '../../model/edition.js'
import {catalogue} from '../../model/editions/catalogue.js'
import type {Message} from '../../model/message.js'
import {redlineWords} from '../../model/redline-words.js'
import type {Names, ToolLanguage} from '../../model/text.js'
import {openContext, type Context} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import {readWithMemo, type OpenMemo} from '../publication/open-memo.js'
import {publication} from '../queries/publication.js'
import {shared, sharedState} from '../queries/shared.js'
import {sidesOf} from './sides.js'
import {documentOfVersion} from './version.js'
import type {CheckOptions} from '../context/options.js'
import {join} from 'node:path'
import {whereItLeads} from '../../io/inside.js'
import {putFile} from '../../io/write-whole.js'
import {siteAround} from '../../io/web-root.js'
import {UsageError} from '../../model/usage-error.js'

/** Options of a comparison. */
interface DiffOptions extends Pick<CheckOptions, 'directory' | 'template' | 'onWait'> {
  /** A note, by its path, its name, the beginning of its name or its reference, and none to two of its versions; or two notes or files. */
  readonly texts: readonly string[]
  readonly language: ToolLanguage
  /** Renderings of the redline that are wanted. */
  readonly editions: readonly RedlineEdition[]
}

/** Editions that a redline has: those that people read as a page. */
export const redlineEditions = ['web', 'pdf'] as const
export type RedlineEdition = (typeof redlineEditions)[number]

/** The differences between two versions of a note, and the redlines that were asked for. */
export interface Compared {
  /** Path of the note from the publication. */
  readonly path: string
  readonly comparison: Comparison
  readonly documents: Readonly<Record<'before' | 'after', Document>>
  /** `<name>.changes.html` and `<name>.changes.pdf`, not written. */
  readonly artifacts: readonly Artifact[]
}

/** Messages on what keeps two versions from being compared. */
export interface Uncompared {
  readonly comparison?: undefined
  /** Real path of the publication. */
  readonly root: string
  readonly messages: readonly Message[]
}

/**
 * Compare two versions of a note, or two notes. Writes only caches.
 *
 * @throws {UsageError} If a name fits no note and no file, or a version was not published.
 * @throws {IoError} If a file cannot be read.
 */
export async function diff(options: DiffOptions): Promise<Compared | Uncompared> {
  const context = openContext({directory: options.directory, template: options.template, onWait: options.onWait})
  return readWithMemo(context, async open => diffWith(open, context, options))
}

/**
 * The same over a memo that is open already.
 *
 * @throws {UsageError} If a name fits no note and no file, or a version was not published.
 * @throws {IoError} If a file cannot be read.
 */
export async function diffWith(
  open: OpenMemo,
  context: Context,
  options: Omit<DiffOptions, 'directory'>,
): Promise<Compared | Uncompared> {
  const {root} = context
  const {isLoaded, messages} = await open.memo.get(sharedState)
  if (!isLoaded) return {root, messages}
  const {before, after} = await sidesOf(open, context, options.texts)
  const [old, later] = [
    await documentOfVersion(open, before.version, options.language),
    await documentOfVersion(open, after.version, options.language),
  ]
  if ('messages' in old) return {root, messages: old.messages}
  if ('messages' in later) return {root, messages: later.messages}
  const documents = {before: old.document, after: later.document}
  const names = versionNames(documents) ?? {before: before.name, after: after.name}
  const {compareDocuments} = await import('../../note/comparison/compare-documents.js')
  const comparison = compareDocuments(documents.before, documents.after)
  const redlined = {comparison, documents, names}
  const artifacts = await artifactsOf(redlined, options.editions, later.memo)
  return {path: after.version.path, comparison, documents, artifacts}
}

/** Two versions that are compared. */
interface Redlined extends Pick<Compared, 'comparison' | 'documents'> {
  /** Their names for sentences. */
  readonly names: Readonly<Record<'before' | 'after', Names>>
}

/** Two versions of one note by their numbers, where these are others. */
function versionNames({before, after}: Compared['documents']): Redlined['names'] | undefined {
  const [old, later] = [before.metadata, after.metadata]
  if (old.id !== later.id || old.version === later.version) return undefined
  return {before: redlineWords.version(old.version), after: redlineWords.version(later.version)}
}

/** Requested redlines that the marking allows. */
async function artifactsOf(
  {comparison, documents, names}: Redlined,
  wanted: readonly RedlineEdition[],
  memo: Memo,
): Promise<readonly Artifact[]> {
  if (wanted.length === 0) return []
  const [{redline}, {editions}, {renderEdition}] = await Promise.all([
    import('../../note/redline/redline.js'),
    import('../../render/index.js'),
    import('../notes/render-edition.js'),
  ])
  const document = redline({...documents, comparison, names, publication: await memo.get(publication)})
  const input = {...(await memo.get(shared)), document, made: new Map()}
  const made: Artifact[] = []
  for (const edition of editions.filter(one => wanted.some(id => id === one.id) && one.allows(document)))
    made.push({
      path: document.slug + catalogue[edition.id].extension,
      bytes: await renderEdition(edition, input),
    })
  return made
}

/** Whether two versions say the same. */
export const isSame = ({comparison}: Compared): boolean => isUnchanged(comparison)

/**
 * Write the redlines of a comparison into a folder, for their owner alone; gives their absolute paths.
 *
 * @throws {UsageError} If the folder lies in a public site.
 * @throws {IoError} If something cannot be written.
 */
export function writeRedlines(folder: string, {artifacts}: Compared): readonly string[] {
  if (artifacts.length > 0 && siteAround(whereItLeads(folder)) !== undefined) throw publicFolder(folder)
  return artifacts.map(({path, bytes}) => {
    putFile(join(folder, path), bytes)
    return join(folder, path)
  })
}

const publicFolder = (folder: string) =>
  new UsageError({
    en: `Unexpected output folder \`${folder}\`: it is in a public site, where whatever lies there is served; choose another one`,
    fr: `Dossier de sortie \`${folder}\` inattendu : il est dans un site public, où tout ce qui s'y trouve est servi ; choisissez-en un autre`,
  })
