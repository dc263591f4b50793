import {resolve} from 'node:path'
import {assetKey, type Edges, type SourceRead} from '../../io/edges.js'
import {isInside, realPath} from '../../io/inside.js'
import {readStamped} from '../../io/read-file.js'
import {hashOf} from '../../io/stamp.js'
import type {Document} from '../../model/document.js'
import {recordedPath} from '../../model/life/record-place.js'
import {isError, type Message} from '../../model/message.js'
import type {ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import type {Memo} from '../memo/memo.js'
import {overlaid} from '../memo/overlaid.js'
import type {Printed} from '../memo/query.js'
import type {SoundRecord} from '../record/note-life.js'
import type {OpenMemo} from '../publication/open-memo.js'
import {document} from '../queries/document.js'
import {examined, findings} from '../queries/findings.js'
import {frontMatter} from '../queries/headers.js'
import {marked, markedKey} from '../queries/marked.js'

/** A text that replaces a note, while other notes, files and the day are unchanged. */
export interface Version {
  /** Path of the note in whose place it stands. */
  readonly path: string
  /** Absolute path of the text; the note's own where it is absent. */
  readonly file?: string
  /** Path from the publication of the text beside its own files; where it is absent, it is read with those of the note. */
  readonly filesOf?: string
}

/**
 * A recorded version of a note.
 *
 * @throws {UsageError} If its text is not there.
 */
export function recordedVersion({root}: OpenMemo, path: string, {folder, record}: SoundRecord): Version {
  const recorded = recordedPath(folder, record.note)
  const file = realPath(resolve(root, recorded))
  // A link leads where nobody published anything.
  if (file === undefined || !isInside(root, file)) throw damaged(folder)
  return {path, file, filesOf: recorded}
}

const damaged = (folder: string) =>
  new UsageError({
    en: `The record \`${folder}\` is damaged: its text is not there`,
    fr: `L'inscription \`${folder}\` du registre est endommagée : son texte manque`,
  })

/** Document of a version, or messages. */
export type ReadVersion = {readonly document: Document; readonly memo: Memo} | {readonly messages: readonly Message[]}

/**
 * Read a version as a document; errors are ignored if it can be parsed.
 *
 * @throws {IoError} If a file cannot be read.
 */
export async function documentOfVersion(
  open: OpenMemo,
  version: Version,
  language: ToolLanguage,
): Promise<ReadVersion> {
  const {path} = version
  const memo = version.file === undefined ? open.memo : open.beside(edgesOf(open, {...version, file: version.file}))
  const {whole, messages = []} = (await memo.get(examined, path)) ?? {}
  if (whole && !messages.some(isError)) return {document: await memo.get(document, path), memo}
  const isRed = (await memo.get(frontMatter, path))?.checked?.fields.tlp === 'TLP:RED'
  const found = await memo.get(marked, markedKey({path, language, isRed}))
  if (!found) return {messages: (await memo.get(findings, path)).filter(isError)}
  const {withoutMistakes} = await import('../../note/mistakes/without-mistakes.js')
  return {document: withoutMistakes(found.document), memo}
}

/** The note's text, and the files that it names, from another place. */
function edgesOf({world}: OpenMemo, {path, file, filesOf}: Version & {readonly file: string}): Partial<Edges> {
  const {source, asset} = world.edges
  const {bytes} = readStamped(file)
  const read: Printed<SourceRead> = {value: {status: 'read', bytes}, print: hashOf(bytes)}
  const from = filesOf ?? path
  const keyOf = (key: string) => (key.startsWith(`${path}\n`) ? assetKey(from, key.slice(path.length + 1)) : key)
  return {
    source: overlaid(source, key => (key === path ? read : undefined)),
    asset: {...asset, print: key => asset.print(keyOf(key)), read: key => asset.read(keyOf(key))},
  }
}
