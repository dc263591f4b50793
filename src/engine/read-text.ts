import {parseMarkdown, type NoteText} from '../note/markdown.js'
import type {FrontMatter} from './read-note.js'

/** Read the Markdown of a note. Changes the file: what forbids it is reported. */
export const readText = ({file, note}: FrontMatter): NoteText | undefined =>
  note && parseMarkdown(file, note.text, note.bodyLine)
