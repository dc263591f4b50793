import {VFile} from 'vfile'
import type {NoteHeader} from '../model/note.js'
import type {Publication} from '../model/publication.js'
import {checkNote, type CheckedNote} from '../note/check-note.js'
import {countExhibits} from '../note/count-exhibits.js'
import {parseMarkdown, type NoteText} from '../note/markdown.js'
import {parseNote, type ParsedNote} from '../note/parse-note.js'
import {recommendationsOf} from '../note/transforms/parts.js'
import {headerOf} from './header-of.js'
import type {Scene} from './scene.js'

/** A note's file with its mistakes so far, and its front matter as far as it could be read. */
export interface FrontMatter {
  readonly file: VFile
  readonly note?: ParsedNote
  /** Each field by itself. */
  readonly checked?: CheckedNote
}

/** A note's bytes, and what they are read with. */
export interface NoteBytes {
  readonly path: string
  readonly bytes: Uint8Array
  readonly publication: Publication
  readonly scene: Pick<Scene, 'language' | 'strict'>
}

/** Read the front matter and check its fields one by one. */
export function readFrontMatter({path, bytes, publication, scene}: NoteBytes): FrontMatter {
  const file = new VFile({path, value: bytes, data: {messageLanguage: scene.language, strict: scene.strict}})
  const note = parseNote(file)
  return note ? {file, note, checked: checkNote(note, publication)} : {file}
}

/** The whole note as text, whatever came of reading it. */
export const sourceOf = ({file, note}: FrontMatter): string =>
  note?.text ?? (typeof file.value === 'string' ? file.value : '')

/** Read the Markdown of a note. Changes the file: what forbids it is reported. */
export const readText = ({file, note}: FrontMatter): NoteText | undefined =>
  note && parseMarkdown(file, note.text, note.bodyLine)

/** What other notes need to know; the text is parsed only where it may hold recommendations. */
export function readHeader({note, checked}: FrontMatter, publication: Publication): NoteHeader | undefined {
  if (!note || !checked?.metadata) return undefined
  const {metadata} = checked
  const {path} = note.file
  // What the text has of mistakes is reported when the note is examined.
  const silent = {file: new VFile({path}), note}
  const text = /:::+\s*recomm/i.test(note.body) ? readText(silent) : undefined
  const recommendations = text ? recommendationsOf(text.root, metadata).length : (metadata.recommendations?.length ?? 0)
  const exhibits = countExhibits(note.body)
  return headerOf({path, slug: note.slug, metadata, publication, recommendations, exhibits})
}
