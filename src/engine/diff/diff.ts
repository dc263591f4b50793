import {isInside, realPath} from '../../io/inside.js'
import {statOf} from '../../io/stamp.js'
import {isUnchanged, type Comparison} from '../../model/comparison.js'
import type {Document} from '../../model/document.js'
import type {Artifact, RenderInput} from '../../model/edition.js'
import {catalogue} from '../../model/editions/catalogue.js'
import {isError, type Message} from '../../model/message.js'
import {redlineWords} from '../../model/redline-words.js'
import type {Names} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {openContext, type Context} from '../context.js'
import type {Memo} from '../memo/memo.js'
import {openMemo, type OpenMemo} from '../open-memo.js'
import {noteList, today} from '../queries/inputs.js'
import {publication} from '../queries/publication.js'
import {shared, sharedState} from '../queries/shared.js'
import {selectNotes} from '../select-notes.js'
import type {DiffOptions, RedlineEdition} from './options.js'
import {fileAt, readVersion, type Version} from './version.js'

/** What differs between two versions of a note, and the redlines that were asked for. */
export interface DiffReport {
  /** Real path of the publication. */
  readonly root: string
  /** Path of the note from there. */
  readonly path: string
  /** How the two are called in a sentence. */
  readonly names: Readonly<Record<'before' | 'after', Names>>
  /** Absent where one of them cannot be read, which messages tell. */
  readonly comparison?: Comparison
  readonly documents?: Readonly<Record<'before' | 'after', Document>>
  /** `<name>.changes.html` and `<name>.changes.pdf`, not written. */
  readonly artifacts: readonly Artifact[]
  readonly messages: readonly Message[]
}

/**
 * Compare two versions of a note, or two notes. Writes nothing but what is kept of the notes for the next run.
 *
 * @throws {UsageError} If a name fits no note and no file.
 * @throws {IoError} If a file cannot be read.
 */
export async function diff(options: DiffOptions): Promise<DiffReport> {
  const context = openContext({directory: options.directory, template: options.template})
  const open = openMemo(context)
  try {
    return await diffWith(open, context, options)
  } finally {
    open.close()
  }
}

async function diffWith(open: OpenMemo, context: Context, options: DiffOptions): Promise<DiffReport> {
  const {root} = context
  const {isLoaded, messages} = await open.memo.get(sharedState)
  const {before, after} = sidesOf(open, context, options)
  const told = {root, path: after.version.path, names: {before: before.name, after: after.name}, artifacts: []}
  if (!isLoaded) return {...told, messages}
  const [old, later] = [
    await readVersion(open, before.version, options.language),
    await readVersion(open, after.version, options.language),
  ]
  if ('messages' in old) return {...told, messages: old.messages}
  if ('messages' in later) return {...told, messages: later.messages}
  const documents = {before: old.document, after: later.document}
  const names = versionNames(documents) ?? told.names
  const {compareDocuments} = await import('../../note/comparison/compare-documents.js')
  const comparison = compareDocuments(documents.before, documents.after)
  const report = {...told, names, documents, comparison, messages}
  return {...report, artifacts: await artifactsOf(report, options.editions, later.memo)}
}

/** Two versions of one note by their numbers, where these are others. */
function versionNames({before, after}: NonNullable<DiffReport['documents']>): DiffReport['names'] | undefined {
  const [old, later] = [before.metadata, after.metadata]
  if (old.id !== later.id || old.version === later.version) return undefined
  return {before: redlineWords.version(old.version), after: redlineWords.version(later.version)}
}

/** A version, and how it is called in a sentence. */
interface Side {
  readonly version: Version
  readonly name: Names
}

/** The two texts that a command line names: one of them at least is a note. */
function sidesOf(open: OpenMemo, context: Context, options: DiffOptions): Readonly<Record<'before' | 'after', Side>> {
  const {before, after} = options
  const [old, later] = [noteNamed(open, context, before), noteNamed(open, context, after)]
  const note = later ?? old
  if (note === undefined) throw unknownFile(after)
  const side = (name: string, own: string | undefined): Side => ({
    version: own === undefined ? {path: note, file: plainFile(context, name)} : {path: own},
    name: {en: `“${name}”`, fr: `« ${name} »`},
  })
  return {before: side(before, old), after: side(after, later)}
}

/** The one note that a name means; undefined where a file outside the notes is meant. */
function noteNamed(open: OpenMemo, context: Context, name: string): string | undefined {
  const notes = open.memo.get(noteList)
  const path = realPath(fileAt(context.directory, name))
  const isFile = path !== undefined && name.endsWith('.md')
  if (isFile && !(isInside(context.root, path) && notes.some(note => path === fileAt(context.root, note.path))))
    return undefined
  const [first, ...others] = selectNotes(notes, [name], context)
  if (others.length > 0) throw severalNotes(name)
  return first?.path
}

/** A file that somebody names, wherever it lies. */
function plainFile({directory}: Context, name: string): string {
  const path = realPath(fileAt(directory, name))
  if (path === undefined || !statOf(path)) throw unknownFile(name)
  return path
}

/** The redlines that were asked for and that the marking allows. */
async function artifactsOf(
  {comparison, documents, names}: Required<Pick<DiffReport, 'comparison' | 'documents' | 'names'>>,
  wanted: readonly RedlineEdition[],
  memo: Memo,
): Promise<readonly Artifact[]> {
  if (wanted.length === 0) return []
  const [{redline}, {editions}, {renderEdition}] = await Promise.all([
    import('../../note/redline/redline.js'),
    import('../../render/index.js'),
    import('../render-edition.js'),
  ])
  const document = redline({...documents, comparison, names, publication: await memo.get(publication)})
  const {template, publication: house, rasterize} = await memo.get(shared)
  const input: RenderInput = {
    ...{document, template, publication: house, rasterize, made: new Map()},
    today: memo.get(today),
  }
  const made: Artifact[] = []
  for (const edition of editions.filter(one => wanted.some(id => id === one.id) && one.allows(document)))
    made.push({
      path: document.slug + catalogue[edition.id].extension,
      bytes: await renderEdition(edition, input),
    })
  return made
}

/** Whether two versions say the same. */
export const isSame = ({comparison}: DiffReport): boolean => comparison !== undefined && isUnchanged(comparison)

/** Whether the versions could not be compared. */
export const isRefused = ({comparison, messages}: DiffReport): boolean => !comparison && messages.some(isError)

const unknownFile = (name: string) =>
  new UsageError({
    en: `There is no note and no file \`${name}\``,
    fr: `Il n'y a ni note ni fichier \`${name}\``,
  })

const severalNotes = (name: string) =>
  new UsageError({
    en: `Several notes begin with \`${name}\`: name one of them`,
    fr: `Plusieurs notes commencent par \`${name}\` : nommez-en une seule`,
  })
