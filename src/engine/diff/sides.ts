import {resolve} from 'node:path'
import {isInside, realPath} from '../../io/inside.js'
import {statOf} from '../../io/stamp.js'
import {redlineWords} from '../../model/redline-words.js'
import type {Names} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import type {Context} from '../context/context.js'
import {recordsAbout, type SoundRecord} from '../record/note-life.js'
import type {OpenMemo} from '../publication/open-memo.js'
import {noteList} from '../queries/inputs.js'
import {records, statedBy, working} from '../queries/life.js'
import {namedNotes} from '../publication/named-notes.js'
import {recordedVersion, type Version} from './version.js'

/** A version, and how it is called in a sentence. */
export interface Side {
  readonly version: Version
  readonly name: Names
}

type Sides = Readonly<Record<'before' | 'after', Side>>

const versionForm = /^\d+(?:\.\d+)+$/

/**
 * The two texts that a command line names: a note, and one or two of its published versions, without which the last one is meant; or
 * two notes or files, one of them a note.
 *
 * @throws {UsageError} If a name fits no note and no file, or a version was not published.
 */
export async function sidesOf(open: OpenMemo, context: Context, texts: readonly string[]): Promise<Sides> {
  const [first = '', second, third] = texts
  if (second !== undefined && !versionForm.test(second)) return filesOf(open, context, first, second)
  const path = await noteNamed(open, context, first)
  if (path === undefined) throw unknownFile(first)
  const kept = await recordsOf(open, path)
  const recordSide = (version: string | undefined): Side => {
    const found = kept.find(({record}) => version === undefined || record.version === version)
    if (!found) throw unpublished(first, version, kept)
    return sideOfRecord(open, path, found)
  }
  const before = recordSide(second)
  return {before, after: third === undefined ? {version: {path}, name: redlineWords.current} : recordSide(third)}
}

/** Published versions of a note, the newest first. */
async function recordsOf({memo}: OpenMemo, path: string): Promise<readonly SoundRecord[]> {
  const id = (await memo.get(working, path))?.checked?.fields.id
  const found = recordsAbout(
    await memo.get(records),
    path,
    id,
    statedBy((askable, key) => memo.get(askable, key)),
  )
  return found ? ((await memo.get(records)).byReference.get(found.record.reference) ?? []) : []
}

const sideOfRecord = (open: OpenMemo, path: string, found: SoundRecord): Side => ({
  version: recordedVersion(open, path, found),
  name: redlineWords.version(found.record.version),
})

async function filesOf(open: OpenMemo, context: Context, before: string, after: string): Promise<Sides> {
  const [old, later] = [await noteNamed(open, context, before), await noteNamed(open, context, after)]
  const note = later ?? old
  if (note === undefined) throw unknownFile(after)
  const side = (name: string, own: string | undefined): Side => ({
    version: own === undefined ? {path: note, file: plainFile(context, name)} : {path: own},
    name: {en: `“${name}”`, fr: `« ${name} »`},
  })
  return {before: side(before, old), after: side(after, later)}
}

/** The one note that a name means; undefined where a file outside the notes is meant. */
async function noteNamed(open: OpenMemo, context: Context, name: string): Promise<string | undefined> {
  const notes = open.memo.get(noteList)
  const path = realPath(resolve(context.directory, name))
  const isFile = path !== undefined && name.endsWith('.md')
  if (isFile && !(isInside(context.root, path) && notes.some(note => path === resolve(context.root, note.path))))
    return undefined
  const [first, ...others] = await namedNotes(open.memo, [name], context)
  if (others.length > 0) throw severalNotes(name)
  return first?.path
}

/** A file that somebody names, wherever it lies. */
function plainFile({directory}: Context, name: string): string {
  const path = realPath(resolve(directory, name))
  if (path === undefined || !statOf(path)) throw unknownFile(name)
  return path
}

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

/** The message on a version that was asked for and never published, with those that there are. */
function unpublished(name: string, version: string | undefined, kept: readonly SoundRecord[]): UsageError {
  const known = kept.map(({record}) => record.version).join(', ')
  if (known === '')
    return new UsageError({
      en: `Nothing of \`${name}\` is on record: name the file to compare it with, or publish the note by \`cess publish\``,
      fr: `Rien de \`${name}\` ne figure au registre : nommez le fichier à lui comparer, ou publiez la note par \`cess publish\``,
    })
  return new UsageError({
    en: `There is no version \`${version}\` of \`${name}\` on record, only ${known}`,
    fr: `La version \`${version}\` de \`${name}\` ne figure pas au registre, seulement ${known}`,
  })
}
