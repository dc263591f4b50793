import {VFile} from 'vfile'
import type {Metadata} from '../../model/front-matter.js'
import type {NoteHeader, PartialHeader} from '../../model/note.js'
import type {Publication} from '../../model/publication.js'
import {checkNote, type CheckedNote} from '../../note/check-note.js'
import {countBlocks} from '../../note/count-blocks.js'
import {parseNote, type ParsedNote} from '../../note/parse-note.js'
import {salvageFields} from '../../note/salvage-fields.js'
import {headerOf, partialHeaderOf} from './header-of.js'

/** A note's file with its mistakes so far, and its front matter as far as it could be read. */
export interface FrontMatter {
  readonly file: VFile
  readonly note?: ParsedNote | undefined
  /** Each field by itself. */
  readonly checked?: CheckedNote | undefined
}

/** A note's bytes, and what they are read with. */
export interface NoteBytes {
  readonly path: string
  readonly bytes: Uint8Array
  readonly publication: Publication
}

/** Read the front matter and check its fields one by one. */
export function readFrontMatter({path, bytes, publication}: NoteBytes): FrontMatter {
  const file = new VFile({path, value: bytes})
  const note = parseNote(file)
  return note ? {file, note, checked: checkNote(note, publication)} : {file}
}

/** The whole note as text, whatever came of reading it. */
export const sourceOf = ({file, note}: FrontMatter): string =>
  note?.text ?? (typeof file.value === 'string' ? file.value : '')

/** Header of a note, for other notes. The text is not parsed for it. */
export function readHeader({note, checked}: FrontMatter, publication: Publication): NoteHeader | undefined {
  if (!note || !checked?.metadata) return undefined
  const {path} = note.file
  return headerOf({path, slug: note.slug, metadata: checked.metadata, publication, blocks: countBlocks(note.body)})
}

/** The fields that passed; where the front matter as a whole cannot be read, those that can be read out of it. */
export const fieldsOf = (read: FrontMatter, publication: Publication): Partial<Metadata> =>
  read.note?.frontMatter && read.checked ? read.checked.fields : salvageFields(sourceOf(read), publication.vocabularies)

/** Facts for other notes of a note without a header. */
export const readPartialHeader = (read: FrontMatter, publication: Publication): PartialHeader =>
  partialHeaderOf(fieldsOf(read, publication), read.note && countBlocks(read.note.body), publication)

/** The same with a file of its own, on which more can be reported. */
export function copyOf({file, note, checked}: FrontMatter): FrontMatter {
  const own = new VFile({path: file.path, value: file.value})
  own.messages.push(...file.messages)
  return {file: own, note: note && {...note, file: own}, checked}
}
