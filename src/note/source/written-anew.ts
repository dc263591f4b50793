import {VFile} from 'vfile'
import {parseMarkdown} from '../markdown.js'
import {parseNote} from '../parse-note.js'
import {travellingText} from './travelling-text.js'
import {writeMarkdown} from './write-markdown.js'

/** A note's text as it is written anew to travel, but for the names of files and the addresses of other notes; empty where it cannot be read. */
export function writtenAnew(path: string, source: string): string {
  const note = parseNote(new VFile({path, value: source}))
  const root = note && parseMarkdown(note.file, note.text, note.bodyLine)?.root
  if (!root) return ''
  const asTyped = (reference: string): string => reference
  return writeMarkdown(travellingText(root, {pictureName: asTyped, dataName: asTyped, pageOf: () => undefined}))
}
