import {VFile} from 'vfile'
import type {Metadata} from '../../model/front-matter.js'
import type {NoteHeader, PartialHeader} from '../../model/note.js'
import type {NoteSettings} from '../../model/publication.js'
import {checkNote, type CheckedNote} from '../../note/check-note.js'
import {countBlocks} from '../../note/count-blocks.js'
import {parseNote, type ParsedNote} from '../../note/parse-note.js'
import {salvageFields} from '../../note/salvage-fields.js'
import {headerOf, partialHeaderOf} from './header-of.js'

/** A note's file with its messages so far, and its front matter as far as readable. */
export interface FrontMatter {
  readonly file: VFile
  readonly note?: ParsedNote | undefined
  /** Each field by itself. */
  readonly checked?: CheckedNote | undefined
}

/** Input of `readFrontMatter`. */
export interface NoteBytes {
  readonly path: string
  readonly bytes: Uint8Array
  readonly publication: NoteSettings
}

/** Parse the front matter and check each field. */
export function readFrontMatter({path, bytes, publication}: NoteBytes): FrontMatter {
  const file = new VFile({path, value: bytes})
  const note = parseNote(file)
  return note ? {file, note, checked: checkNote(note, publication)} : {file}
}

/** Whole source of a note. */
export const sourceOf = ({file, note}: FrontMatter): string =>
  note?.text ?? (typeof file.value === 'string' ? file.value : '')

/** Header of a note; its Markdown is not parsed. */
export function readHeader({note, checked}: FrontMatter, publication: NoteSettings): NoteHeader | undefined {
  if (!note || !checked?.metadata) return undefined
  const {path} = note.file
  return headerOf({path, slug: note.slug, metadata: checked.metadata, publication, blocks: countBlocks(note.body)})
}

/** Valid fields; those that can be salvaged if the front matter is no YAML. */
export const fieldsOf = (read: FrontMatter, publication: NoteSettings): Partial<Metadata> =>
  read.note?.frontMatter && read.checked ? read.checked.fields : salvageFields(sourceOf(read), publication.vocabularies)

/** Partial header of a note without a valid one. */
export const readPartialHeader = (read: FrontMatter, publication: NoteSettings): PartialHeader =>
  partialHeaderOf(fieldsOf(read, publication), read.note && countBlocks(read.note.body), publication)

/** Another file of the same text, on which nothing is reported yet: what its messages say to type is in the same language. */
export const fileBeside = ({path, value, data: {keyLanguage}}: VFile): VFile =>
  new VFile({path, value, data: {keyLanguage}})

/** A copy with its own file for further messages. */
export function copyOf({file, note, checked}: FrontMatter): FrontMatter {
  const own = fileBeside(file)
  own.messages.push(...file.messages)
  return {file: own, note: note && {...note, file: own}, checked}
}
