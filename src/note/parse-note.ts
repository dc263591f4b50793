import {utf8} from '../model/bytes.js'
import type {VFile} from 'vfile'
import {fileSlugOf} from '../model/note-names.js'
import {report} from '../model/report.js'
import {readableText} from './readable-text.js'
import {splitNote} from './split-note.js'
import {parseYaml, type YamlTree} from './yaml/parse-yaml.js'

/** A note as read: its front matter as a syntax tree, its text as Markdown. */
export interface ParsedNote {
  readonly file: VFile
  /** The file's name without folder and `.md`; it names the note's artifacts. */
  readonly slug: string
  /** The whole file, decoded, with `\n` at the ends of lines. */
  readonly text: string
  /** Absent when its syntax cannot be read, which has been reported. */
  readonly frontMatter?: YamlTree | undefined
  /** The Markdown after the front matter. */
  readonly body: string
  /** Line of the file where `body` begins, from 1. */
  readonly bodyLine: number
}

/**
 * Read a note, bytes or text with a path relative to the publication; undefined without readable text or front matter. Its mistakes are on
 * `file.messages`. Changes the file: its value becomes the decoded text.
 */
export function parseNote(file: VFile): ParsedNote | undefined {
  const text = readableText(file)
  if (text === undefined || isEmpty(file, text) || isNameLong(file)) return undefined
  const split = splitNote(file, text)
  if (!split) return undefined
  const frontMatter = parseYaml(file, split.yaml)
  const {body, bodyLine} = split
  return {file, slug: fileSlugOf(file.path), text, frontMatter, body, bodyLine}
}

function isEmpty(file: VFile, text: string): boolean {
  if (text.trim() !== '') return false
  const place = {line: 1, column: 1}
  const actual = {en: 'empty file', fr: 'un fichier vide'}
  report(file, 'note-empty', {place, actual, expected: {en: 'a note', fr: 'une note'}})
  return true
}

/** File systems take 255 bytes; editions, and files on their way there, have some 40 after the note's own name. */
const mostNameBytes = 200

function isNameLong(file: VFile): boolean {
  const bytes = utf8(fileSlugOf(file.path)).length
  if (bytes <= mostNameBytes) return false
  report(file, 'note-name-long', {
    place: {line: 1, column: 1},
    actual: {en: `${bytes} bytes`, fr: `${bytes} octets`},
    expected: {en: `at most ${mostNameBytes}`, fr: `${mostNameBytes} au plus`},
  })
  return true
}
