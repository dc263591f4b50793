import {parseMarkdown, type NoteText} from '../../note/markdown.js'
import {remainingText} from '../../note/withdrawal/remaining-fields.js'
import type {FrontMatter} from './read-note.js'

/** Parse the Markdown of a note. Mutates its file, on which errors are reported. */
export const readText = ({file, note, checked}: FrontMatter): NoteText | undefined =>
  note && remainingText(checked?.fields ?? {}, () => parseMarkdown(file, note.text, note.bodyLine))
